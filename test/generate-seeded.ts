import { UNSAID } from "./seeded-faults-unsaid.ts";
import { FAULTS, type Fault, tryOut } from "./seeded-faults.ts";

/**
 * The kinds of mistakes that are planted into sound plans, one at a time, and how many of each are found where they were
 * made; then the mistakes that nothing is said of, and why.
 */
export function seededTable(): string {
  const rows = FAULTS.map((fault) => ({ fault, ...countsOf(fault) }));
  const sum = (key: "planted" | "found"): number => rows.reduce((total, row) => total + row[key], 0);
  return [
    "| mistake | check | planted | found | told besides, because of it |",
    "|---|---|---|---|---|",
    ...rows.map(
      ({ fault: { kind, code }, planted, found, besides }) =>
        `| ${kind} | ${code} | ${planted} | ${found} | ${besides.join(", ")} |`,
    ),
    `| all | | ${sum("planted")} | ${sum("found")} | |`,
    "",
    "| mistake that nothing is said of | check | why |",
    "|---|---|---|",
    ...UNSAID.map(({ kind, code, why }) => `| ${kind} | ${code} | ${why} |`),
    "",
  ].join("\n");
}

function countsOf({ code, slips }: Fault): {
  readonly planted: number;
  readonly found: number;
  readonly besides: readonly string[];
} {
  const outcomes = slips.map((slip) => tryOut(slip, code));
  return {
    planted: slips.length,
    found: outcomes.filter(({ found }) => found).length,
    besides: [...new Set(outcomes.flatMap(({ others }) => others.map((problem) => problem.code)))].sort(),
  };
}
