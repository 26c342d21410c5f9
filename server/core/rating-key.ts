import { isTbc } from "./placed.ts";
import { type Item, type Plan, valueAt } from "./plan.ts";
import type { Mapping, Node } from "./syntax.ts";

/** The key to a plan's ratings, as far as it has one. */
export interface RatingKey {
  /** The value of `status_key`, and the section of it to which a colour is added: that of delivery if there is one. */
  readonly home: Pick<Item, "at" | "uri">;
  readonly section: Mapping;
  /** The colours as they are written, delivery first. */
  readonly colours: readonly string[];
  /** The colours and the words for them. */
  readonly names: readonly string[];
}

/** The key to a plan's ratings; "open" where a part of it is tbc, so that nobody can tell what it will say. */
export function ratingKeyOf(plan: Plan): RatingKey | "open" | undefined {
  const home = valueAt(plan, "status_key");
  const sections = ["delivery", "impact"].flatMap((key) => under(home?.at.node, key) ?? []);
  if (sections.some(saysTbc)) return "open";
  const maps = sections.flatMap((held) => (held.kind === "map" && held.pairs.length > 0 ? [held] : []));
  const [section] = maps;
  if (!home || !section) return undefined;
  const pairs = maps.flatMap((map) => map.pairs);
  const colours = pairs.map(({ key }) => key.text.trim());
  const words = pairs.flatMap(({ value }) => {
    const word = under(value, "word");
    return word?.kind === "scalar" && word.text !== "" && !saysTbc(word) ? [word.text.trim()] : [];
  });
  return { home, section, colours, names: [...colours, ...words] };
}

/** "Green (on track)" is green; "amber/red" is a rating of its own. */
export function isExplained(rating: string, { names }: RatingKey): boolean {
  const [beginning = ""] = rating.split(/ [-–—] |\(|: |, /);
  const known = names.map(plainRating);
  return known.includes(plainRating(rating)) || known.includes(plainRating(beginning));
}

/** A rating as it is compared: capitals, spaces and hyphens make no difference. */
export function plainRating(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, "");
}

function under(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "map" ? node.pairs.find((pair) => pair.key.text === key)?.value : undefined;
}

function saysTbc(node: Node): boolean {
  return node.kind === "scalar" && isTbc(node.text);
}
