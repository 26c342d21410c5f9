import { commands, type Disposable } from "vscode";
import { ID } from "../messages.ts";
import type { PlanView } from "../views/plan-tree.ts";

/** Has the plan tree show everything again. */
export function clearFilter(view: PlanView): Disposable {
  return commands.registerCommand(`${ID}.clearFilter`, () => view.filter(undefined));
}
