import { applyEdits } from "./edits.ts";
import type { ByStage, Check, Fix } from "./problem.ts";
import { type Block, parse } from "./syntax.ts";
import type { Span } from "./text.ts";
import type { Cause, TextProblem } from "./text-cause.ts";

/** One mistake in the text of a block, with the words that it is about. */
export interface Slip {
  readonly text: string;
  readonly at: TextProblem;
  readonly words: string;
}

/** What a check of the text says of each mistake of its cause, and how it may be mended. */
export interface TextCheck {
  readonly summary: string;
  readonly why: string;
  /** The section of the YAML specification that makes it wrong, or the trap that it is. */
  readonly source: string;
  readonly severity?: ByStage;
  readonly many: (count: number) => string;
  readonly says: (slip: Slip) => string;
  readonly fixes?: (slip: Slip) => readonly Fix<Span>[];
}

/** What cannot be read is an error at every stage: everything else that is told of the plan may be wrong. */
export const ERROR: ByStage = { draft: "error", approved: "error", published: "error" };

/** In how many mistakes of a block the fixes are tried out; trying takes a reading of the block each. */
const MOST_TRIED = 10;
/** How long a block may be, in UTF-16 units, for fixes to be tried out in it; a long item has about 20,000. */
const LONGEST_TRIED = 50_000;

/** Makes the check of one cause. Of its fixes those are offered that leave a text in which the mistake is gone. */
export function textCheck(cause: Cause, of: TextCheck): Check {
  const { summary, why, source, many, severity = ERROR } = of;
  return {
    code: `yaml-${cause}`,
    summary,
    why,
    source,
    severity,
    many,
    *inBlock(block) {
      for (const slip of slipsIn(block, cause)) {
        const { start, end } = slip.at;
        const offered = block.text.length > LONGEST_TRIED ? [] : (of.fixes?.(slip) ?? []);
        const fixes =
          block.problems.length > MOST_TRIED ? offered : offered.filter((fix) => isMended(block, slip, fix));
        yield { at: { start, end }, message: of.says(slip), ...(fixes.length > 0 && { fixes: fixes.slice(0, 3) }) };
      }
    },
  };
}

function slipsIn({ text, problems }: Block, cause: Cause): readonly Slip[] {
  return problems
    .filter((problem) => problem.cause === cause)
    .map((at) => ({ text, at, words: text.slice(at.start, at.end) }));
}

/** Whether a fix leaves nothing wrong up to the place of the mistake, but for what was wrong before it. */
function isMended({ text, problems }: Block, { at }: Slip, { edits }: Fix<Span>): boolean {
  return problemsIn(applyEdits(text, edits)).every(
    ({ cause, start }) =>
      start > at.start || problems.some((other) => other !== at && other.cause === cause && other.start === start),
  );
}

/** Everything that is wrong with a text, by its place in the text. */
export function problemsIn(text: string): readonly TextProblem[] {
  return parse(text).blocks.flatMap(({ start, block }) =>
    block.problems.map((problem) => ({ ...problem, start: start + problem.start, end: start + problem.end })),
  );
}
