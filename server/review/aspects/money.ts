import { say } from "../../core/say.ts";
import { spoken } from "../../core/values/words.ts";
import { certainlyAfter, certainlyBefore, type Interval } from "../../core/values/interval.ts";
import { type Money, readMoney, showMoney } from "../../core/values/money.ts";
import { bareName } from "../names.ts";
import { isOpen, known } from "../thing.ts";
import type { RuleId } from "../rules.ts";
import type { Aspect, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";
import { tellPlain } from "./plain.ts";
import { told } from "./telling.ts";

/** An amount of one year, as it was and as it is. */
interface Year {
  readonly differs: Differs;
  readonly label: string;
  readonly from: Money | undefined;
  readonly to: Money | undefined;
  /** The certain difference in pence; nothing where rounding leaves a doubt. */
  readonly by: number | undefined;
}

/** The amounts of a budget line, or of the totals, by year: what was cut, raised, moved, given or taken out. */
export const amounts: Aspect = (twin, differs) => {
  const isYear = ({ path }: Differs): boolean => /\bamounts\./.test(path);
  const years = differs.filter(isYear).map(yearOf);
  const changed = years.filter(({ by }) => by !== undefined);
  const whole = differs.filter((one) => !isYear(one));
  return [
    ...whole.map((one) =>
      tellPlain(twin, one, { given: "budget-stated", lost: "budget-lost", changed: "budget-restated" }),
    ),
    ...(changed.length > 0 ? [tellChanged(twin, changed)] : []),
    ...years.filter(({ by }) => by === undefined).map((year) => tellOther(twin, year)),
  ];
};

function yearOf(differs: Differs): Year {
  const [from, to] = [moneyIn(differs, "before"), moneyIn(differs, "after")];
  return { differs, label: inYear(differs), from, to, by: from && to && difference(from, to) };
}

function inYear({ path }: Differs): string {
  const key = path.slice(path.lastIndexOf(".") + 1);
  return key === "onwards" ? say`in later years` : say`in ${key}`;
}

function moneyIn(differs: Differs, side: "before" | "after"): Money | undefined {
  const money = readMoney(known(differs[side])[0]?.text ?? "");
  return money.kind === "money" ? money : undefined;
}

/** Only what is certainly less or more is a difference; it is told from the middle of what each amount may be. */
function difference(from: Money, to: Money): number | undefined {
  if (!certainlyBefore(to, from) && !certainlyAfter(to, from)) return undefined;
  const by = middle(to) - middle(from);
  return Number.isFinite(by) ? by : undefined;
}

function middle({ low, high }: Interval): number {
  return Math.round((low + high) / 2);
}

function tellChanged(twin: Twin, years: readonly Year[]): Told {
  const total = years.reduce((sum, { by = 0 }) => sum + by, 0);
  const mixed = years.some(({ by = 0 }) => by < 0) && years.some(({ by = 0 }) => by > 0);
  const rounding = years.reduce((sum, { from, to }) => sum + ((from?.unit ?? 0) + (to?.unit ?? 0)) / 2, 0);
  const rule: RuleId =
    mixed && Math.abs(total) <= rounding ? "budget-moved" : total < 0 ? "budget-cut" : "budget-raised";
  const parts = years.map((year) => part(year));
  const [first] = years;
  const place = first?.differs ?? { path: "amounts", before: undefined, after: undefined };
  return told(twin, place, { rule, sentence: say`${nameOfBudget(twin)} ${spoken(parts)}.` });
}

function part({ differs, by = 0, label }: Year): string {
  const size = sizeOf(differs, Math.abs(by));
  return by < 0 ? say`down by ${size} ${label}` : say`up by ${size} ${label}`;
}

/** In thousands where the plan writes so. */
function sizeOf({ before, after }: Differs, pence: number): string {
  const inThousands = [...known(before), ...known(after)].every(({ text }) => /\dk\b/i.test(text));
  return inThousands && pence % 100_000 === 0 ? `£${pence / 100_000}k` : showMoney(pence);
}

function nameOfBudget({ after }: Twin): string {
  return after.list === "budgets" ? say`Budget of ${bareName(after)}` : say`Total budget`;
}

function tellOther(twin: Twin, { differs, label }: Year): Told {
  const [from] = known(differs.before);
  const [to] = known(differs.after);
  const name = nameOfBudget(twin);
  if (from && to)
    return told(twin, differs, {
      rule: "budget-restated",
      sentence: say`${name} ${label} is now put as ${to.text}, not ${from.text}.`,
    });
  if (to)
    return told(twin, differs, { rule: "budget-stated", sentence: say`${name} ${label} is now given: ${to.text}.` });
  const was = from?.text ?? "";
  const sentence = isOpen(differs.after)
    ? say`${name} ${label} was ${was} and is now tbc.`
    : say`${name} ${label} (${was}) was taken out.`;
  return told(twin, differs, { rule: "budget-lost", sentence });
}
