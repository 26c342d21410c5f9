import { commands, type Tab, TabInputWebview, ViewColumn, window, workspace } from "vscode";
import { closeAll, file, open, until } from "./editor.ts";
import { same } from "./same.ts";

function dashboards(): Tab[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("improvementPlans.dashboard"));
}

/** Resolves once the dashboard is that of a plan, by the name of its file. */
async function dashboardOf(name: string): Promise<Tab> {
  return until(window.tabGroups.onDidChangeTabs, () => dashboards().find(({ label }) => label === `Dashboard ${name}`));
}

describe("the dashboard", () => {
  afterEach(async () => {
    await closeAll();
    await window.tabGroups.close(dashboards());
  });

  it("stands beside the text, which keeps the focus", async () => {
    const { document } = await open("mistake.plan.yaml");
    await commands.executeCommand("improvementPlans.showDashboard");
    const { group } = await dashboardOf("mistake.plan.yaml");
    same([group.viewColumn, window.activeTextEditor?.document === document], [ViewColumn.Two, true]);
  });

  it("is one, asked for again or not, and that of the plan in front", async () => {
    await open("mistake.plan.yaml");
    await commands.executeCommand("improvementPlans.showDashboard");
    await dashboardOf("mistake.plan.yaml");
    const other = await workspace.openTextDocument(file("typing.plan.yaml"));
    await window.showTextDocument(other, ViewColumn.One);
    await dashboardOf("typing.plan.yaml");
    await commands.executeCommand("improvementPlans.showDashboard");
    same(dashboards().length, 1);
  });

  it("is that of the whole plan for a part", async () => {
    await open("split/parts/actions.yaml");
    await commands.executeCommand("improvementPlans.showDashboard");
    await dashboardOf("improvement-plan.yaml");
  });

  it("is that of the plan that is named", async () => {
    await open("mistake.plan.yaml");
    await commands.executeCommand("improvementPlans.showDashboard", file("unopened.plan.yaml"));
    await dashboardOf("unopened.plan.yaml");
  });
});
