import { fixOf, quote } from "../edits.ts";
import { type Leaf, leavesOf } from "../leaves.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import type { Scalar } from "../syntax.ts";

export const numberAsId: Check = {
  code: "number-as-id",
  summary: "A reference without quotation marks is a number to a computer, which may change how it is written.",
  why: "Spreadsheets and other programs turn 1.10 into 1.1, and two references become one.",
  source:
    "YAML 1.2.2, section 10.3.2: figures with a point and without quotes are read as a number, so 1.10 and 1.1 are the same.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) =>
    say`${count} references are numbers to a computer, which may turn 1.10 into 1.1. Put quotes round them.`,
  *inBlock(block) {
    for (const leaf of leavesOf(block)) {
      const { scalar } = leaf;
      if (!isReference(leaf) || !changesAsNumber(scalar)) continue;
      yield {
        at: { start: scalar.start, end: scalar.end },
        message: `${danger(scalar)} ${say`Put quotes round the reference: "${scalar.text}".`}`,
        fixes: [fixOf(say`Put quotes round it`, true, quote(scalar))],
      };
    }
  },
};

function isReference({ shape, path }: Leaf): boolean {
  return shape.defines !== undefined || shape.refersTo.length > 0 || path.at(-1) === "ref";
}

/** Whole numbers come back as they were written; those with a point are one step away from `1.10`. */
function changesAsNumber({ style, value, text }: Scalar): boolean {
  return style === "plain" && typeof value === "number" && (String(value) !== text || text.includes("."));
}

function danger({ text, value }: Scalar): string {
  if (/^\d+\.\d*[1-9]$/.test(text)) return say`${text} and ${text}0 are the same number to a computer.`;
  if (/^\d+\.\d+$/.test(text)) return say`${text} and ${String(value)} are the same number to a computer.`;
  return say`A computer takes ${text} for the number ${String(value)}.`;
}
