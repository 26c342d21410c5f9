import { rangeInFull } from "../core/full-money.ts";
import { counted } from "../core/names.ts";
import type { YearShown } from "../core/overview/budget.ts";
import type { DateShown } from "../core/overview/dates.ts";
import type { MeasureShown } from "../core/overview/measures.ts";
import type { Overview } from "../core/overview.ts";
import type { Stage } from "../core/problem.ts";
import { said, say } from "../core/say.ts";
import { labelOf } from "./labels.ts";

/** A date in a line: "9 January 2026, A6.6 Appoint six practice supervisors (in 21 days)". */
export function dateLine(date: DateShown): string {
  return say`${date.when.text}, ${labelOf(date)} (${date.words})`;
}

/** What a year's money is made of: "recurrent just under £1.1m, one-off just over £1.1m; stated total £2.2m". */
export function yearWords({ natures, stated, open, sum }: YearShown): string {
  const parts = natures.map(({ word, amount }) => (natures.length === 1 ? said(word) : `${said(word)} ${amount.text}`));
  const unknown = open.length > 0 && sum ? [say`${counted(open.length, "more line")} not known`] : [];
  const total = stated ? [statedWords({ stated })] : [];
  return [parts.join(", "), ...unknown, ...total].filter((part) => part !== "").join("; ");
}

/** The total that the plan states, and whether the lines make it. */
export function statedWords({ stated }: Pick<YearShown, "stated">): string {
  if (!stated) return "";
  return stated.agrees === false
    ? say`stated total ${stated.text}, which the lines do not make`
    : say`stated total ${stated.text}`;
}

/** What a year's known lines may come to, to the pound. */
export function yearRange({ sum }: YearShown): string {
  return sum ? rangeInFull(sum.range) : "";
}

/** How a measure stands, in a sentence: "from 62% (March 2025), now 70% (June 2025), target 80% (March 2026)". */
export function measureWords({ words }: MeasureShown): string {
  const { baseline, latest, target } = words;
  const parts = [
    ...(baseline === undefined ? [] : [say`from ${baseline}`]),
    latest === undefined ? say`no reading yet` : say`now ${latest}`,
    target === undefined ? say`no target yet` : say`target ${target}`,
  ];
  return parts.join(", ");
}

const STAGES: Readonly<Record<Stage, () => string>> = {
  draft: () => say`draft`,
  approved: () => say`approved plan`,
  published: () => say`published plan`,
  closed: () => say`closed plan`,
};

/** How far the plan itself has come: "published plan, version 2.1". */
export function stageOf({ stage, version }: Overview): string {
  return version === "" ? STAGES[stage]() : say`${STAGES[stage]()}, version ${version}`;
}
