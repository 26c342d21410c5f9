import { inNotationOf, otherScale } from "../amount-notation.ts";
import { fixOf, placeEdit } from "../edits.ts";
import { type Item, nameIn, valueAt } from "../plan.ts";
import type { Check, Finding, Fix, Related } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { mayAgree, type Part, statedTotals, type Total } from "../sums.ts";
import type { Interval } from "../values/interval.ts";
import { agree, type Money, readMoney, showMoney, showMoneyRange, sum } from "../values/money.ts";

export const partsDoNotMakeTotal: Check = {
  code: "parts-do-not-make-total",
  summary: "The budget lines of a year do not add up to the total that the plan states for it.",
  why: "A committee approves the total, and finance can only pay what the lines say.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    const totals = valueAt(plan, "budget_totals");
    for (const total of totals ? statedTotals(plan) : []) {
      if (totals && total.range && !mayAgree(total)) yield findingFor(totals, total, total.range);
    }
  },
};

function findingFor(totals: Where, total: Total, range: Interval): Finding {
  const { at, text, parts, label, year } = total;
  const years = year === "onwards" ? "the years onwards" : label;
  const slip = slipAmong(total);
  const rounding = range.low < range.high && !isLoose(parts) ? ` (Rounding allows ${showMoneyRange(range)}.)` : "";
  const meant = slip
    ? ` With ${slip.text} instead of ${slip.part.text} in ${nameIn(slip.part.line, "budget line")} they agree.`
    : "";
  const message =
    parts.length === 0
      ? `No budget line has an amount for ${years}, yet the total says ${text}. Give the lines their amounts, or take the total out.`
      : `For ${years} ${inWords(parts, range)}; the total says ${text}.${rounding}${meant}`;
  const fixes = [...(slip ? [correctLine(slip)] : []), ...setTotal(totals, total, range)];
  return { at, message, related: parts.map(shown), fixes };
}

function inWords(parts: readonly Part[], range: Interval): string {
  const [first] = parts;
  if (first && parts.length === 1) return `only ${nameIn(first.line, "budget line")} has an amount, ${first.text}`;
  if (isLoose(parts))
    return `the lines add to ${Number.isFinite(range.high) ? "anything from " : ""}${showMoneyRange(range)}`;
  if (range.low === range.high) return `the lines add to ${showMoney(range.low)}`;
  const unit = unitOf(parts);
  return `the lines add to about ${showMoney(Math.round((range.low + range.high) / 2 / unit) * unit)}`;
}

function shown({ at, line, text, reading }: Part): Related {
  const range = reading.kind === "money" && reading.low < reading.high ? ` (${showMoneyRange(reading)})` : "";
  return { at, message: `${nameIn(line, "budget line")}: ${text}${range}` };
}

/** Whether an amount such as "up to £2m" or "£2m to £3m" leaves more open than rounding does. */
function isLoose(parts: readonly Part[]): boolean {
  return moneyOf(parts).some(({ low, high, unit, approximate }) => approximate !== "about" && high - low > unit);
}

/** The worth of the last digit that all amounts have, in pence. */
function unitOf(parts: readonly Part[]): number {
  return Math.max(...moneyOf(parts).map(({ unit }) => unit));
}

function moneyOf(parts: readonly Part[]): readonly Money[] {
  return parts.flatMap(({ reading }) => (reading.kind === "money" ? [reading] : []));
}

/** What a place can be told from. */
type Where = Pick<Item, "at" | "uri">;

interface Slip {
  readonly part: Part;
  readonly text: string;
}

/** The one line whose amount, a thousand times smaller or larger, would make the total right. */
function slipAmong({ parts, reading }: Total): Slip | undefined {
  const slips = parts.flatMap((part): readonly Slip[] => {
    const text = otherScale(part.text);
    const other = readMoney(text ?? "");
    if (text === undefined || other.kind !== "money" || reading.kind !== "money") return [];
    const rest = moneyOf(parts.filter((one) => one !== part));
    return agree(sum([...rest, other]), reading) ? [{ part, text }] : [];
  });
  return slips.length === 1 ? slips[0] : undefined;
}

function correctLine({ part, text }: Slip): Fix {
  const edit = rewrite(part.scalar, text);
  return fixOf(
    `Write ${text} in ${nameIn(part.line, "budget line")}`,
    false,
    ...(edit ? [placeEdit(part.line, edit)] : []),
  );
}

function setTotal(totals: Where, { scalar, text, parts }: Total, range: Interval): readonly Fix[] {
  const slip = readMoney(otherScale(text) ?? "");
  const right =
    slip.kind === "money" && agree(slip, range)
      ? otherScale(text)
      : parts.length > 0 && !isLoose(parts)
        ? inNotationOf(text, { range, unit: unitOf(parts) })
        : undefined;
  const edit = right === undefined ? undefined : rewrite(scalar, right);
  return edit ? [fixOf(`Set the total to ${right}`, false, placeEdit(totals, edit))] : [];
}
