import type { BudgetLine } from "../budget-lines.ts";
import { fixOf, insertKey } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { meantChoice } from "../meant.ts";
import { capital, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import { headSpan } from "../plan.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { readFinancialYear } from "../values/financial-year.ts";
import { readMoney } from "../values/money.ts";

type Line = BudgetLine["value"];

export const natureNotStated: Check = {
  code: "nature-not-stated",
  summary: "A budget line does not say whether its cost goes on or ends.",
  why: "One-off money that pays for something that goes on leaves a gap in the budget of the year after.",
  source:
    "Finance practice: recurrent costs go into the base budget and one-off costs do not, so papers such as Devon's of 2020 keep them apart.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) =>
    say`${count} budget lines do not say whether they are ongoing or one-off. Write recurrent or one-off in each.`,
  *inBlock(block) {
    const shape = itemShape("budgets");
    for (const line of itemsIn(block, "budgets")) {
      if (written(line, "nature") || isUnderKind(line)) continue;
      const write = (word: string) => insertKey(block.text, { map: line.node, shape }, ["nature", word]);
      yield {
        at: headSpan(line.node),
        message: say`${capital(nameOf(line.node, "budget line"))} does not say whether it is ongoing or one-off. Write recurrent or one-off under "nature".`,
        fixes: likeliest(line).map((word) => fixOf(titleOf(word), false, write(word))),
      };
    }
  },
};

/** A word for the nature that stands under "kind" is told of there. */
function isUnderKind({ kind }: Line): boolean {
  const nature = itemShape("budgets").keys.get("nature");
  if (!kind || !nature || kind.value === "tbc") return false;
  return nature.choices.some(({ value }) => value === kind.value) || meantChoice(kind.value, nature) !== undefined;
}

/** Only the author knows, unless the line itself goes on after its last year. */
function likeliest(line: Line): readonly string[] {
  const amounts = written(line, "amounts");
  const goesOn = amounts?.kind === "map" && amounts.pairs.some(({ key, value }) => isOnwards(key.text) && costs(value));
  return goesOn ? ["recurrent", "tbc"] : ["tbc", "recurrent", "one-off"];
}

function isOnwards(text: string): boolean {
  return readFinancialYear(text).kind === "onwards";
}

function costs(value: { readonly kind: string; readonly text?: string }): boolean {
  const reading = readMoney(value.text ?? "");
  return reading.kind === "money" && (reading.low > 0 || reading.high < 0);
}

function titleOf(word: string): string {
  return word === "tbc" ? say`Add "nature", to be confirmed` : say`Add "nature: ${word}"`;
}
