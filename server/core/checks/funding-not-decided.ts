import type { BudgetLine } from "../budget-lines.ts";
import { costInWords, costOf } from "../costs.ts";
import { undecidedByDelegate } from "../delegated-money.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { isKnown } from "../known.ts";
import { consents, type Ruling, rulingsAbout, rulingsNamedBy, settles } from "../line-rulings.ts";
import { capital } from "../names.ts";
import { isTbc, written } from "../placed.ts";
import { headOf, itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

export const fundingNotDecided: Check = {
  code: "funding-not-decided",
  summary:
    "The plan is approved, but some of its money is only proposed and nothing says who decides on it, or when; or money is called approved by a decision that gives none.",
  why: "A plan may well be approved before its money is, but its readers need to know which meeting it waits for.",
  source:
    "Committee practice: a plan may be approved in one meeting and its money in another, as in Worcestershire in 2017, where Cabinet approved the plan and left the money to Council.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count, stage) =>
    stage === "draft"
      ? say`For ${count} budget lines, what they say of their funding and what was decided do not agree. Each place says why.`
      : say`${count} budget lines wait for a decision on their money, and the plan is ${stage}. Name the decision that settles each, or write unfunded.`,
  *inPlan(plan) {
    if (!isKnown(plan, "decisions")) return;
    const delegated = new Set(undecidedByDelegate(plan).flatMap(({ lines }) => lines.map(({ at }) => at.node)));
    for (const line of itemsOf(plan, "budgets")) {
      if (line.value.funding?.value === "approved") yield* notGiven(plan, line);
      if (line.value.funding?.value !== "proposed" || delegated.has(line.at.node)) continue;
      const settling = [...rulingsNamedBy(plan, line), ...rulingsAbout(plan, line)].find((one) => settles(one, line));
      if (settling) yield isSettled(line, settling);
      else if (plan.stage !== "draft") yield* isOpen(plan, line);
    }
  },
};

/** Verbs that neither give money nor hand the giving on. */
const GIVES_NOTHING: readonly string[] = ["note", "welcome", "request", "refer", "defer", "advise"];

/** Money that is called approved, though the decision it names gives none. */
function* notGiven(plan: Plan, line: BudgetLine): Iterable<Finding> {
  const rulings = rulingsNamedBy(plan, line);
  const [first] = rulings;
  if (!first || !line.value.decision || !rulings.every(({ verb }) => GIVES_NOTHING.includes(verb))) return;
  yield {
    at: placeIn(line, line.value.decision),
    message: say`${capital(nameIn(line, "budget line"))} is called approved, but ${first.name} says "${first.verb}". Name the decision that approves it.`,
    related: [{ at: headOf(first.decision), message: say`The decision that it names` }],
    fixes: nameDecision(line),
  };
}

function isSettled(line: BudgetLine, { name }: Ruling): Finding {
  return {
    at: placeOf(line),
    message: say`${capital(nameIn(line, "budget line"))} is still called proposed, though ${name} approves it. Write approved.`,
    fixes: write(line, "approved"),
  };
}

function* isOpen(plan: Plan, line: BudgetLine): Iterable<Finding> {
  const named = written(line.value, "decision");
  const rulings = named ? rulingsNamedBy(plan, line) : rulingsAbout(plan, line);
  // A meeting that is still to come explains why the money is open, and a name that leads nowhere is told of elsewhere.
  if ((named && rulings.length === 0) || rulings.some(mayComeYet)) return;
  const cost = costOf([line]);
  const name = capital(nameIn(line, "budget line"));
  const what = cost ? say`${name} (${costInWords(cost)})` : name;
  yield {
    at: placeOf(line),
    message: say`${what} is only proposed, and the plan is ${plan.stage}. ${wayOut(line, rulings)}`,
    fixes: [...nameDecision(line), ...write(line, "unfunded")],
  };
}

function mayComeYet({ isOpen: isToCome, verb }: Ruling): boolean {
  return isToCome || verb === "" || isTbc(verb);
}

function wayOut({ value }: BudgetLine, rulings: readonly Ruling[]): string {
  const named = value.decision?.value;
  const [first] = rulings;
  if (named === undefined || !first) return say`Name the decision that settles it under "decision", or write unfunded.`;
  if (rulings.some(consents)) return say`Write approved if ${named} settles it; if not, name the decision that will.`;
  return say`${first.name} says "${first.verb}", which does not settle it. Name the decision that does, or write unfunded.`;
}

function nameDecision(line: BudgetLine): readonly Fix[] {
  const decision = written(line.value, "decision");
  const edit = decision
    ? rewrite(decision, "tbc")
    : insertKey(line.at.block.text, { map: line.value.node, shape: itemShape("budgets") }, ["decision", "tbc"]);
  return edit ? [fixOf(say`Write "decision: tbc", to be confirmed`, false, placeEdit(line, edit))] : [];
}

function write(line: BudgetLine, word: string): readonly Fix[] {
  const edit = rewrite(written(line.value, "funding"), word);
  return edit ? [fixOf(say`Write "${word}"`, false, placeEdit(line, edit))] : [];
}

function placeOf(line: BudgetLine) {
  return placeIn(line, line.value.funding ?? line.value.node);
}
