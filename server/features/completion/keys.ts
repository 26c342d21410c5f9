import { yamlText } from "../../core/edits.ts";
import { houseOf } from "../../core/house.ts";
import { needOf } from "../../core/needs.ts";
import type { Stage } from "../../core/problem.ts";
import { said, say } from "../../core/say.ts";
import type { Holds, Shape } from "../../core/shape.ts";
import type { Held } from "../context-here.ts";
import { type Offer, layoutAt } from "./offer.ts";
import { newIds } from "./new-ids.ts";
import { choice, deeper, escapeSnippet, gap, type Layout } from "./snippet-text.ts";
import { isYesOrNo, wordsInstead } from "./snippets.ts";
import type { Typing } from "./typing.ts";

/** The keys that may stand in a map and do not yet: those that the plan needs at its stage first, each in the order of the format. */
export function keyOffers(typing: Typing, map: Shape): readonly Offer[] {
  const { context, document } = typing;
  const used = new Set(context.keys);
  const known = [...map.keys].flatMap(([key, shape]) => {
    if (used.has(key) || !fits(shape, context.held) || INSTEAD.get(key)?.some((other) => used.has(other))) return [];
    const path = [...context.path, key];
    const rank = rankOf(typing, { path, shape, map });
    const detail = RANKS[rank]?.(said(shape.title)) ?? said(shape.title);
    const written = {
      label: key,
      kind: "key" as const,
      detail,
      group: rank,
      data: { of: "key" as const, uri: document.uri, path },
    };
    const again = !context.colon && !context.held && hasOffers(shape);
    return [{ ...written, ...(again && { again }), write: writeKey(typing, { path, shape, map }) }];
  });
  return context.held ? known : [...known, ...houseKeyOffers(typing)];
}

/** The keys that the body has added to the format in this place. */
function houseKeyOffers({ context, plan }: Typing): readonly Offer[] {
  const { path, keys, colon } = context;
  const [place = "plan", ...deeper] = path;
  const own = deeper.length > 0 ? [] : [...(houseOf(plan).keys.get(place) ?? [])];
  return own
    .filter(([key]) => !keys.includes(key))
    .map(([key, words]) => ({
      label: key,
      kind: "key" as const,
      detail: words,
      group: 2,
      write: colon ? { text: key, snippet: false } : { text: `${key}: ${gap(1, "tbc")}`, snippet: true },
    }));
}

/** Whether what stands below a key may stand there. */
function fits(shape: Shape, held: Held | undefined): boolean {
  if (!held) return true;
  const map = held.list ? shape.item : shape;
  if (shape.type !== (held.list ? "list" : "map")) return false;
  return held.key === undefined || map?.keys.has(held.key) === true || (map?.type === "map" && map.keys.size === 0);
}

/** Keys of which a text has one or the other. */
const INSTEAD: ReadonlyMap<string, readonly string[]> = new Map([
  ["improvement_plan", ["part_of"]],
  ["part_of", ["improvement_plan"]],
]);

interface Key {
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly map: Shape;
}

const RANKS: readonly ((title: string) => string)[] = [
  (title) => say`${title} (required)`,
  (title) => say`${title} (wanted)`,
];
const STAGES: readonly Stage[] = ["draft", "approved", "published"];
/** The schema asks for these of a whole plan and not of its parts, so they are not on its plain list. */
const ALWAYS: readonly string[] = ["improvement_plan", "title", "nation", "stage"];

/**
 * 0 for what the plan needs now, 1 for what it should have, 2 for the rest, 3 for what says again what is said, as the
 * keys of a main plan do in a part.
 */
function rankOf({ context, plan }: Typing, { path, shape, map }: Key): number {
  const key = path.at(-1) ?? "";
  const isTop = path.length === 1;
  if (isTop && (context.keys.includes("part_of") || key === "part_of")) return shape.type === "list" ? 2 : 3;
  if (map.required.includes(key) || shape.defines || (isTop && ALWAYS.includes(key))) return 0;
  const need = needOf(path);
  if (need?.instead !== undefined && context.keys.includes(need.instead)) return 3;
  const now = STAGES.indexOf(plan.stage === "closed" ? "published" : plan.stage);
  const isDue = (stage: Stage | undefined): boolean => stage !== undefined && STAGES.indexOf(stage) <= now;
  return isDue(need?.required) ? 0 : isDue(need?.wanted) ? 1 : 2;
}

/** A key with room for its value; only the key where its colon or its value is there already. */
function writeKey(typing: Typing, key: Key): Offer["write"] {
  const { colon, held } = typing.context;
  const name = key.path.at(-1) ?? "";
  if (colon || held) return { text: colon ? name : `${name}:`, snippet: false };
  return { text: `${name}:${room(typing, key)}`, snippet: true };
}

/** "tbc" stands in the room for a value, since nothing is a mistake and tbc is none. */
function room(typing: Typing, { path, shape }: Key): string {
  const layout = layoutAt(typing);
  const { choices, type, refersTo, defines, item } = shape;
  const [only, other] = choices;
  if (only && !other) return ` ${escapeSnippet(only.value)}`;
  if (defines) return ` ${gap(1, yamlText(newIds(typing, defines)[0]?.id ?? "tbc"))}`;
  if (isYesOrNo(path)) return ` ${choice(1, ["true", "false"])}`;
  const open = gap(1, "tbc");
  if (type === "text" || wordsInstead(path).length > 0 || refersTo.length > 0) return ` ${open}`;
  if (type === "list") {
    const isShort = layout.flow || (item?.refersTo.length ?? 0) > 0;
    return isShort ? ` [${open}]` : `${newLine(deeper(layout))}- ${open}`;
  }
  return layout.flow ? ` ${open}` : `${newLine(deeper(layout))}${open}`;
}

/** Whether something can be offered for the value of a key. */
function hasOffers({ type, choices, refersTo, holds }: Shape): boolean {
  return (
    type !== "text" || choices.length > 1 || refersTo.length > 0 || (holds !== undefined && OFFERED.includes(holds))
  );
}

const OFFERED: readonly Holds[] = ["date", "money", "period", "path"];

function newLine({ eol, indent }: Layout): string {
  return eol + indent;
}
