import { postSum } from "../../core/fte-sum.ts";
import { say } from "../../core/say.ts";
import { agree } from "../../core/values/money.ts";
import { readDecimal } from "../../core/values/number.ts";
import { labelOfMap } from "../labels.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Asked } from "./asked.ts";

/** The posts of the budget lines and what they add up to, beside the total that the plan states. */
export function postsHelp({ plan, leaf, text }: Asked): string | undefined {
  const sum = leaf.shape.holds === "decimal" ? postSum(plan) : undefined;
  if (!sum) return undefined;
  const lines = sum.parts.map(
    ({ line, text }) => `- ${escapeMarkdown(labelOfMap(line.value.node) ?? say`A line`)}: ${escapeMarkdown(text)}`,
  );
  const added = say`Together ${sum.value.toFixed(sum.decimals)} full-time equivalents.`;
  return [lines.join("\n"), `${added}${leaf.path[0] === "budget_totals" ? verdict(text, sum.range) : ""}`].join("\n\n");
}

function verdict(text: string, range: { readonly low: number; readonly high: number }): string {
  const total = readDecimal(text);
  if (total.kind !== "number") return "";
  return agree(total, range) ? ` ${say`The total agrees.`}` : ` ${say`**The total does not agree.**`}`;
}
