import type { Slip } from "./seeded-faults.ts";

/** A slip that the check of its kind says nothing of, and why: the other side of never crying wolf. */
export interface Unsaid {
  readonly kind: string;
  readonly code: string;
  readonly why: string;
  readonly slip: Slip;
}

/** Slips that are known not to be told of. A test tells when one of them is, so that it moves to the others. */
export const UNSAID: readonly Unsaid[] = [
  {
    kind: "a pound too many in a total",
    code: "parts-do-not-make-total",
    why: "Five amounts that are rounded to the pound may come to a pound more.",
    slip: ["police", "budget_totals", "2025/26: £749,757", "2025/26: £749,758"],
  },
  {
    kind: "a milestone between the first and the last is mistyped",
    code: "trajectory-goes-away",
    why: "A trajectory may go down and up; only its two ends are compared.",
    slip: ["published", "M2", "value: 23.0, by", "value: 32.0, by"],
  },
  {
    kind: "an action is at risk, says nothing of what is done, and names a risk",
    code: "at-risk-without-narrative",
    why: "The response to the risk says what is done.",
    slip: ["published", "A8.2", / {4}updates:\n(?: {6}.*\n)+/, "", "A8.2"],
  },
  {
    kind: "a recommendation loses its theme, and its actions keep theirs",
    code: "recommendation-without-theme",
    why: "Boards find it through its actions.",
    slip: ["published", "R3", "    theme: T2\n", ""],
  },
  {
    kind: "a partner loses its seat on a board",
    code: "partner-not-in-governance",
    why: "It may sit on any other board, whose members a plan does not list.",
    slip: ["published", "governance", "chair: housing-options", "chair: head-leavers", "housing-options"],
  },
  {
    kind: "the summary counts as many recommendations as were accepted in full",
    code: "summary-count-differs",
    why: "The number of those accepted may be meant.",
    slip: ["published", "summary", "made 15 recommendations", "made 14 recommendations"],
  },
  {
    kind: "an upper limit of £90m for £90k",
    code: "money-out-of-scale",
    why: "What lies below a limit may be small.",
    slip: ["draft", "B1", "up to £90k", "up to £90m"],
  },
  {
    kind: "a due date on the last day of a month that is a bank holiday",
    code: "due-on-non-working-day",
    why: "Whoever writes the last day of a month means by its end.",
    slip: ["published", "A6.7", "due: 2026-09-04", "due: 2026-08-31"],
  },
];
