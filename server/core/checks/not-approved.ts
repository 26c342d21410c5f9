import { type Effect, effectsOf } from "../resolution-effects.ts";
import { appendItems, fixOf, replace, yamlText } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { isKnown } from "../known.ts";
import { listed } from "../names.ts";
import { type Plan, placeIn, valueAt } from "../plan.ts";
import type { Check, Fix, Related } from "../problem.ts";

export const notApproved: Check = {
  code: "not-approved",
  summary: "The plan is said to be approved, but no decision approves it.",
  why: "A plan that was only noted or endorsed binds nobody, and an inspector will ask for the minute.",
  severity: { draft: "off", approved: "error", published: "error" },
  *inPlan(plan) {
    const stage = valueAt(plan, "stage");
    if (plan.stage === "draft" || !stage || !isKnown(plan, "decisions")) return;
    const effects = effectsOf(plan);
    if (effects.some(({ kind }) => kind === "approves" || kind === "unknown")) return;
    const at = placeIn(stage, stage.value);
    const isOwn = stage.value.value === plan.stage;
    const says = isOwn ? `The stage is ${plan.stage}` : `The plan is checked as ${plan.stage}`;
    const right = `Record the decision that does${isOwn ? ", or set the stage back to draft" : ""}.`;
    yield {
      at,
      message: `${says} but no decision approves the plan${reasonIn(effects)}. ${right}`,
      related: effects.map(relatedTo),
      fixes: [...record(plan), ...(isOwn ? [fixOf("Set the stage back to draft", false, replace(at, "draft"))] : [])],
    };
  },
};

/** Why what was decided is not enough: ` ("note" and "endorse" are not approval)`. */
function reasonIn(effects: readonly Effect[]): string {
  const money = effects.filter(({ kind }) => kind === "approves money").map(({ name }) => name || "one resolution");
  const verbs = [
    ...new Set(effects.flatMap(({ kind, verb }) => (kind === "does not approve" && verb ? [`"${verb}"`] : []))),
  ];
  const reasons = [
    ...(money.length > 0 ? [`${listed(money)} ${money.length === 1 ? "approves" : "approve"} money only`] : []),
    ...(verbs.length > 0 ? [`${listed(verbs)} ${verbs.length === 1 ? "is" : "are"} not approval`] : []),
  ];
  return reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
}

function relatedTo({ kind, name, verb, at }: Effect): Related {
  const does =
    kind === "approves money" ? "approves money only" : verb ? `says "${verb}"` : "does not approve the plan";
  return { at, message: `${name || "this resolution"} ${does}` };
}

function record(plan: Plan): readonly Fix[] {
  const fields = [
    ["id", yamlText(freeIds(plan, "decisions")())],
    ["body", "tbc"],
    ["date", "tbc"],
    ["resolved", "[{verb: approve, text: tbc}]"],
  ] as const;
  const edits = appendItems(plan, "decisions", [fields]);
  return edits.length === 0 ? [] : [fixOf("Record the decision that approves it", false, ...edits)];
}
