import { textUnder } from "../core/leaves.ts";
import { targetsOf } from "../core/links.ts";
import { capital, shortened, titleOf } from "../core/names.ts";
import type { Plan } from "../core/plan.ts";
import { said } from "../core/say.ts";
import type { Kind, Shape } from "../core/shape.ts";
import type { Mapping } from "../core/syntax.ts";

/** What a thing of the plan is, as a list shows it; steps of actions have no id and so no kind. */
export type Sort = Kind | "milestone" | "item";

/** A map of a plan, the plan it stands in, and what it is. */
export interface Captioned {
  readonly plan: Plan;
  readonly map: Mapping;
  readonly sort: Sort;
  readonly shape: Shape | undefined;
}

/** What an item is called in a list: `R4 Safe staffing at night`, and for posts and bodies their title alone. Never empty. */
export function captionOf(item: Captioned): string {
  const { map, sort, shape } = item;
  const id = textUnder(map, "id") ?? textUnder(map, "ref");
  const title = titleFor(item);
  const isPost = sort === "owners" || sort === "bodies";
  const words = isPost && title ? [title] : [id ?? "", title ?? ""];
  const caption = shortened(words.join(" "));
  return caption || capital(said(shape?.noun || "item"));
}

function titleFor(item: Captioned): string | undefined {
  const { plan, map, sort } = item;
  if (sort === "decisions") return bodyOf(plan, map) ?? titleOf(map);
  if (sort === "resolutions") return textUnder(map, "verb");
  return titleOf(map) ?? (sort === "item" ? firstWords(item) : undefined);
}

/** The first words of a thing that has no title; where they are an id, what that names. */
function firstWords({ plan, map, shape }: Captioned): string | undefined {
  for (const { key, value } of map.pairs) {
    if (value.kind !== "scalar" || value.text.trim() === "") continue;
    const [named] = targetsOf(plan.index, shape?.keys.get(key.text)?.refersTo ?? [], value.text.trim());
    return titleOf(named?.map) ?? shortened(value.text);
  }
  return undefined;
}

/** The title of the body that took a decision. */
function bodyOf({ index }: Plan, map: Mapping): string | undefined {
  const id = textUnder(map, "body");
  const [body] = targetsOf(index, ["bodies"], id ?? "");
  return titleOf(body?.map) ?? id;
}
