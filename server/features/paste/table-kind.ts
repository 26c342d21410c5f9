import { ACTION_PUTS, finishAction } from "./action-columns.ts";
import type { Draft, PasteList } from "./draft.ts";
import type { Meaning } from "./heading-words.ts";
import type { Column } from "./headings.ts";
import { BUDGET_PUTS, finishBudget, MEASURE_PUTS, RECOMMENDATION_PUTS } from "./other-columns.ts";
import type { Puts } from "./puts.ts";

/** What a table is read as: the list of its items, the columns that name them, and where the others go. */
export interface Kind {
  readonly list: "recommendations" | "actions" | "measures" | "budgets";
  readonly main: readonly Meaning[];
  readonly puts: Puts;
  /** The columns that speak of the recommendation and not of the action that answers it. */
  readonly ofRecommendation: readonly Meaning[];
  readonly finish: (draft: Draft) => void;
}

const ACTIONS: Kind = {
  list: "actions",
  main: ["action", "words"],
  puts: ACTION_PUTS,
  ofRecommendation: ["category", "response", "recommendation ref"],
  finish: finishAction,
};

/** A tracker of recommendations with leads and dates: each row is a recommendation and an action still to be named. */
const TRACKED: Kind = {
  ...ACTIONS,
  main: ["recommendation", "words"],
  ofRecommendation: ["category", "response", "recommendation ref", "ref", "priority", "reason"],
};

const RECOMMENDATIONS: Kind = {
  list: "recommendations",
  main: ["recommendation", "words"],
  puts: RECOMMENDATION_PUTS,
  ofRecommendation: [],
  finish: (draft) => {
    draft.fields = { text: "tbc", ...draft.fields };
  },
};

const MEASURES: Kind = {
  list: "measures",
  main: ["measure", "words", "item"],
  puts: MEASURE_PUTS,
  ofRecommendation: [],
  finish: (draft) => {
    draft.fields = { title: "tbc", ...draft.fields };
  },
};

const BUDGETS: Kind = {
  list: "budgets",
  main: ["item", "words", "action", "resources"],
  puts: BUDGET_PUTS,
  ofRecommendation: [],
  finish: finishBudget,
};

/** The columns that only actions have. */
const OF_ACTIONS: readonly Meaning[] = ["owner", "accountable", "due", "original due", "revised due"];

/** What a table with such columns holds; nothing where none of them says what its rows are about. */
export function kindOf(columns: readonly Column[], cursor: PasteList): Kind | undefined {
  const has = (...meanings: readonly Meaning[]): boolean => columns.some(({ means }) => meanings.includes(means));
  if (has("year") && !has("owner", "due", "status")) return has(...BUDGETS.main) ? BUDGETS : undefined;
  if (has("action")) return ACTIONS;
  if (has("measure", "words", "item") && has("baseline", "target", "reading")) return MEASURES;
  if (has("item") && has("nature", "kind", "fte", "funding")) return BUDGETS;
  if (has("recommendation")) return has(...OF_ACTIONS) ? TRACKED : RECOMMENDATIONS;
  if (has("measure")) return MEASURES;
  if (!has("words")) return undefined;
  return has(...OF_ACTIONS) || cursor === "actions" ? ACTIONS : RECOMMENDATIONS;
}
