import { Disposable, l10n, type TextEditor, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import { ID, LANGUAGE } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";
import type { Remembered } from "../webview/messages.ts";
import { type DashboardPanel, fillPanel, type Source } from "./dashboard-panel.ts";

/** What the editor calls the panels of dashboards; package.json has it begin the extension for one that was left open. */
const VIEW = `${ID}.dashboard`;

/** The dashboard beside the text: one, of the plan whose text was worked on last. */
export interface DashboardView extends Disposable {
  /** Shows the plan that a text belongs to; without one, that of the text that is being worked on. */
  readonly show: (text: Uri | undefined) => void;
}

/** Keeps the dashboard and the texts together, in both directions. */
export function dashboardView(source: Source): DashboardView {
  const { changes, client, extension, now } = source;
  const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, "dist")] };
  let open: DashboardPanel | undefined;
  const fill = (panel: WebviewPanel, text: Uri | undefined): void => {
    open?.panel.dispose();
    panel.webview.options = options;
    const filled = fillPanel(panel, source, text);
    open = filled;
    panel.onDidDispose(() => {
      if (open === filled) open = undefined;
    });
    if (window.activeTextEditor) followCursor(window.activeTextEditor);
  };
  const followCursor = ({ document, selection }: TextEditor): void =>
    open?.point({ uri: document.uri, line: selection.active.line });
  const follow = (editor: TextEditor | undefined): void => {
    if (editor?.document.languageId !== LANGUAGE) return;
    followCursor(editor);
    open?.show(editor.document.uri);
  };
  const show = (asked: Uri | undefined): void => {
    const text = asked ?? window.activeTextEditor?.document.uri ?? planOf(now);
    if (!open) {
      const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      return fill(
        window.createWebviewPanel(VIEW, l10n.t("Dashboard"), beside, { ...options, enableFindWidget: true }),
        text,
      );
    }
    open.panel.reveal(undefined, true);
    if (text) open.show(text);
  };
  const followed = Disposable.from(
    window.registerWebviewPanelSerializer(VIEW, {
      deserializeWebviewPanel: (panel, remembered: Remembered | undefined) => {
        fill(panel, remembered?.uri === undefined ? undefined : Uri.parse(remembered.uri));
        return Promise.resolve();
      },
    }),
    changes(() => open?.refresh()),
    client.onDidChangeState(() => open?.refresh()),
    window.onDidChangeActiveTextEditor(follow),
    // A part file is taken for one only after it was opened, and then comes as a text of another language.
    workspace.onDidOpenTextDocument((document) => {
      if (window.activeTextEditor?.document === document) follow(window.activeTextEditor);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => followCursor(textEditor)),
  );
  return { show, dispose: () => followed.dispose() };
}

/** The main text of the plan that is worked on, or of the only one there is. */
function planOf(now: PlanNow): Uri | undefined {
  const { plan } = now.told();
  return plan && Uri.parse(plan.uri);
}
