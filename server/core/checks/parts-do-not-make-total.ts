import { inNotationOf, otherPlaces, otherScale, otherSign } from "../amount-notation.ts";
import { fixOf, placeEdit } from "../edits.ts";
import { type Item, nameIn, valueAt } from "../plan.ts";
import type { Check, Finding, Fix, Related } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { mayAgree, type Part, statedTotals, type Total } from "../sums.ts";
import type { Interval } from "../values/interval.ts";
import { agree, type Money, readMoney, showMoney, showMoneyRange, sum } from "../values/money.ts";

export const partsDoNotMakeTotal: Check = {
  code: "parts-do-not-make-total",
  summary: "The budget lines of a year do not add up to the total that the plan states for it.",
  why: "A committee approves the total, and finance can only pay what the lines say.",
  source: "Finance practice: those who approve a paper add up its lines, and allow for honest rounding.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    const totals = valueAt(plan, "budget_totals");
    for (const total of totals ? statedTotals(plan) : []) {
      if (totals && total.range && !mayAgree(total)) yield findingFor(totals, total, total.range);
    }
  },
};

/** In pence. */
const POUND = 100;

function findingFor(totals: Where, total: Total, range: Interval): Finding {
  const { at, text, parts, label, year } = total;
  const years = year === "onwards" ? say`the years onwards` : label;
  const slip = slipAmong(total);
  const allowed = readAs(total, range);
  const right = rightTotal(total, range);
  const meant = slip ? ` ${wouldAgree(slip)}` : "";
  const message =
    parts.length === 0
      ? say`No budget line has an amount for ${years}, yet the total says ${text}. Give the lines their amounts, or take the total out.`
      : `${say`For ${years} ${inWords(total, range, right)}; the total says ${text}.`}${allowed}${meant}`;
  const fixes = [...(slip ? [correctLine(slip)] : []), ...setTotal(totals, total, right)];
  return { at, message, related: parts.map(shown), fixes };
}

function wouldAgree({ text, part }: Slip): string {
  return say`With ${text} instead of ${part.text} in ${nameIn(part.line, "budget line")} they agree.`;
}

function inWords({ parts }: Total, range: Interval, right: string | undefined): string {
  const [first] = parts;
  if (first && parts.length === 1) return say`only ${nameIn(first.line, "budget line")} has an amount, ${first.text}`;
  if (isLoose(parts)) {
    const sums = showMoneyRange(range);
    return Number.isFinite(range.high) ? say`the lines add to anything from ${sums}` : say`the lines add to ${sums}`;
  }
  if (range.low === range.high) return say`the lines add to ${showMoney(range.low)}`;
  const fixed = readMoney(right ?? "");
  const unit = Math.min(shownUnit(parts), fixed.kind === "money" && agree(fixed, range) ? fixed.unit : Infinity);
  return say`the lines add to about ${showMoney(Math.round((range.low + range.high) / 2 / unit) * unit)}`;
}

/** What rounding leaves open on either side, in brackets; nothing where an amount says to the pound what it is. */
function readAs({ reading, parts }: Total, range: Interval): string {
  const lines = isLoose(parts) ? undefined : shownRange(range);
  const stated = reading.kind === "money" ? shownRange(reading) : undefined;
  if (lines === undefined) return stated === undefined ? "" : ` ${say`(The total was read as ${stated}.)`}`;
  if (stated === undefined) return ` ${say`(Rounding allows ${lines}.)`}`;
  return ` ${say`(Rounding allows ${lines}; the total was read as ${stated}.)`}`;
}

/** A range in whole pounds, of those that lie in it; nothing where there is but one. */
function shownRange({ low, high }: Interval): string | undefined {
  if (high - low < POUND) return undefined;
  const [first, last] = [Math.ceil(low / POUND) * POUND, Math.floor(high / POUND) * POUND];
  return first < last ? showMoneyRange({ low: first, high: last }) : undefined;
}

function shown({ at, line, text, reading }: Part): Related {
  const name = nameIn(line, "budget line");
  const isRange = reading.kind === "money" && reading.low < reading.high;
  const message = isRange ? say`${name}: ${text} (${showMoneyRange(reading)})` : say`${name}: ${text}`;
  return { at, message };
}

/** Whether an amount such as "up to £2m" or "£2m to £3m" leaves more open than rounding does. */
function isLoose(parts: readonly Part[]): boolean {
  return moneyOf(parts).some(
    ({ low, high, unit, approximate }) => !NEAR.includes(approximate ?? "") && high - low > unit,
  );
}

/** Words that leave no more open than a figure rounded a little further does. */
const NEAR: readonly string[] = ["about", "just under", "just over"];

/** The digit to which a sum is shown: one finer than all amounts have, where one of them has it. */
function shownUnit(parts: readonly Part[]): number {
  const units = moneyOf(parts).map(({ unit }) => unit);
  const unit = Math.max(Math.min(...units), unitOf(parts) / 10);
  return unit < POUND ? Math.min(...units) : unit;
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

/** How an amount may have been mistyped, likeliest first: its scale, its brackets, its decimal point. */
const MISTYPED: readonly ((text: string) => readonly string[])[] = [
  (text) => [otherScale(text) ?? ""],
  (text) => [otherSign(text)],
  otherPlaces,
];

/** The one line whose amount, were it not mistyped in one of these ways, would make the total right. */
function slipAmong(total: Total): Slip | undefined {
  for (const others of MISTYPED) {
    const slips = total.parts.flatMap((part) =>
      others(part.text).flatMap((text) => (wouldMake(total, { part, text }) ? [{ part, text }] : [])),
    );
    if (slips.length > 0) return slips.length === 1 ? slips[0] : undefined;
  }
  return undefined;
}

function wouldMake({ parts, reading }: Total, { part, text }: Slip): boolean {
  const other = readMoney(text);
  if (other.kind !== "money" || reading.kind !== "money") return false;
  return agree(sum([...moneyOf(parts.filter((one) => one !== part)), other]), reading);
}

function correctLine({ part, text }: Slip): Fix {
  const edit = rewrite(part.scalar, text);
  return fixOf(
    say`Write ${text} in ${nameIn(part.line, "budget line")}`,
    false,
    ...(edit ? [placeEdit(part.line, edit)] : []),
  );
}

/** The total as it should be, in the notation of the one that is there; nothing where its lines leave that open. */
function rightTotal({ text, parts }: Total, range: Interval): string | undefined {
  const other = otherScale(text);
  const slip = readMoney(other ?? "");
  if (slip.kind === "money" && agree(slip, range)) return other;
  if (parts.length === 0 || isLoose(parts)) return undefined;
  return inNotationOf(text.replace(/(?<=\d)\s(?=\d{3})/g, ","), { range, unit: unitOf(parts) });
}

function setTotal(totals: Where, { scalar }: Total, right: string | undefined): readonly Fix[] {
  const edit = right === undefined ? undefined : rewrite(scalar, right);
  return edit ? [fixOf(say`Set the total to ${edit.text}`, false, placeEdit(totals, edit))] : [];
}
