import pages from "../core/generated/pages.json";
import { said } from "../core/say.ts";
import { checkNamed } from "./named-check.ts";
import { print } from "./output.ts";

/** Prints the page of a check. */
export function explain(code: string): number {
  const check = checkNamed(code);
  print((pages as Readonly<Record<string, string>>)[check.code] ?? `${said(check.summary)}\n\n${said(check.why)}\n`);
  return 0;
}
