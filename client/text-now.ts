import { l10n, type TextEditor, Uri, window } from "vscode";
import { LANGUAGE } from "./messages.ts";
import type { PlanNow } from "./plan-now.ts";

/** The editor of the plan that is worked on, brought to the front if something else is, such as the walkthrough. */
export async function editorNow(now: PlanNow): Promise<TextEditor> {
  const active = window.activeTextEditor;
  if (active?.document.languageId === LANGUAGE) return active;
  await now.ready;
  const { plan } = now.told();
  if (!plan) throw new Error(l10n.t("Open an improvement plan first, or begin a new one."));
  return window.showTextDocument(Uri.parse(now.text() ?? plan.uri));
}
