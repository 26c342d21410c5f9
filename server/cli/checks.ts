import { checks } from "../core/checks/index.ts";
import { said, say } from "../core/say.ts";
import { SEVERITY_WORDS } from "../present/words.ts";
import { print } from "./output.ts";

/** Lists every check with its severity at each stage. */
export function listChecks({ json }: { readonly json?: boolean }): number {
  if (json) {
    print(
      `${JSON.stringify(
        checks.map(({ code, severity, summary, why }) => ({ code, severity, summary: said(summary), why: said(why) })),
        undefined,
        2,
      )}\n`,
    );
    return 0;
  }
  const word = (severity: keyof typeof SEVERITY_WORDS | "off"): string =>
    severity === "off" ? "-" : said(SEVERITY_WORDS[severity]);
  const rows = checks.map(({ code, severity: { draft, approved, published }, summary }) => [
    code,
    word(draft),
    word(approved),
    word(published),
    said(summary),
  ]);
  const table = [[say`check`, said("draft"), said("approved"), said("published"), say`what it looks for`], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  print(table.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}\n`).join(""));
  return 0;
}
