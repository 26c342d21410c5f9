/** Digits as printed, kept whole so that no float dust gathers: the value is `digits / 10 ** decimals`. */
export interface Figure {
  readonly digits: number;
  readonly decimals: number;
}

const FIGURE = /^([1-9]\d{0,2}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/;

/**
 * Reads an unsigned figure such as `1,234.56`. Commas must part groups of three digits: `61,80` is nothing at all,
 * because nobody can tell which digit is missing, and so is `0,412`, where the comma must stand for a point.
 */
export function readFigure(text: string): Figure | undefined {
  const match = FIGURE.exec(text);
  if (!match || text === "") return undefined;
  const fraction = match[2] ?? "";
  const digits = Number((match[1] ?? "").replaceAll(",", "") + fraction);
  return Number.isSafeInteger(digits * 10) ? { digits, decimals: fraction.length } : undefined;
}

/** A whole number, not negative, with commas between its thousands: "618,000". */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
