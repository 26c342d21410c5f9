import { type Leaf, linksIn, textUnder } from "../../core/leaves.ts";
import { type Target, targetsOf } from "../../core/links.ts";
import { isTbc } from "../../core/placed.ts";
import type { Plan } from "../../core/plan.ts";
import type { Mapping, Node } from "../../core/syntax.ts";
import type { InlayHint, Stretch } from "../inlay-hints.ts";
import { oneLine } from "../markdown.ts";
import { idPlace } from "../mentions.ts";
import { placeAt } from "../places.ts";
import { shortDate } from "../short-dates.ts";
import { behind } from "./behind.ts";

/** How long a title may be: alone on its line, among a few in a list, and among many. */
const LONGEST = { alone: 50, few: 30, many: 16 } as const;
const FEW = 4;

/** What the ids of a stretch stand for. */
export function titleHints({ plan, uri, blocks }: Stretch): readonly InlayHint[] {
  return blocks.flatMap((block) =>
    linksIn(block.block).flatMap((leaf) => {
      const [target] = targetsOf(plan.index, leaf.shape.refersTo, leaf.scalar.text.trim());
      const title = target && titleFor(plan, target);
      if (!target || !title || isSaidBy(target.id, title)) return [];
      const at = behind(placeAt(uri, block, leaf.scalar));
      return [{ at, label: cut(title, longestFor(leaf)), kind: "title" as const, to: idPlace(target) }];
    }),
  );
}

function titleFor(plan: Plan, { kind, map }: Target): string | undefined {
  if (kind === "decisions") return meetingOf(plan, map);
  const words = firstOf(map, ["title", "text", "risk", "inspectorate"]);
  return kind === "resolutions" ? [firstOf(map, ["verb"]), words].filter(Boolean).join(": ") : words;
}

/** A decision has no title, and is known by its body and its day. */
function meetingOf({ index }: Plan, map: Mapping): string {
  const [body, date] = [firstOf(map, ["body"]), firstOf(map, ["date"])];
  const [met] = targetsOf(index, ["bodies"], body ?? "");
  return [firstOf(met?.map, ["title"]) ?? body, date && shortDate(date)].filter(Boolean).join(", ");
}

function firstOf(map: Mapping | undefined, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const words = known(textUnder(map, key));
    if (words !== undefined) return words;
  }
  return undefined;
}

function known(text: string | undefined): string | undefined {
  const line = text === undefined || isTbc(text) ? "" : oneLine(text);
  return line === "" ? undefined : line;
}

/** Whether a title says no more than its id does: "improvement-board" and "Improvement Board", "ofsted-2025" and "Ofsted". */
function isSaidBy(id: string, title: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(id).includes(plain(title));
}

function longestFor({ map, path, scalar }: Leaf): number {
  const held: Node | undefined = map?.pairs.find(({ key }) => key.text === path.at(-1))?.value;
  if (held?.kind !== "list" || held.items.length === 1 || !held.items.includes(scalar)) return LONGEST.alone;
  return held.items.length <= FEW ? LONGEST.few : LONGEST.many;
}

function cut(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const head = title.slice(0, longest - 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(" "), longest / 2)).trimEnd()}…`;
}
