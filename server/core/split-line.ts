import { inNotationOf } from "./amount-notation.ts";
import type { BudgetLine } from "./budget-lines.ts";
import { appendItems, fixOf, flowText, placeEdit, yamlText } from "./edits.ts";
import type { YearAmount } from "./line-amounts.ts";
import type { Plan } from "./plan.ts";
import type { Edit, Fix } from "./problem.ts";
import { rewrite } from "./rewriting.ts";
import { say } from "./say.ts";

/** A line, what it costs, and where the id of a new line comes from. */
export interface Split {
  readonly line: BudgetLine;
  readonly amounts: readonly YearAmount[];
  readonly newId: () => string;
}

/**
 * Parts a line into what goes on, as its last amount has it, and a one-off line with what there is more before that.
 * Nothing where the difference cannot be written as exactly as the amounts are.
 */
export function splitLine(plan: Plan, { line, amounts, newId }: Split): readonly Fix[] {
  const last = amounts.at(-1);
  const before = amounts.slice(0, -1).filter((amount) => last && lowOf(amount) > highOf(last));
  const parts = before.map((amount) => ({ amount, text: last && difference(amount, last) }));
  if (!last || parts.length === 0 || parts.some(({ text }) => text === undefined)) return [];
  const inBraces = parts.map(({ amount, text = "" }) => `${flowText(amount.label)}: ${flowText(text)}`).join(", ");
  const added = appendItems(plan, "budgets", [fieldsOf(newId(), line, `{${inBraces}}`)]);
  const edits = parts.flatMap(({ amount }) => lowered(line, amount, last) ?? []);
  if (added.length === 0 || edits.length < parts.length) return [];
  return [fixOf(say`Put the part that ends into a one-off line`, false, ...edits, ...added)];
}

function fieldsOf(id: string, { value }: BudgetLine, amounts: string): readonly (readonly [string, string])[] {
  const { title, kind, funding, decision } = value;
  return [
    ["id", yamlText(id)],
    ["title", yamlText(title ? say`One-off part of ${title.value}` : say`One-off part`)],
    ["nature", "one-off"],
    ["kind", kind?.value ?? "tbc"],
    ["amounts", amounts],
    ["funding", funding?.value ?? "tbc"],
    ...(decision ? [["decision", yamlText(decision.value)] as const] : []),
  ];
}

function difference(amount: YearAmount, last: YearAmount): string | undefined {
  const [whole, rest] = [amount.reading, last.reading];
  if (whole.kind !== "money" || rest.kind !== "money") return undefined;
  const range = { low: whole.low - rest.high, high: whole.high - rest.low };
  return inNotationOf(amount.text, { range, unit: Math.max(whole.unit, rest.unit) });
}

/** Both amounts stand in one map, so what is plain text for the one is so for the other. */
function lowered(line: BudgetLine, { scalar }: YearAmount, { scalar: last, text }: YearAmount): Edit | undefined {
  const needsQuotes = last.style !== "plain" && scalar.style === "plain";
  const edit = rewrite(scalar, needsQuotes ? JSON.stringify(text) : text);
  return edit && placeEdit(line, edit);
}

function lowOf({ reading }: YearAmount): number {
  return reading.kind === "money" ? reading.low : Number.NEGATIVE_INFINITY;
}

function highOf({ reading }: YearAmount): number {
  return reading.kind === "money" ? reading.high : Number.POSITIVE_INFINITY;
}
