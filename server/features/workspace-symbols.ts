import { textUnder } from "../core/leaves.ts";
import type { Target } from "../core/links.ts";
import { memo } from "../core/memo.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { itemShape, type Kind } from "../core/shape.ts";
import type { Mapping } from "../core/syntax.ts";
import { topText } from "../core/document.ts";
import { captionOf } from "./captions.ts";
import { idPlace } from "./mentions.ts";
import { distinctBy } from "./places.ts";

/** A thing with an id, found by its id or its words. */
export interface FoundItem {
  readonly name: string;
  readonly kind: Kind;
  readonly at: Place;
  /** The title of the plan that it stands in; may be empty. */
  readonly plan: string;
}

/** How many things are answered at most: nobody reads more, and editors ask again with every letter. */
export const MOST_FOUND = 200;

/**
 * Finds the things of all plans in whose id or title every word of a query occurs; case, accents and curly apostrophes
 * do not count. An id that is the query comes first, then ids and words that begin with it. An empty query finds all.
 */
export function workspaceSymbols({ plans }: Project, query: string): readonly FoundItem[] {
  const words = plainly(query)
    .split(" ")
    .filter((word) => word !== "");
  const found = plans.flatMap((plan) =>
    searchable(plan).flatMap((one) => {
      const rank = rankOf(one, words);
      return rank === undefined ? [] : [{ plan, target: one.target, rank, at: idPlace(one.target) }];
    }),
  );
  return distinctBy(found, ({ at }) => at)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_FOUND)
    .map(({ plan, target, at }) => ({
      name: nameFor(plan, target),
      kind: target.kind,
      at,
      plan: topText(plan.main, "title") ?? "",
    }));
}

interface Searchable {
  readonly target: Target;
  readonly id: string;
  readonly words: string;
}

/** The things of a plan with their words made ready for comparing. */
const searchable: (plan: Plan) => readonly Searchable[] = memo((plan) =>
  [...plan.index.targets.values()].flatMap((ids) =>
    [...ids.values()].flat().map((target) => {
      const id = plainly(target.id);
      return { target, id, words: ` ${id} ${plainly(wordsOf(target.map))}` };
    }),
  ),
);

const TITLES: readonly string[] = ["title", "name", "text", "risk", "inspectorate", "report", "verb"];

function wordsOf(map: Mapping): string {
  return TITLES.flatMap((key) => textUnder(map, key) ?? []).join(" ");
}

/** How well a thing fits, 0 best; nothing where it does not. */
function rankOf({ id, words }: Searchable, wanted: readonly string[]): number | undefined {
  if (!wanted.every((word) => words.includes(word))) return undefined;
  const [first = ""] = wanted;
  if (wanted.length === 1 && id === first) return 0;
  if (id.startsWith(first)) return 1;
  return wanted.every((word) => words.includes(` ${word}`)) ? 2 : 3;
}

/** Small letters without accents, one space between words. */
function plainly(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** A resolution is found away from its decision, so its name has both: `D1.b endorse`. */
function nameFor(plan: Plan, { kind, id, map, scalar }: Target): string {
  const name = captionOf({ plan, map, sort: kind, shape: itemShape(kind) });
  return kind === "resolutions" ? `${id}${name.slice(scalar.text.length)}` : name;
}
