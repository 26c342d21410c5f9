import { type Amounts, amountsIn, type Heading, yearNamed } from "../amount-years.ts";
import { capital } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import type { Span } from "../text.ts";

export const financialYearTwice: Check = {
  code: "financial-year-twice",
  summary: "One financial year stands twice among some amounts, written in two ways.",
  why: "Nobody can tell which of the two amounts counts, or whether both do, so the year is not added up.",
  source: "Finance practice: a budget line has one amount for each financial year.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) => say`${count} financial years stand twice, written in two ways. Keep one amount for each.`,
  *inBlock(block) {
    for (const amounts of amountsIn(block)) yield* twiceIn(amounts);
  },
};

/** The same heading letter for letter is told of as a repeated key. */
function* twiceIn({ holder, headings }: Amounts): Iterable<Finding<Span>> {
  const seen = new Map<string, Heading>();
  for (const heading of headings) {
    const year = yearNamed(heading);
    const first = year === undefined ? undefined : seen.get(year);
    if (year !== undefined && !first) seen.set(year, heading);
    if (year === undefined || !first || first.text === heading.text) continue;
    const { start, end } = heading.key;
    yield {
      at: { start, end },
      message: capital(
        say`${holder} has one financial year twice, as ${first.text} and as ${heading.text}. Keep one amount for ${year}.`,
      ),
      related: [
        { at: { start: first.key.start, end: first.key.end }, message: say`The year stands here for the first time` },
      ],
    };
  }
}
