import { type Effect, effectsOf } from "../resolution-effects.ts";
import { appendItems, fixOf, replace, yamlText } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { isKnown } from "../known.ts";
import { listed } from "../names.ts";
import { type Plan, placeIn, valueAt } from "../plan.ts";
import type { Check, Fix, Related } from "../problem.ts";
import { say } from "../say.ts";

export const notApproved: Check = {
  code: "not-approved",
  summary: "The plan is said to be approved, but no decision approves it.",
  why: "A plan that was only noted or endorsed binds nobody, and an inspector will ask for the minute.",
  source:
    "Committee practice and law: to note or to endorse is not to approve, and in England SI 2012/2089, regulation 12, calls for a written record of each decision that an executive takes at a meeting.",
  severity: { draft: "off", approved: "error", published: "error" },
  *inPlan(plan) {
    const stage = valueAt(plan, "stage");
    if (plan.stage === "draft" || !stage || !isKnown(plan, "decisions")) return;
    const effects = effectsOf(plan);
    if (effects.some(({ kind }) => kind === "approves" || kind === "unknown")) return;
    const at = placeIn(stage, stage.value);
    const isOwn = stage.value.value === plan.stage;
    const says = isOwn
      ? say`The stage is ${plan.stage} but no decision approves the plan`
      : say`The plan is checked as ${plan.stage} but no decision approves the plan`;
    const right = isOwn
      ? say`Record the decision that does, or set the stage back to draft.`
      : say`Record the decision that does.`;
    yield {
      at,
      message: `${withReasons(says, effects)} ${right}`,
      related: effects.map(relatedTo),
      fixes: [
        ...record(plan),
        ...(isOwn ? [fixOf(say`Set the stage back to draft`, false, replace(at, "draft"))] : []),
      ],
    };
  },
};

/** With why what was decided is not enough: `… ("note" and "endorse" are not approval).` */
function withReasons(says: string, effects: readonly Effect[]): string {
  const of = (wanted: Effect["kind"]): readonly string[] =>
    effects.filter(({ kind }) => kind === wanted).map(({ name }) => name || say`one resolution`);
  const [money, parts] = [of("approves money"), of("approves a part")];
  const verbs = [
    ...new Set(effects.flatMap(({ kind, verb }) => (kind === "does not approve" && verb ? [`"${verb}"`] : []))),
  ];
  const reasons = [
    ...(money.length > 1 ? [say`${listed(money)} approve money only`] : []),
    ...(money.length === 1 ? [say`${listed(money)} approves money only`] : []),
    ...(parts.length > 1 ? [say`${listed(parts)} approve parts of it only`] : []),
    ...(parts.length === 1 ? [say`${listed(parts)} approves a part of it only`] : []),
    ...(verbs.length > 1 ? [say`${listed(verbs)} are not approval`] : []),
    ...(verbs.length === 1 ? [say`${listed(verbs)} is not approval`] : []),
  ];
  return reasons.length === 0 ? say`${says}.` : say`${says} (${reasons.join("; ")}).`;
}

function relatedTo({ kind, name, verb, at }: Effect): Related {
  const resolution = name || say`this resolution`;
  if (kind === "approves money") return { at, message: say`${resolution} approves money only` };
  if (kind === "approves a part") return { at, message: say`${resolution} approves a part of the plan only` };
  const message = verb ? say`${resolution} says "${verb}"` : say`${resolution} does not approve the plan`;
  return { at, message };
}

function record(plan: Plan): readonly Fix[] {
  const fields = [
    ["id", yamlText(freeIds(plan, "decisions")())],
    ["body", "tbc"],
    ["date", "tbc"],
    ["resolved", "[{verb: approve, text: tbc}]"],
  ] as const;
  const edits = appendItems(plan, "decisions", [fields]);
  return edits.length === 0 ? [] : [fixOf(say`Record the decision that approves it`, false, ...edits)];
}
