import { appendItems, fixOf, flowText, placeEdit, yamlText } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { isKnown } from "../known.ts";
import { capital, listed } from "../names.ts";
import { written } from "../placed.ts";
import { headOf, type ItemIn, itemsOf, nameIn, type Plan } from "../plan.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { nearest } from "../suggest.ts";
import type { Node } from "../syntax.ts";
import { isBlank, writeKey } from "../write-key.ts";

type Recommendation = ItemIn<"recommendations">;
type Action = ItemIn<"actions">;

export const recommendationNotAnswered: Check = {
  code: "recommendation-not-answered",
  summary: "A recommendation has no action that answers it, and nothing says why.",
  why: "The inspectorate reads a plan recommendation by recommendation, and takes a gap for a refusal.",
  source:
    "Law and practice: police bodies answer each recommendation under the Police Act 1996, section 55(5B), and other inspectorates read a plan in the same way.",
  severity: { draft: "information", approved: "error", published: "error" },
  many: (count) => say`${count} recommendations have no action. Add one for each, or say why none is proposed.`,
  *inPlan(plan) {
    if (!isKnown(plan, "actions")) return;
    const answers = answersIn(plan);
    const freeId = freeIds(plan, "actions");
    const meant = meantBy(answers, itemsOf(plan, "recommendations"));
    for (const recommendation of itemsOf(plan, "recommendations")) {
      const id = recommendation.value.id?.value;
      if (!id || isAnsweredInWords(recommendation, id)) continue;
      const given = answers.get(id) ?? [];
      if (!given.every(isWithdrawn) || meant.has(id)) continue;
      yield findingFor(recommendation, given, fixesFor(plan, recommendation, freeId()));
    }
  },
};

/** Not accepted, a reason why nothing is proposed, or covered by something else; tbc is an answer not known yet. */
function isAnsweredInWords({ value }: Recommendation, id: string): boolean {
  if (value.response?.value.toLowerCase() === "not accepted" || !isBlank(written(value, "reason"))) return true;
  return wordsIn(written(value, "covered_by")).some((word) => word !== id);
}

/**
 * Recommendations that a misspelt id may mean: that it leads nowhere is told of, and not what follows from it. Ids of
 * two or three letters are all near each other, so nothing follows from one of them.
 */
function meantBy(
  answers: ReadonlyMap<string, unknown>,
  recommendations: readonly Recommendation[],
): ReadonlySet<string> {
  const known = new Set(recommendations.flatMap(({ value }) => value.id?.value ?? []));
  return new Set(
    [...answers.keys()].filter((id) => id.length > 3 && !known.has(id)).flatMap((id) => nearest(id, known)),
  );
}

/** The actions by the recommendations they answer; ids without a list round them are told of elsewhere, and count. */
function answersIn(plan: Plan): ReadonlyMap<string, readonly Action[]> {
  const answers = new Map<string, Action[]>();
  for (const action of itemsOf(plan, "actions")) {
    const held = written(action.value, "addresses");
    const words = wordsIn(held);
    const ids = held?.kind === "scalar" ? [...words, ...words.flatMap((word) => word.split(/[\s,;]+/))] : words;
    for (const id of new Set(ids)) answers.set(id, [...(answers.get(id) ?? []), action]);
  }
  return answers;
}

function wordsIn(node: Node | undefined): readonly string[] {
  const nodes = node?.kind === "list" ? node.items : node ? [node] : [];
  return nodes.flatMap((held) => (held.kind === "scalar" && !isBlank(held) ? [held.text.trim()] : []));
}

function isWithdrawn({ value }: Action): boolean {
  return value.status?.value.toLowerCase() === "withdrawn";
}

function findingFor(recommendation: Recommendation, withdrawn: readonly Action[], fixes: readonly Fix[]): Finding {
  const name = nameIn(recommendation, "recommendation");
  const at = headOf(recommendation);
  if (withdrawn.length === 0) {
    return { at, message: capital(say`${name} has no action. Add one, or say why none is proposed.`), fixes };
  }
  const ids = listed(withdrawn.map(({ value }) => value.id?.value ?? say`an action`));
  const only =
    withdrawn.length === 1
      ? capital(say`${name} is answered only by ${ids}, which is withdrawn.`)
      : capital(say`${name} is answered only by ${ids}, which are withdrawn.`);
  return {
    at,
    message: `${only} ${say`Add an action, or say why none is proposed.`}`,
    related: withdrawn.map((action) => ({
      at: headOf(action),
      message: say`${nameIn(action, "action")} is withdrawn`,
    })),
    fixes,
  };
}

/** Refusing is offered beside an action only, so that a fix for all never refuses all. */
function fixesFor(plan: Plan, recommendation: Recommendation, id: string): readonly Fix[] {
  const fields = [
    ["id", yamlText(id)],
    ["title", "tbc"],
    ["addresses", `[${flowText(recommendation.value.id?.value ?? "tbc")}]`],
    ["owner", "tbc"],
    ["due", "tbc"],
  ] as const;
  const edits = appendItems(plan, "actions", [fields]);
  return edits.length === 0 ? [] : [fixOf(say`Add an action that answers it`, false, ...edits), refuse(recommendation)];
}

function refuse(recommendation: Recommendation): Fix {
  const { node } = recommendation.value;
  const { text } = recommendation.at.block;
  const at = { map: node, shape: itemShape("recommendations") };
  const edits = [writeKey(text, at, ["response", "not accepted"]), writeKey(text, at, ["reason", "tbc"])];
  return fixOf(say`Mark it as not accepted`, false, ...edits.map((edit) => placeEdit(recommendation, edit)));
}
