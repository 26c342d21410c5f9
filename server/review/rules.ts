import { memo } from "../core/memo.ts";
import { CLASSES, type Rule } from "./rule.ts";
import { DATE_RULES } from "./rules/dates.ts";
import { ITEM_RULES } from "./rules/items.ts";
import { LINK_RULES } from "./rules/links.ts";
import { MEASURE_RULES } from "./rules/measures.ts";
import { MONEY_RULES } from "./rules/money.ts";
import { PEOPLE_RULES } from "./rules/people.ts";
import { PROGRESS_RULES } from "./rules/progress.ts";
import { REMOVED_RULES } from "./rules/removed.ts";
import { TEXT_RULES } from "./rules/texts.ts";
import { WHOLE_RULES } from "./rules/whole.ts";

/** In the order in which changes of one class are told: what is lost first, words last. */
const TABLE = {
  ...WHOLE_RULES,
  ...REMOVED_RULES,
  ...ITEM_RULES,
  ...LINK_RULES,
  ...PROGRESS_RULES,
  ...DATE_RULES,
  ...MEASURE_RULES,
  ...MONEY_RULES,
  ...PEOPLE_RULES,
  ...TEXT_RULES,
};

/** The name of a rule. */
export type RuleId = keyof typeof TABLE;

/** Every rule, the gravest class first. */
export const RULES: readonly (Rule & { readonly id: RuleId })[] = CLASSES.flatMap((wanted) =>
  Object.entries(TABLE).flatMap(([id, rule]) => (rule.class === wanted ? [{ ...rule, id: id as RuleId }] : [])),
);

/** The rule of a name. */
export function ruleOf(id: RuleId): Rule {
  return { ...TABLE[id], id };
}

/** Where a rule stands in the order in which changes are told. */
export function rankOf(id: RuleId): number {
  return ranks(RULES).get(id) ?? RULES.length;
}

const ranks: (rules: typeof RULES) => ReadonlyMap<RuleId, number> = memo(
  (rules) => new Map(rules.map(({ id }, i) => [id, i])),
);
