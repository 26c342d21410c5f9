import { commands, type Disposable, l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { checking } from "../checking.ts";
import { edit } from "../editing.ts";
import { ID, RECORD_PROGRESS } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";
import { askAll } from "../steps.ts";
import { telling } from "../telling.ts";
import { type Action, whichAction } from "../which-action.ts";
import { whichStatus } from "../which-status.ts";

/** What is recorded of an action; what is left out or empty stays as it is. */
interface Progress {
  readonly status?: string;
  readonly note?: string;
  readonly on?: string;
  readonly evidence?: { readonly what: string };
}

/** Records how far an action has come: its status, a note, the day and what shows it. */
export function recordProgress(client: BaseLanguageClient, now: PlanNow): Disposable {
  return commands.registerCommand(`${ID}.recordProgress`, (given?: unknown, told?: unknown) =>
    telling(async () => {
      const action = await whichAction(client, now, given);
      if (!action) return;
      const progress = isProgress(told) ? told : await ask(client, action);
      if (!progress) return;
      const asked = { textDocument: { uri: action.uri }, action: action.id, progress };
      if (await edit(client, RECORD_PROGRESS, asked)) return;
      void window.showInformationMessage(l10n.t("Nothing was written: {0} says all of that already.", action.id));
    }),
  );
}

/** The tree passes more than one thing to a command, of which only the first is the line. */
function isProgress(told: unknown): told is Progress {
  return typeof told === "object" && told !== null && ("status" in told || "note" in told || "evidence" in told);
}

async function ask(client: BaseLanguageClient, action: Action): Promise<Progress | undefined> {
  const status = await whichStatus(client, action);
  // Who only wants to write a note changes nothing else by pressing Enter, also where the status is no word of the list.
  const same = { value: "", label: l10n.t("Leave it as it is"), description: action.state ?? "" };
  const answers = await askAll(l10n.t("Progress on {0}", `${action.id} ${action.title}`), [
    () => ({ ...status, choices: [same, ...status.choices], before: "" }),
    () => ({
      ask: l10n.t("What happened? One or two sentences, or nothing."),
      example: l10n.t("Four of six posts are filled."),
    }),
    () => ({
      ask: l10n.t("What shows it? Leave it empty if there is nothing yet."),
      example: l10n.t("Signed contracts"),
    }),
    () => ({
      ask: l10n.t("On which day was that?"),
      example: "2026-01-30",
      value: today(),
      check: checking(client, "on"),
    }),
  ]);
  if (!answers) return undefined;
  const [word = "", note = "", what = "", on = ""] = answers;
  return { status: word, note, on, ...(what !== "" && { evidence: { what } }) };
}

/** Today where the person is, as plans write it. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
