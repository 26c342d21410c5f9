import { lateness } from "../../core/distance.ts";
import { memo } from "../../core/memo.ts";
import { counted } from "../../core/names.ts";
import { type ActionShown, actionsShown } from "../../core/overview/actions.ts";
import { coverageOf, type Group, type RecommendationShown } from "../../core/overview/coverage.ts";
import { itemsOf, type Plan } from "../../core/plan.ts";
import { said, say } from "../../core/say.ts";
import { dueIn } from "../short-dates.ts";
import { itemNode, joined, type Sign, type TreeNode } from "./node.ts";

/** The line of each action, in the order in which they are written. */
export const actionNodes: (plan: Plan) => ReadonlyMap<ActionShown, TreeNode> = memo((plan) => {
  const shown = actionsShown(plan);
  return new Map(
    itemsOf(plan, "actions").flatMap((item, i) => {
      const action = shown[i];
      return action ? [[action, actionNode(plan, action, itemNode(item, action))] as const] : [];
    }),
  );
});

function actionNode(plan: Plan, action: ActionShown, node: ReturnType<typeof itemNode>): TreeNode {
  const { state, daysLate, due, owners, isOpen } = action;
  const isLate = daysLate !== undefined;
  const time = isLate && due?.days ? lateness(plan, due.days) : isOpen ? dueIn(due?.text) : "";
  const words = joined(state === "not stated" ? "" : said(state), time, owners.join(", "));
  return { ...node, kind: "action", words, sign: isLate ? "late" : state, state, owners, isLate, children: [] };
}

/** The line of each recommendation, with its actions below it. */
export const recommendationNodes: (plan: Plan) => ReadonlyMap<RecommendationShown, TreeNode> = memo((plan) => {
  const actions = actionNodes(plan);
  const { recommendations, isCertain } = coverageOf(plan);
  return new Map(
    itemsOf(plan, "recommendations").flatMap((item, i) => {
      const shown = recommendations[i];
      if (!shown) return [];
      const children = [...shown.actions, ...shown.withdrawn].flatMap((action) => actions.get(action) ?? []);
      const words = answerIn(shown, isCertain);
      const node = { ...itemNode(item, shown), words, sign: signOf(shown), owners: [], isLate: shown.late > 0 };
      return [[shown, { ...node, kind: "recommendation", children }] as const];
    }),
  );
});

function answerIn({ answer, actions, coveredBy, isDone, late }: RecommendationShown, isCertain: boolean): string {
  if (answer === "not accepted") return say`not accepted`;
  if (answer === "others") return say`covered by ${coveredBy.join(", ")}`;
  if (answer === "none") return isCertain ? say`no action yet` : "";
  return [counted(actions.length, "action"), isDone ? said("complete") : "", late > 0 ? say`${late} late` : ""]
    .filter((word) => word !== "")
    .join(", ");
}

function signOf({ answer, isDone, late }: RecommendationShown): Sign {
  if (late > 0) return "late";
  if (answer === "not accepted") return "not accepted";
  if (answer === "none") return "not answered";
  return isDone ? "complete" : "answered";
}

/** The line of a theme: its recommendations, then the actions that belong to it and answer none of them. */
export function themeNode(plan: Plan, { theme, recommendations, actions }: Group): TreeNode {
  const answered = new Set(recommendations.flatMap((one) => [...one.actions, ...one.withdrawn]));
  const others = actions.filter((action) => !answered.has(action));
  const late = actions.filter(({ daysLate }) => daysLate !== undefined).length;
  const counts = [
    recommendations.length > 0 ? counted(recommendations.length, "recommendation") : "",
    counted(actions.length, "action"),
    late > 0 ? say`${late} late` : "",
  ];
  const item =
    theme &&
    itemsOf(plan, "themes").find(
      ({ uri, at }) => uri === theme.at.uri && at.start <= theme.at.start && theme.at.end <= at.start + at.node.end,
    );
  const none = { id: "", title: say`No theme yet`, at: undefined, isOpen: false };
  return {
    ...(theme && item ? itemNode(item, theme) : none),
    kind: "theme",
    words: counts.filter((word) => word !== "").join(", "),
    sign: "theme",
    owners: [theme?.lead ?? theme?.accountable ?? []].flat(),
    isLate: false,
    children: [
      ...recommendations.flatMap((one) => recommendationNodes(plan).get(one) ?? []),
      ...others.flatMap((one) => actionNodes(plan).get(one) ?? []),
    ],
  };
}
