import type { BudgetLine } from "./budget-lines.ts";
import type { Decision } from "./approvals.ts";
import { isPast } from "./as-at.ts";
import { dateIn } from "./dates.ts";
import { targetsOf } from "./links.ts";
import { memo } from "./memo.ts";
import { isTbc } from "./placed.ts";
import { itemsOf, type Plan } from "./plan.ts";

/** What a meeting resolved, or is still to resolve, as far as budget lines are concerned. */
export interface Ruling {
  readonly decision: Decision;
  /** The id of the decision, and the resolution as it is cited: `D1`, `D1.b`. */
  readonly of: string;
  readonly name: string;
  readonly verb: string;
  readonly text: string;
  /** To whom it hands something on. */
  readonly to: string;
  /** The budget lines that it says it is about. */
  readonly lines: readonly string[];
  /** Whether the meeting is still to come, or nothing is recorded of what it resolved. */
  readonly isOpen: boolean;
}

const CONSENT: readonly string[] = ["approve", "adopt", "agree"];

/** Words that make consent less than the last word on the money: it is passed on to another body, or tied to something. */
const DOUBT = /\b(?:recommend\w*|subject to|in principle|propos\w*|be (?:asked|requested|invited))\b/i;

/** Every resolution of a plan; a decision without any counts as one that is open. */
export const rulingsOf: (plan: Plan) => readonly Ruling[] = memo((plan) =>
  itemsOf(plan, "decisions").flatMap((decision): readonly Ruling[] => {
    const of = decision.value.id?.value ?? "";
    const date = dateIn(decision.value.date);
    const resolved = decision.value.resolved ?? [];
    const isOpen = resolved.length === 0 || (date !== undefined && !isPast(plan, date));
    if (resolved.length === 0) return [{ decision, of, name: of, verb: "", text: "", to: "", lines: [], isOpen }];
    return resolved.map(({ ref, verb, text, to, refs }) => ({
      decision,
      of,
      name: ref ? `${of}.${ref.value}` : of,
      verb: verb?.value.toLowerCase() ?? "",
      text: text?.value ?? "",
      to: to?.value ?? "",
      lines: (refs ?? []).flatMap(({ value }) => (isLine(plan, value) ? [value] : [])),
      isOpen,
    }));
  }),
);

function isLine({ index }: Plan, id: string): boolean {
  return targetsOf(index, ["budgets"], id).length > 0;
}

/** What the line names as its decision: one resolution, or of a whole decision those about the line, else all of them. */
export function rulingsNamedBy(plan: Plan, { value }: BudgetLine): readonly Ruling[] {
  const named = value.decision?.value ?? "";
  if (named === "" || isTbc(named)) return [];
  const rulings = rulingsOf(plan);
  const exact = rulings.filter(({ name, of }) => name === named && name !== of);
  const whole = exact.length > 0 ? exact : rulings.filter(({ of }) => of === named);
  const own = whole.filter(({ lines }) => lines.includes(value.id?.value ?? ""));
  return own.length > 0 ? own : whole;
}

/** The resolutions that say that they are about a line. */
export function rulingsAbout(plan: Plan, { value }: BudgetLine): readonly Ruling[] {
  return rulingsOf(plan).filter(({ lines }) => lines.includes(value.id?.value ?? ""));
}

/** Whether a resolution consents, with or without conditions. */
export function consents({ verb }: Ruling): boolean {
  return CONSENT.includes(verb);
}

/** Whether a resolution gives the money of a line, so that nothing is left to be decided. */
export function settles(ruling: Ruling, { value }: BudgetLine): boolean {
  const isExact = ruling.name !== ruling.of && value.decision?.value === ruling.name;
  const isAbout = isExact || (ruling.name !== "" && ruling.lines.includes(value.id?.value ?? ""));
  return isAbout && consents(ruling) && !ruling.isOpen && !DOUBT.test(ruling.text);
}
