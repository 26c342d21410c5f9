import { type Amounts, amountsIn, type Heading, yearNamed } from "../amount-years.ts";
import { fixOf } from "../edits.ts";
import { capital, eitherOf, quoted } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import type { Span } from "../text.ts";
import { financialYearLabel } from "../values/financial-year.ts";

export const financialYearInvalid: Check = {
  code: "financial-year-invalid",
  summary: "What stands over an amount is not a financial year.",
  why: "An amount under it belongs to no year, so it is in no total and nobody can tell when it is spent.",
  source:
    "Finance practice: the financial year of public bodies runs from 1 April to 31 March, so it is named after two years that follow each other.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) =>
    say`${count} amounts stand under something that is not a financial year. Write each year like 2026/27.`,
  *inBlock(block) {
    for (const amounts of amountsIn(block)) {
      for (const heading of amounts.headings) {
        if (heading.reading.kind === "unreadable") yield findingFor(amounts, heading);
      }
    }
  },
};

function findingFor({ holder, headings }: Amounts, heading: Heading): Finding<Span> {
  const { key, text } = heading;
  const taken = headings.map(yearNamed);
  const near = meantBy(heading);
  // Where one of them is there already, this may be the same year again, and nothing is certain.
  const meant = near.some((year) => taken.includes(year)) ? [] : near;
  const fixes = meant.flatMap((year) => {
    const edit = rewrite(key, year);
    return edit ? [fixOf(say`Write ${year}`, false, edit)] : [];
  });
  const right = meant.length > 0 ? say`Did you mean ${eitherOf(meant)}?` : example(text);
  return {
    at: { start: key.start, end: key.end },
    message: `${capital(say`${holder} has an amount under ${quoted(text)}, which is not a financial year.`)} ${right}`,
    fixes,
  };
}

function example(text: string): string {
  return /^(?:grand |sub-?)?totals?$/i.test(text)
    ? say`Leave it out: the years are added up without it.`
    : say`Write both its years, as in 2026/27, or onwards.`;
}

/** One year on its own may be the one that the financial year begins in or, as with "FY27", the one that it ends in. */
function meantBy({ text, reading }: Heading): readonly string[] {
  const [, prefix = "", digits = ""] = /^(fy|financial year)? ?'?(\d{4}|\d{2})$/i.exec(text) ?? [];
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  if (digits.length === 2 && prefix === "") return [];
  if (year >= 1901 && year < 2199) {
    const [begins, ends] = [financialYearLabel(year), financialYearLabel(year - 1)];
    return prefix === "" ? [begins, ends] : [ends, begins];
  }
  return reading.kind === "unreadable" && reading.nearest !== undefined ? [reading.nearest] : [];
}
