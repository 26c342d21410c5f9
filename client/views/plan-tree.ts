import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from "vscode";
import { ID } from "../messages.ts";
import type { NamedPlan, Node, PlanNow } from "../plan-now.ts";
import { type Filter, keptBy } from "./plan-filter.ts";
import { signFor } from "./signs.ts";

/** A line of the tree where it stands: what is shown under several lines is told apart by the way to it. */
export interface Line {
  readonly node: Node;
  readonly way: string;
}

/** The plan in the side bar. */
export interface PlanView extends Disposable {
  readonly filter: (filter: Filter | undefined) => void;
  /** Every line that can be unfolded to, as it is read out, two spaces further in than the one that it stands under. */
  readonly lines: () => Promise<readonly string[]>;
}

/** The name of the view in package.json. */
const VIEW = `${ID}.plan`;

/** Shows the plan that is worked on as a tree; where there are several and none was opened yet, their names. */
export function planTree(now: PlanNow): PlanView {
  const changed = new EventEmitter<void>();
  let filter: Filter | undefined;
  let kept: ReadonlySet<number> | undefined;
  const linesOf = (numbers: readonly number[], way: string): Line[] =>
    numbers
      .filter((number) => kept?.has(number) ?? true)
      .flatMap((number) => {
        const node = now.told().nodes[number];
        return node ? [{ node, way: `${way}/${node.kind}:${node.id || number}` }] : [];
      });
  const roots = (): (Line | NamedPlan)[] => {
    const { plan, plans, roots: numbers } = now.told();
    return plan ? linesOf(numbers, plan.uri) : [...plans];
  };
  const itemOf = (line: Line | NamedPlan): TreeItem => ("node" in line ? itemFor(line, kept) : itemForPlan(line));
  const below = (line: Line | NamedPlan | undefined): (Line | NamedPlan)[] => {
    if (!line) return roots();
    return "node" in line ? linesOf(line.node.children, line.way) : [];
  };
  const view = window.createTreeView<Line | NamedPlan>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: (line) => now.ready.then(() => below(line)),
    },
  });
  const linesBelow = (line: Line | NamedPlan | undefined, indent: string): string[] =>
    below(line).flatMap((child) => [
      `${indent}${itemOf(child).accessibilityInformation?.label ?? ""}`,
      ...linesBelow(child, `${indent}  `),
    ]);
  const refresh = (): void => {
    kept = filter && keptBy(filter, now.told());
    view.description = [now.told().plan?.title ?? "", filter ? wordsOf(filter) : ""].filter(Boolean).join(" · ");
    changed.fire();
  };
  const listening = now.onDidChange(refresh);
  return {
    filter: (asked) => {
      filter = asked;
      void commands.executeCommand("setContext", `${ID}.isFiltered`, asked !== undefined);
      refresh();
    },
    lines: () => now.ready.then(() => linesBelow(undefined, "")),
    dispose: () => [view, changed, listening].forEach((one) => one.dispose()),
  };
}

function wordsOf(filter: Filter): string {
  if (filter.by === "owner") return filter.owner;
  return filter.by === "late" ? l10n.t("late only") : l10n.t("tbc only");
}

function itemFor({ node, way }: Line, kept: ReadonlySet<number> | undefined): TreeItem {
  const { kind, id, title, words, sign, children } = node;
  const label = kind === "group" ? title : [id, title].filter(Boolean).join(" ");
  const isShut = kept === undefined && !(kind === "group" && ["themes", "recommendations", "actions"].includes(id));
  const open = isShut ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(label, children.length === 0 ? TreeItemCollapsibleState.None : open);
  item.id = `${kept === undefined ? "" : "filtered:"}${way}`;
  item.description = words;
  item.tooltip = [label, words].filter(Boolean).join("\n");
  item.iconPath = signFor(sign);
  // What can be added where, as package.json has it.
  item.contextValue = kind === "group" && id !== "" ? `list-${id}` : kind;
  item.accessibilityInformation = { label: [label, words].filter(Boolean).join(", ") };
  const place = placeOf(node);
  if (place) item.command = place;
  return item;
}

function placeOf({ uri, line, character }: Node): TreeItem["command"] {
  if (uri === undefined || line === undefined || character === undefined) return undefined;
  const selection = new Range(line, character, line, character);
  return { command: "vscode.open", title: l10n.t("Show in the text"), arguments: [Uri.parse(uri), { selection }] };
}

function itemForPlan({ uri, title }: NamedPlan): TreeItem {
  const item = new TreeItem(title);
  item.id = uri;
  item.accessibilityInformation = { label: title };
  item.description = uri.slice(uri.lastIndexOf("/") + 1);
  item.iconPath = signFor("plan");
  item.command = { command: "vscode.open", title: l10n.t("Show in the text"), arguments: [Uri.parse(uri)] };
  return item;
}
