import { textUnder } from "../core/leaves.ts";
import type { Target } from "../core/links.ts";
import { quoted, shortened, titleOf } from "../core/names.ts";
import { say } from "../core/say.ts";
import type { Mapping } from "../core/syntax.ts";
import { shortDate } from "./short-dates.ts";

/** A thing as a line of text names it: posts and bodies by their title, all else by id and title, `A1 "Train managers"`. */
export function labelOf({ kind, id, map }: Pick<Target, "kind" | "id" | "map">): string {
  if (kind === "owners" || kind === "bodies") return titleOf(map) ?? id;
  return kind === "decisions" ? labelOfDecision(map) : (labelOfMap(map, id) ?? id);
}

/** What holds a link, as a line of text names it: by its id and title, or by its words where it has no id. */
export function labelOfMap(map: Mapping | undefined, id = textUnder(map, "id")): string | undefined {
  const words = titleOf(map) ?? textUnder(map, "matter");
  if (id === undefined) return words === undefined ? undefined : shortened(words);
  return words === undefined ? id : `${id} ${quoted(words)}`;
}

/** A decision has no title, and is known by its day: `D1 of 12 Jan 2026`. */
export function labelOfDecision(map: Mapping | undefined): string {
  const [id = say`a decision`, date] = [textUnder(map, "id"), textUnder(map, "date")];
  return date === undefined || !/\d/.test(date) ? id : say`${id} of ${shortDate(date)}`;
}
