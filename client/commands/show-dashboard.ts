import { commands, Disposable, Uri } from "vscode";
import { ID } from "../messages.ts";
import type { Source } from "../views/dashboard-panel.ts";
import { dashboardView } from "../views/dashboard.ts";

/** Shows the dashboard of a plan beside its text. */
export function showDashboard(source: Source): Disposable {
  const view = dashboardView(source);
  const command = commands.registerCommand(`${ID}.showDashboard`, (asked?: unknown) =>
    view.show(asked instanceof Uri ? asked : undefined),
  );
  return Disposable.from(view, command);
}
