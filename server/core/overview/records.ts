import { exemptIn, problemsOf } from "../check.ts";
import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan, placeIn } from "../plan.ts";
import type { Place, Severity } from "../problem.ts";
import { nameOfPost, plainText, postOf, type Shown, shownItem, type When, whenOf, wordsOf } from "./shown.ts";

/** One resolution of a decision. */
export interface ResolutionShown {
  readonly ref: string | undefined;
  readonly verb: string | undefined;
  readonly text: string;
  readonly at: Place;
}

/** A decision; its title is the body that made it. */
export interface DecisionShown extends Shown {
  readonly date: When | undefined;
  readonly report: string | undefined;
  readonly resolved: readonly ResolutionShown[];
}

/** A risk; its title is what may happen. */
export interface RiskShown extends Shown {
  readonly likelihood: string | undefined;
  readonly impact: string | undefined;
  readonly score: string | undefined;
  readonly response: string | undefined;
  readonly owner: string | undefined;
  readonly review: When | undefined;
}

/** A problem that is left be on purpose, and the reason that the plan gives. */
export interface ExceptionShown {
  readonly code: string;
  readonly message: string;
  readonly reason: string;
  readonly until: string | undefined;
  readonly at: Place;
}

/** The decisions of a plan in the order in which they are written. */
export const decisionsShown: (plan: Plan) => readonly DecisionShown[] = memo((plan) =>
  itemsOf(plan, "decisions").map((decision) => {
    const { body, date, report, resolved = [] } = decision.value;
    return {
      ...shownItem(decision),
      title: body ? nameOfPost(plan, body.value) : "",
      date: whenOf(date),
      report: wordsOf(report),
      resolved: resolved.map((one) => ({
        ref: wordsOf(one.ref),
        verb: wordsOf(one.verb),
        text: plainText(one.text?.value),
        at: placeIn(decision, one.ref ?? one.node),
      })),
    };
  }),
);

/** The risks of a plan in the order in which they are written. */
export const risksShown: (plan: Plan) => readonly RiskShown[] = memo((plan) =>
  itemsOf(plan, "risks").map((risk) => riskOf(plan, risk)),
);

function riskOf(plan: Plan, risk: ItemIn<"risks">): RiskShown {
  const { likelihood, impact, score, response, owner, review_on } = risk.value;
  return {
    ...shownItem(risk),
    likelihood: wordsOf(likelihood),
    impact: wordsOf(impact),
    score: wordsOf(score),
    response: wordsOf(response),
    owner: postOf(plan, owner),
    review: whenOf(review_on),
  };
}

/** The problems that the plan asks to leave be, each with its reason. */
export function exceptionsShown(plan: Plan): readonly ExceptionShown[] {
  return exemptIn(plan).map(({ check, finding, exception }) => ({
    code: check.code,
    message: finding.message,
    reason: exception.reason,
    until: wordsOf(exception.until),
    at: finding.at,
  }));
}

/** How many problems of each severity there are. */
export function problemCounts(plan: Plan): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problemsOf(plan)) counts[severity]++;
  return counts;
}
