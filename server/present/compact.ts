import { linesOf } from "../core/document.ts";
import { positionAt } from "../core/text.ts";
import { documentOf, type Findings } from "./report.ts";
import { harmless, SEVERITY_WORDS } from "./words.ts";

/** One line for each problem, `path:line:column: severity: message [code]`, which editors and `grep` understand. */
export function compact({ reports }: Findings): string {
  return reports
    .flatMap(({ plan, problems }) =>
      problems.map(({ at, severity, message, code }) => {
        const { line, column } = positionAt(linesOf(documentOf(plan, at.uri)), at.start);
        return `${harmless(at.uri)}:${line + 1}:${column + 1}: ${SEVERITY_WORDS[severity]}: ${harmless(message)} [${code}]\n`;
      }),
    )
    .join("");
}
