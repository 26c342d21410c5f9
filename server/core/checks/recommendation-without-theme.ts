import { fixOf, insertKey, placeEdit, yamlText } from "../edits.ts";
import { isKnown } from "../known.ts";
import { capital } from "../names.ts";
import { headOf, type ItemIn, nameIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { themeUses } from "../theme-uses.ts";

export const recommendationWithoutTheme: Check = {
  code: "recommendation-without-theme",
  summary: "A recommendation belongs to no theme, although others do.",
  why: "Boards and reports go through a plan theme by theme, and never come to what is under none.",
  source:
    "Programme management practice: where a plan has themes, each recommendation falls under one, as in Worcestershire's plan of 2017 with its eight themes for 14 recommendations.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} recommendations belong to no theme, although others do. Name one under "theme" of each.`,
  *inPlan(plan) {
    const { orphans, empty } = themeUses(plan);
    if (!isKnown(plan, "themes", "actions")) return;
    const [only, ...others] = empty;
    const home = orphans.length === 1 && others.length === 0 ? only : undefined;
    for (const recommendation of orphans) {
      yield {
        at: headOf(recommendation),
        message: say`${capital(nameIn(recommendation, "recommendation"))} belongs to no theme, although others do. Name one under "theme".`,
        fixes: [
          ...(home?.value.id
            ? [
                put(
                  recommendation,
                  home.value.id.value,
                  say`Put it under ${nameIn(home, "theme")}, which has nothing yet`,
                ),
              ]
            : []),
          put(recommendation, "tbc", say`Add "theme", to be confirmed`),
        ],
      };
    }
  },
};

function put({ value, at, uri }: ItemIn<"recommendations">, theme: string, title: string): Fix {
  const map = { map: value.node, shape: itemShape("recommendations") };
  return fixOf(title, false, placeEdit({ at, uri }, insertKey(at.block.text, map, ["theme", yamlText(theme)])));
}
