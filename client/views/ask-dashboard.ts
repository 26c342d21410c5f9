import { l10n, type Uri } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { DASHBOARD } from "../messages.ts";
import type { Dashboard } from "./dashboard-marks.ts";

/** Asks the server for the dashboard of the plan that a text belongs to; where there is none, a sentence says why. */
export async function askDashboard(client: BaseLanguageClient, text: Uri | undefined): Promise<Dashboard | string> {
  if (!text) return l10n.t("Open an improvement plan to see its dashboard here.");
  if (client.state === State.Starting) return l10n.t("Plans are being read.");
  if (client.state !== State.Running) return notRunning();
  try {
    const found = await client.sendRequest<Dashboard | null>(DASHBOARD, { uri: String(text) });
    return found ?? l10n.t("{0} belongs to no improvement plan. Open a plan to see its dashboard here.", nameOf(text));
  } catch {
    return notRunning();
  }
}

/** The name of a file without its folder. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function notRunning(): string {
  return l10n.t(
    'Plans are not being read at the moment, so there is nothing to show. The command "Improvement plans: Restart the server" starts it again, and "Improvement plans: Show output" says what went wrong.',
  );
}
