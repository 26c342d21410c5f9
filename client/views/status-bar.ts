import { type Disposable, l10n, StatusBarAlignment, window, workspace } from "vscode";
import { ID, NAME } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";

/** How the plan that is worked on stands, at the bottom of the window; a click opens the dashboard. */
export interface Summary extends Disposable {
  /** What is shown; nothing where it is hidden. */
  readonly text: () => string | undefined;
}

/** Keeps the summary of the plan as the plan is. */
export function planSummary(now: PlanNow): Summary {
  const item = window.createStatusBarItem(`${ID}.summary`, StatusBarAlignment.Left, 0);
  item.name = NAME;
  item.command = `${ID}.showDashboard`;
  let isShown = false;
  const show = (): void => {
    const { plan } = now.told();
    isShown = plan !== undefined && isWanted();
    if (!plan || !isShown) return item.hide();
    item.text = `$(checklist) ${plan.line}`;
    item.tooltip = l10n.t("{0}\nShow the dashboard", plan.title);
    item.accessibilityInformation = { label: l10n.t("Improvement plan: {0}. Show the dashboard", plan.line) };
    item.show();
  };
  show();
  const listening = [
    item,
    now.onDidChange(show),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTING) && show()),
  ];
  return { text: () => (isShown ? item.text : undefined), dispose: () => listening.forEach((one) => one.dispose()) };
}

const SETTING = `${ID}.showSummary`;

function isWanted(): boolean {
  return workspace.getConfiguration().get(SETTING, true);
}
