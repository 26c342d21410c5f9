import { dateIn } from "../dates.ts";
import { textUnder } from "../leaves.ts";
import { targetsOf } from "../links.ts";
import { memo } from "../memo.ts";
import { isTbc } from "../placed.ts";
import { headOf, type Item, type Plan } from "../plan.ts";
import type { Place } from "../problem.ts";
import type { Mapping } from "../syntax.ts";
import type { Located } from "../text.ts";
import { type DateSpan, showDate } from "../values/date.ts";

/** A thing of the plan as people are shown it: its id and its words as they are written, and where it stands. */
export interface Shown {
  /** Empty where it has none. */
  readonly id: string;
  /** The whole title on one line, "tbc" included; empty where none is written. */
  readonly title: string;
  readonly at: Place;
}

/** A date as people are shown it, and the days that it may mean; no days where it cannot be read in one way only. */
export interface When {
  readonly text: string;
  readonly days?: DateSpan;
}

const TITLES: readonly string[] = ["title", "text", "risk", "what"];

/** An item of a list as it is shown. */
export function shownItem(item: Pick<Item, "at" | "uri">): Shown {
  const map = item.at.node.kind === "map" ? item.at.node : undefined;
  return { id: plainText(textUnder(map, "id")), title: titleIn(map), at: headOf(item) };
}

/** The whole title of a map on one line; empty where it has none. */
export function titleIn(map: Mapping | undefined): string {
  return plainText(TITLES.map((key) => textUnder(map, key)).find((text) => text !== undefined));
}

/** A text of the plan on one line; empty where there is none. */
export function plainText(text: string | undefined): string {
  if (text === undefined) return "";
  return /[^\S ]|^ | $| {2}/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** The text of a value on one line; nothing where it is absent or empty. */
export function wordsOf(value: Located<string> | undefined): string | undefined {
  const text = plainText(value?.value);
  return text === "" ? undefined : text;
}

/** A date as it is shown: written out where it can be read, else as it was typed. */
export function whenOf(value: Located<string> | undefined): When | undefined {
  return value && readWhen(value);
}

/** A value lives as long as the text of its block does, and so does what is read from it. */
const readWhen: (value: Located<string>) => When | undefined = memo((value) => {
  const text = wordsOf(value);
  if (text === undefined) return undefined;
  const date = dateIn(value);
  return date ? { text: showDate(date), days: { from: date.from, to: date.to } } : { text };
});

/** A post or a body by its title, where the plan has it; else the words that are written. */
export function nameOfPost(plan: Plan, written: string): string {
  const [target] = targetsOf(plan.index, ["owners", "bodies"], written);
  const title = titleIn(target?.map);
  return title === "" || isTbc(title) ? plainText(written) : title;
}

/** The same for a value; nothing where it is absent or empty. */
export function postOf(plan: Plan, value: Located<string> | undefined): string | undefined {
  const written = wordsOf(value);
  return written === undefined ? undefined : nameOfPost(plan, written);
}
