import { openDocument } from "../../core/document.ts";
import { withArticle } from "../../core/enclosing.ts";
import { freeIds, freeLetters } from "../../core/free-ids.ts";
import { nounOf } from "../../core/kinds.ts";
import { definitionsIn, textUnder } from "../../core/leaves.ts";
import { targetsOf } from "../../core/links.ts";
import { listed } from "../../core/names.ts";
import { isTbc } from "../../core/placed.ts";
import { type Plan, readPlan } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import type { Kind } from "../../core/shape.ts";
import { blockAt, cursorAt } from "../cursor.ts";
import { labelOfMap } from "../labels.ts";
import type { Offer } from "./offer.ts";
import type { Typing } from "./typing.ts";

/** An id for something new, and where it comes from in words. */
export interface NewId {
  readonly id: string;
  readonly detail: string;
}

/** Ids for an item that gets one at the cursor: those that are named elsewhere and belong to nothing yet, then the next free one. */
export function newIdOffers(typing: Typing, kind: Kind): readonly Offer[] {
  return newIds(typing, kind).map(({ id, detail }) => ({
    label: id,
    kind: "id",
    detail,
    group: 0,
    write: { words: id },
  }));
}

/** The same as plain data; never empty. */
export function newIds(typing: Typing, kind: Kind): readonly NewId[] {
  const plan = planWithoutWord(typing);
  if (kind === "resolutions") return [{ id: nextLetterAt(typing, plan), detail: say`the next letter` }];
  const named = namedOnly(plan, kind);
  const id = nextId(typing, plan, kind);
  return named.some((one) => one.id === id)
    ? named
    : [...named, { id, detail: say`the next free id for ${withArticle(nounOf(kind))}` }];
}

/** The plan as it is without the word that is being typed, which is half an id and should not count as one. */
function planWithoutWord({ plan, document, context }: Typing): Plan {
  const { start, end } = context.word;
  if (context.place !== "value" || start === end) return plan;
  const text = document.text.slice(0, start) + document.text.slice(end);
  const without = openDocument(document.uri, text, document);
  const [main, ...parts] = plan.documents.map((one) => (one === document ? without : one));
  return main ? readPlan([main, ...parts], plan.setting) : plan;
}

/** Ids that a link names although nothing has them: the new item is probably the one that is meant. */
function namedOnly({ index }: Plan, kind: Kind): readonly NewId[] {
  const holders = new Map<string, string[]>();
  for (const { leaf } of index.links) {
    const { refersTo, soft } = leaf.shape;
    const id = leaf.scalar.text.trim();
    if (soft || refersTo.length > 1 || refersTo[0] !== kind || isTbc(id) || /\s/.test(id)) continue;
    if (id === "" || targetsOf(index, [kind], id).length > 0) continue;
    holders.set(id, [...(holders.get(id) ?? []), labelOfMap(leaf.item ?? leaf.map) ?? say`the plan`]);
  }
  return [...holders].map(([id, by]) => ({ id, detail: say`named by ${listed([...new Set(by)], 2)}` }));
}

/** Posts and bodies are named in words, all else is counted on. */
function nextId(typing: Typing, plan: Plan, kind: Kind): string {
  const ids = [...(plan.index.targets.get(kind)?.keys() ?? [])];
  const next = freeIds(plan, kind);
  if ((kind !== "owners" && kind !== "bodies") || (ids.length > 0 && ids.every((id) => /\d$/.test(id)))) return next();
  const first = fromTitle(typing) ?? (kind === "owners" ? "owner-1" : "body-1");
  return ids.includes(first) ? next(first) : first;
}

/** "head-of-service" for the Head of Service, where the title is already there. */
function fromTitle({ project, document, offset }: Typing): string | undefined {
  const title = textUnder(cursorAt(project, { uri: document.uri, offset })?.maps[0]?.map, "title") ?? "tbc";
  const words =
    title
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  return isTbc(title) || words.length === 0 ? undefined : words.slice(0, 5).join("-");
}

function nextLetterAt({ document, context }: Typing, plan: Plan): string {
  const without = plan.documents.find(({ uri }) => uri === document.uri) ?? document;
  const block = blockAt(without, context.word.start)?.block;
  const own = block ? definitionsIn(block).filter(({ kind }) => kind === "resolutions") : [];
  const letters = own.map(({ scalar }) => scalar.text);
  const last = letters.at(-1);
  return last === undefined ? "a" : freeLetters(letters)(last);
}
