// Where the suites run there may be no Node.js, and so not its assertions.

/** Holds what came to what should have come, as plain data. */
export function same(actual: unknown, expected: unknown): void {
  const [came, should] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  if (came !== should) throw new Error(`It should be\n${should}\nbut is\n${came}`);
}

/** Takes for granted, aloud, that something is there. */
export function there<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`There is no ${what}.`);
  return value;
}
