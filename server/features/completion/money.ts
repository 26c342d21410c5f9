import { itemsOf, type Plan, valueAt } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import { sumFor } from "../../core/sums.ts";
import { financialYearLabel, financialYearOf, readFinancialYear } from "../../core/values/financial-year.ts";
import { showMoney, showMoneyRange } from "../../core/values/money.ts";
import type { Offer } from "./offer.ts";
import { gap } from "./snippet-text.ts";
import type { Typing } from "./typing.ts";

/** Financial years as keys of amounts: those that other lines name first, then this year, the next, and onwards. */
export function yearOffers(typing: Typing): readonly Offer[] {
  const { plan, context } = typing;
  const used = new Set(context.keys.map(yearName));
  const now = financialYearOf(plan.asOf.day);
  const usual = new Map([
    [financialYearLabel(now), say`this financial year`],
    [financialYearLabel(now + 1), say`next financial year`],
    ["onwards", say`every year after the last one named`],
  ]);
  const elsewhere = [...yearsOf(plan)].sort((a, b) => (a === "onwards" ? 1 : b === "onwards" ? -1 : a < b ? -1 : 1));
  return [...new Set([...elsewhere, ...usual.keys()])].flatMap((year) => {
    if (used.has(year)) return [];
    const isNamed = elsewhere.includes(year);
    const words = [usual.get(year) ?? "", isNamed ? say`named by other lines` : ""].filter(Boolean).join(", ");
    const write =
      context.colon || context.held
        ? { text: year + (context.colon ? "" : ":"), snippet: false }
        : { text: `${year}: ${gap(1, "tbc")}`, snippet: true };
    return [{ label: year, kind: "key" as const, detail: words, group: isNamed ? 0 : 1, write }];
  });
}

function yearName(words: string): string {
  const year = readFinancialYear(words);
  return year.kind === "year" ? year.label : words;
}

/** The years that the budget names, as they are best written. */
function yearsOf(plan: Plan): ReadonlySet<string> {
  const amounts = [
    ...itemsOf(plan, "budgets").map(({ value }) => value.amounts),
    valueAt(plan, "budget_totals")?.value.amounts,
  ];
  const names = amounts.flatMap((held) => (Array.isArray(held) ? held.map(({ key }) => yearName(key.value)) : []));
  return new Set(names.filter((name) => readFinancialYear(name).kind !== "unreadable"));
}

/** Amounts to be filled in, and for a total what the lines of the budget come to. */
export function moneyOffers(typing: Typing): readonly Offer[] {
  const scaffolds: readonly (readonly [string, string, string])[] = [
    ["£0.0m", `£${gap(1, "0.0")}m`, say`millions`],
    ["£0k", `£${gap(1, "0")}k`, say`thousands`],
    ["just under £0.0m", `just under £${gap(1, "0.0")}m`, say`a little less than a round figure`],
    ["(£0k)", `(£${gap(1, "0")}k)`, say`a saving`],
  ];
  const offers = scaffolds.map(
    ([label, text, detail]): Offer => ({ label, kind: "money", detail, group: 1, write: { text, snippet: true } }),
  );
  return [...totalOffers(typing), ...offers];
}

/** The middle of what the lines may come to, as exact as the roughest of them. */
function totalOffers({ plan, context }: Typing): readonly Offer[] {
  const [top, , name = ""] = context.path;
  const year = top === "budget_totals" ? readFinancialYear(name) : undefined;
  if (!year || year.kind === "unreadable") return [];
  const { range, parts } = sumFor(plan, year.kind === "year" ? year.start : "onwards");
  if (!range || parts.length === 0 || !Number.isFinite(range.high - range.low)) return [];
  const unit = Math.max(1, ...parts.map(({ reading }) => (reading.kind === "money" ? reading.unit : 1)));
  const words = showMoney(Math.round((range.low + range.high) / 2 / unit) * unit);
  const detail = say`what the lines come to: ${showMoneyRange(range)}`;
  return [{ label: words, kind: "money", detail, group: 0, write: { words } }];
}
