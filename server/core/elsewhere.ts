import { withArticle } from "./enclosing.ts";
import { everyKey } from "./every-key.ts";
import { listed } from "./names.ts";
import { planShape, type Shape } from "./shape.ts";

/** Where else in a plan a key belongs, in words: `an action or a milestone`; nothing where it belongs nowhere. */
export function elsewhere(key: string, here: Shape): string | undefined {
  const homes = (everyKey.get(key) ?? [])
    .filter(({ of }) => of !== here)
    .map(({ of }) => (of === planShape ? TOP : withArticle(of.noun)));
  const names = [...new Set(homes)];
  if (names.length === 0) return undefined;
  return names.includes(TOP) ? TOP : listed(names, 4).replace(/ and (?=[^,]*$)/, " or ");
}

const TOP = "the top of the plan";
