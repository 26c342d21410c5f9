import { leavesOf } from "../../core/leaves.ts";
import { memo } from "../../core/memo.ts";
import type { State } from "../../core/overview/actions.ts";
import type { Shown } from "../../core/overview/shown.ts";
import { isTbc } from "../../core/placed.ts";
import type { Item } from "../../core/plan.ts";
import type { Place } from "../../core/problem.ts";
import type { Block, Mapping } from "../../core/syntax.ts";

/** What a line of the tree is, which says what can be done with it. */
export type TreeKind = "group" | "theme" | "recommendation" | "action" | "owner" | "budget";

/** The shape that stands before a line: how an action has come along, how a recommendation is answered, or what it is. */
export type Sign =
  | State
  | "late"
  | "answered"
  | "not accepted"
  | "not answered"
  | "theme"
  | "owner"
  | "money"
  | "group";

/** A line of the plan tree. The same action stands under its recommendation, its owner and in the list of actions. */
export interface TreeNode {
  readonly kind: TreeKind;
  readonly id: string;
  readonly title: string;
  /** How it stands, in a few words. */
  readonly words: string;
  readonly sign: Sign;
  /** The status of an action, whatever its sign says. */
  readonly state?: State;
  /** Where a click leads; nothing for what stands nowhere, such as a list that is not there. */
  readonly at: Place | undefined;
  /** The posts that lead it, by their titles. */
  readonly owners: readonly string[];
  readonly isLate: boolean;
  /** Whether something in it is tbc. */
  readonly isOpen: boolean;
  readonly children: readonly TreeNode[];
}

/** An item of the plan with its title as the overview shows it. */
export type ItemNode = Pick<TreeNode, "id" | "title" | "at" | "isOpen">;

/** What every line for an item has. */
export function itemNode(item: Pick<Item, "at">, { id, title, at }: Shown): ItemNode {
  return { id, title, at, isOpen: openItems(item.at.block).has(item.at.node) };
}

/** The items of a block in which something is tbc. */
const openItems: (block: Block) => ReadonlySet<unknown> = memo((block) => {
  const items = leavesOf(block).flatMap(({ scalar, item }) => (item && isTbc(scalar.text) ? [item] : []));
  return new Set<Mapping>(items);
});

/** Words about a thing, those that are there. */
export function joined(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== "").join(" · ");
}
