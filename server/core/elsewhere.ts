import { withArticle } from "./enclosing.ts";
import { everyKey } from "./every-key.ts";
import { eitherOf } from "./names.ts";
import { say } from "./say.ts";
import { planShape, type Shape } from "./shape.ts";

/** Where else in a plan a key belongs, in words: `an action or a milestone`; nothing where it belongs nowhere. */
export function elsewhere(key: string, here: Shape): string | undefined {
  const homes = (everyKey.get(key) ?? []).map(({ of }) => of).filter((of) => of !== here);
  if (homes.includes(planShape)) return say`the top of the plan`;
  const names = [...new Set(homes.map(({ noun }) => withArticle(noun)))];
  return names.length === 0 ? undefined : eitherOf(names, 4);
}
