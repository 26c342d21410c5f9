import { RequestType } from "vscode-languageserver";
import { topText } from "../core/document.ts";
import type { Plan } from "../core/plan.ts";
import { isSettings, type Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { planOf } from "../features/feature.ts";
import { planLine, planTree } from "../features/plan-tree.ts";
import type { TreeNode } from "../features/plan-tree/node.ts";
import { locationOf } from "./convert.ts";
import { nameOf, uriOf } from "./names.ts";
import type { Session } from "./session.ts";

interface Asked {
  /** The text that is worked on; without one, the only plan there is. */
  readonly uri?: string;
}

interface NamedPlan {
  readonly uri: string;
  readonly title: string;
}

/** A line of the tree: its children by their numbers among all lines, since a line may stand under several. */
interface SentNode extends Omit<TreeNode, "at" | "children"> {
  readonly uri?: string;
  /** From 0. */
  readonly line?: number;
  readonly character?: number;
  readonly children: readonly number[];
}

/** The plans there are, and the one that was asked for as a tree, with how it stands in one line. */
export interface PlanTree {
  readonly plans: readonly NamedPlan[];
  readonly plan?: NamedPlan & { readonly line: string };
  readonly nodes: readonly SentNode[];
  readonly roots: readonly number[];
}

/** The editor asks for the tree of the plan that a text belongs to. */
export const PLAN_TREE: RequestType<Asked, PlanTree, void> = new RequestType("improvementPlans/planTree");

/** The tree of the plan that a text belongs to; where it belongs to none, that of the only plan there is. */
export function planTreeOf(_: Session, { uri }: Asked, project: Project): PlanTree {
  const plans = project.plans.map(named);
  const asked = uri === undefined ? undefined : planOf(project, nameOf(uri));
  const [only, ...others] = project.plans;
  const plan = asked && !isSettings(asked.main) ? asked : others.length === 0 ? only : undefined;
  if (!plan) return { plans, nodes: [], roots: [] };
  return { plans, plan: { ...named(plan), line: planLine(plan) }, ...flattened(project, planTree(plan)) };
}

function named({ main }: Plan): NamedPlan {
  return { uri: uriOf(main.uri), title: topText(main, "title") || say`Improvement plan` };
}

function flattened(project: Project, tree: readonly TreeNode[]): Pick<PlanTree, "nodes" | "roots"> {
  const nodes: SentNode[] = [];
  const known = new Map<TreeNode, number>();
  const add = (node: TreeNode): number => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const { at, children, ...rest } = node;
    const below = children.map(add);
    const place = at && locationOf(project, at);
    const number = nodes.push({ ...rest, ...(place && { uri: place.uri, ...place.range.start }), children: below }) - 1;
    known.set(node, number);
    return number;
  };
  const roots = tree.map(add);
  return { nodes, roots };
}
