import type { BudgetLine } from "../budget-lines.ts";
import { fixOf, insertKey } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { meantChoice } from "../meant.ts";
import { capital, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import { headSpan } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Scalar } from "../syntax.ts";
import type { Span } from "../text.ts";
import { readFinancialYear } from "../values/financial-year.ts";
import { readMoney } from "../values/money.ts";

type Line = BudgetLine["value"];

export const natureNotStated: Check = {
  code: "nature-not-stated",
  summary: "A budget line does not say whether its cost goes on or ends, or is called one-off and goes on.",
  why: "One-off money that pays for something that goes on leaves a gap in the budget of the year after.",
  source:
    "Finance practice: recurrent costs go into the base budget and one-off costs do not, so papers such as Devon's of 2020 keep them apart.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) =>
    say`${count} budget lines do not say whether they are ongoing or one-off. Write recurrent or one-off in each.`,
  *inBlock(block) {
    const shape = itemShape("budgets");
    for (const line of itemsIn(block, "budgets")) {
      if (line.nature?.value === "one-off") yield* goingOn(line);
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

/** A one-off cost ends, so a line that goes on after its last year cannot be one. */
function* goingOn(line: Line): Iterable<Finding<Span>> {
  const onwards = onwardsOf(line);
  const edit = rewrite(written(line, "nature"), "recurrent");
  if (!line.nature || !onwards) return;
  yield {
    at: line.nature,
    message: say`${capital(nameOf(line.node, "budget line"))} is one-off, but goes on with ${onwards.text} in the years after. Write recurrent, or take out the amount that is not one-off.`,
    related: [{ at: onwards, message: say`It goes on with this amount` }],
    ...(edit && { fixes: [fixOf(titleOf("recurrent"), false, edit)] }),
  };
}

/** A word for the nature that stands under "kind" is told of there. */
function isUnderKind({ kind }: Line): boolean {
  const nature = itemShape("budgets").keys.get("nature");
  if (!kind || !nature || kind.value === "tbc") return false;
  return nature.choices.some(({ value }) => value === kind.value) || meantChoice(kind.value, nature) !== undefined;
}

/** Only the author knows, unless the line itself goes on after its last year. */
function likeliest(line: Line): readonly string[] {
  return onwardsOf(line) ? ["recurrent", "tbc"] : ["tbc", "recurrent", "one-off"];
}

/** What a line costs or saves each year after those it names, where that is not nothing. */
function onwardsOf(line: Line): Scalar | undefined {
  const amounts = written(line, "amounts");
  const pairs = amounts?.kind === "map" ? amounts.pairs : [];
  const value = pairs.find(({ key, value: held }) => isOnwards(key.text) && costs(held))?.value;
  return value?.kind === "scalar" ? value : undefined;
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
