import { counted } from "../../core/names.ts";
import { type ActionShown, actionsShown } from "../../core/overview/actions.ts";
import { peopleOf } from "../../core/overview/people.ts";
import { shownItem } from "../../core/overview/shown.ts";
import { itemsOf, type Plan } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import { itemNode, type TreeNode } from "./node.ts";
import { actionNodes } from "./work.ts";

/** The posts, each with the actions that it leads, and at the end the open actions that nobody leads yet. */
export function ownerNodes(plan: Plan): readonly TreeNode[] {
  const led = new Map<string, ActionShown[]>();
  for (const action of actionsShown(plan)) {
    for (const lead of action.leads) led.set(lead, [...(led.get(lead) ?? []), action]);
  }
  const posts = itemsOf(plan, "owners").map((item) => ownerNode(plan, item, led));
  const { unled } = peopleOf(plan);
  return unled.length === 0 ? posts : [...posts, unledNode(plan, unled)];
}

function ownerNode(
  plan: Plan,
  item: Parameters<typeof shownItem>[0],
  led: ReadonlyMap<string, readonly ActionShown[]>,
): TreeNode {
  const shown = shownItem(item);
  const own = led.get(shown.id) ?? [];
  const node = itemNode(item, shown);
  return { ...node, kind: "owner", sign: "owner", owners: [shown.title], isLate: false, ...listOf(plan, own) };
}

function unledNode(plan: Plan, actions: readonly ActionShown[]): TreeNode {
  const node = { id: "", title: say`Nobody yet`, at: undefined, owners: [], isLate: false, isOpen: false } as const;
  return { ...node, kind: "group", sign: "not answered", ...listOf(plan, actions) };
}

function listOf(plan: Plan, actions: readonly ActionShown[]): Pick<TreeNode, "words" | "children"> {
  const late = actions.filter(({ daysLate }) => daysLate !== undefined).length;
  const count = actions.length === 0 ? say`no action` : counted(actions.length, "action");
  const children = actions.flatMap((action) => actionNodes(plan).get(action) ?? []);
  return { words: late > 0 ? `${count}, ${say`${late} late`}` : count, children };
}
