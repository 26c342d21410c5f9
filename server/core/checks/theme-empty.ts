import { isKnown } from "../known.ts";
import { capital } from "../names.ts";
import { headOf, nameIn } from "../plan.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { type ThemeUses, themeUses } from "../theme-uses.ts";

export const themeEmpty: Check = {
  code: "theme-empty",
  summary: "Nothing belongs to a theme.",
  why: "A heading with nothing under it promises work that nobody has planned.",
  source:
    "Programme management practice: a theme brings together recommendations and the work on them, as the eight themes of Worcestershire's plan of 2017 did.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) => say`${count} themes have nothing under them. Link what belongs to each, or take them out.`,
  *inPlan(plan) {
    const uses = themeUses(plan);
    // Where the themes of some things are not known yet, they may be just these.
    if (uses.isOpen || !isKnown(plan, "themes", "recommendations", "actions")) return;
    for (const theme of uses.empty) {
      yield {
        at: headOf(theme),
        message: say`${capital(nameIn(theme, "theme"))} ${lackOf(uses)}. Link what belongs to it, or take it out.`,
      };
    }
  },
};

function lackOf({ byRecommendations, byActions }: ThemeUses): string {
  if (!byActions) return say`has no recommendations`;
  return byRecommendations ? say`has neither recommendations nor actions` : say`has no actions`;
}
