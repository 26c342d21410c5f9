import { type Disposable, l10n, type LanguageStatusItem, LanguageStatusSeverity, languages } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { ID, LANGUAGE, NAME } from "./messages.ts";

type Look = Pick<LanguageStatusItem, "text" | "detail" | "busy" | "severity">;

const STARTING: Look = {
  text: l10n.t("Starting"),
  detail: l10n.t("Plans are being read"),
  busy: true,
  severity: LanguageStatusSeverity.Information,
};
const READY: Look = {
  text: l10n.t("Ready"),
  detail: l10n.t("Plans are checked as you type"),
  busy: false,
  severity: LanguageStatusSeverity.Information,
};
const FAILED: Look = {
  text: l10n.t("Not running"),
  detail: l10n.t("Plans are not checked; the output says why"),
  busy: false,
  severity: LanguageStatusSeverity.Error,
};

const LOOKS: Readonly<Record<State, Look>> = {
  [State.Starting]: STARTING,
  [State.Running]: READY,
  [State.Stopped]: FAILED,
  [State.StartFailed]: FAILED,
};

/** Shows beside the name of the language whether plans are being checked; a click opens the output. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem(`${ID}.server`, { language: LANGUAGE });
  item.name = NAME;
  item.command = { command: `${ID}.showOutput`, title: l10n.t("Show output") };
  Object.assign(item, STARTING);
  client.onDidChangeState(({ newState }) => Object.assign(item, LOOKS[newState]));
  return item;
}
