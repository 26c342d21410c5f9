import pages from "../core/generated/pages.json";
import { checkNamed } from "./named-check.ts";
import { print } from "./output.ts";

/** Prints the page of a check. */
export function explain(code: string): number {
  const check = checkNamed(code);
  print((pages as Readonly<Record<string, string>>)[check.code] ?? `${check.summary}\n\n${check.why}\n`);
  return 0;
}
