import { rangeInFull } from "../core/full-money.ts";
import type { BudgetShown, LineShown, StatedTotal, YearShown } from "../core/overview/budget.ts";
import type { Place } from "../core/problem.ts";
import { said, say } from "../core/say.ts";

/** A row of the table of sums: the year, what is summed, the sum in words, and what it may be to the pound. */
export interface SumRow {
  readonly cells: readonly [year: string, what: string, words: string, range: string];
  /** Where the first amount of it is written. */
  readonly at?: Place;
}

/** The headings of the table of sums. */
export function sumHeads(): readonly string[] {
  return [say`Year`, say`What`, say`In words`, say`What it may be`];
}

/** The sums of a year by nature and by funding, all its lines together, and beside them the total that the plan states. */
export function sumRows({ natures, fundings, sum, stated, open, label }: YearShown): readonly SumRow[] {
  const unknown = open.map(({ id, title }) => id || title).join(", ");
  return [
    ...[...natures, ...fundings].map(
      ({ word, amount, at }): SumRow => ({
        cells: [label, said(word), amount.text, rangeInFull(amount.range)],
        at,
      }),
    ),
    ...(sum ? [{ cells: [label, say`all lines`, sum.text, rangeInFull(sum.range)] } as const] : []),
    ...(open.length > 0 ? [{ cells: [label, say`lines not known`, unknown, ""] } as const] : []),
    ...(stated ? [{ cells: [label, say`stated total`, stated.text, verdict(stated)], at: stated.at } as const] : []),
  ];
}

function verdict({ amount, agrees }: StatedTotal): string {
  const range = amount ? rangeInFull(amount.range) : say`not known`;
  if (agrees === undefined) return range;
  return agrees ? say`${range}; the lines make it` : say`${range}; the lines do not make it`;
}

/** The headings of the table of budget lines; each year has a column. */
export function lineHeads({ years }: BudgetShown): readonly string[] {
  return [say`Budget line`, say`Nature`, say`Kind`, say`Posts`, say`Funding`, ...years.map(({ label }) => label)];
}

/** What is known of a budget line, and what it brings to each year: all cells but the first. */
export function lineCells({ years }: BudgetShown, line: LineShown): readonly string[] {
  const { nature, kind = "", fte = "", funding, decision, at } = line;
  const paid = decision === undefined ? said(funding) : `${said(funding)} (${decision})`;
  const isOwn = (place: Place): boolean => place.start === at.start && place.uri === at.uri;
  const amounts = years.map(({ parts }) => parts.find((part) => isOwn(part.line.at))?.text ?? "");
  return [said(nature), kind, fte, paid, ...amounts];
}

/** The last row of that table: the totals that the plan states; nothing where it states none. */
export function totalCells({ years }: BudgetShown): readonly string[] | undefined {
  if (years.every(({ stated }) => !stated)) return undefined;
  return [say`Stated total`, "", "", "", "", ...years.map(({ stated }) => stated?.text ?? "")];
}

/** All of a budget in a sentence or two: what it costs and how many posts it pays for. */
export function budgetWords({ cost, posts }: BudgetShown): string {
  return [cost === undefined ? "" : say`In all: ${cost}.`, posts ? postsWords(posts) : ""]
    .filter((part) => part !== "")
    .join(" ");
}

function postsWords({ sum, stated }: NonNullable<BudgetShown["posts"]>): string {
  if (sum === undefined) return say`Full-time equivalent posts: ${stated ?? ""} stated.`;
  if (stated === undefined) return say`Full-time equivalent posts: ${sum}.`;
  return say`Full-time equivalent posts: ${sum} (stated total ${stated}).`;
}
