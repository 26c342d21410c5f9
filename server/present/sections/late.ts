import type { Overview } from "../../core/overview.ts";
import type { DateShown } from "../../core/overview/dates.ts";
import { say } from "../../core/say.ts";
import { labelOf } from "../labels.ts";
import { el, type Markup } from "../markup.ts";
import { andMore, badge, nameLink, type Page, type Section, sectionOf, table } from "../page.ts";

/** How many late things are listed, and how many of those that come next. */
const MOST = 100;
const NEXT = 8;

/** What is late, and what is due next. */
export function lateSection(page: Page, { dates }: Overview): Section {
  const late = dates.filter(({ isLate }) => isLate);
  const next = dates.filter(({ isLate }) => !isLate).slice(0, NEXT);
  return sectionOf(
    "late",
    say`Late, and due next`,
    late.length === 0
      ? el("p", {}, say`Nothing is late.`)
      : [listed(page, say`What is late`, late.slice(0, MOST)), andMore(late.length - MOST)],
    next.length === 0 ? el("p", {}, say`No date to come is known.`) : listed(page, say`What is due next`, next),
  );
}

function listed(page: Page, caption: string, dates: readonly DateShown[]): Markup {
  const rows = dates.map((date) => {
    const [, when, words, who] = dateCells(date);
    return { cells: [nameLink(page, date), when, badge(words, date.isLate ? "late" : "next"), who] };
  });
  return table(caption, dateHeads(), rows);
}

/** The headings of a table of dates. */
export function dateHeads(): readonly string[] {
  return [say`What`, say`Due`, say`How far off`, say`Who`];
}

/** The cells of a date under them. */
export function dateCells(date: DateShown): readonly [what: string, when: string, words: string, who: string] {
  return [labelOf(date), date.when.text, date.words, date.owners.join(", ")];
}
