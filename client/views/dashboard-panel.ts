import { type Event, l10n, Uri, type WebviewPanel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { PlanNow } from "../plan-now.ts";
import type { FromPage, Section, ToPage } from "../webview/messages.ts";
import { askDashboard, nameOf } from "./ask-dashboard.ts";
import { type Dashboard, marksAt } from "./dashboard-marks.ts";
import { pageFor } from "./dashboard-page.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { showPlace } from "./places.ts";

/** A line of a text, counted from 0. */
export interface Spot {
  readonly uri: Uri;
  readonly line: number;
}

/** A dashboard as it stands in the editor. */
export interface DashboardPanel {
  readonly panel: WebviewPanel;
  /** Shows the plan that a text belongs to. */
  readonly show: (text: Uri) => void;
  /** Shows how the plan is now. */
  readonly refresh: () => void;
  /** Shows which marks stand for what the cursor is on. */
  readonly point: (spot: Spot) => void;
}

/** What a dashboard needs to be filled. */
export interface Source {
  readonly extension: Uri;
  readonly client: BaseLanguageClient;
  /** Tells that the plans may be others than before. */
  readonly changes: Event<void>;
  /** The plan that is worked on, for when no text is in front. */
  readonly now: PlanNow;
}

/** Fills a panel with the dashboard of the plan that a text belongs to, and keeps it as the plan is. */
export function fillPanel(panel: WebviewPanel, { extension, client }: Source, first: Uri | undefined): DashboardPanel {
  const { webview } = panel;
  // What the page has of each section, so that only what is new travels: the page may be far from here.
  const known = new Map<string, string>();
  let text = first;
  let cursor: Spot | undefined;
  let plan: Dashboard | undefined;
  const tell = (message: ToPage): void => void webview.postMessage(message);
  const point = (): void => {
    if (plan && cursor) tell({ kind: "here", marks: marksAt(plan.marks, String(cursor.uri), cursor.line) });
  };
  const refresh = oneAtATime(async () => {
    if (!panel.visible) return;
    const answer = await askDashboard(client, text);
    if (typeof answer === "string") return tell({ kind: "sentence", text: answer });
    plan = answer;
    panel.title = l10n.t("Dashboard {0}", nameOf(Uri.parse(plan.uri)));
    tell({ kind: "plan", uri: plan.uri, title: plan.title, sections: newIn(plan, known) });
    point();
  });
  webview.onDidReceiveMessage((message: FromPage) => {
    if (message.kind === "ready") {
      known.clear();
      return refresh();
    }
    const mark = plan?.marks.find(({ name }) => name === message.mark);
    return mark && showPlace(mark, panel.viewColumn);
  });
  webview.html = pageFor(webview, extension);
  return {
    panel,
    refresh: () => void refresh(),
    show: (uri) => {
      text = uri;
      void refresh();
    },
    point: (spot) => {
      cursor = spot;
      point();
    },
  };
}

/** The sections of a plan, with their HTML where it is another one than the page has. */
function newIn({ sections }: Dashboard, known: Map<string, string>): Section[] {
  return sections.map(({ id, title, html }) => {
    if (known.get(id) === html) return { id, title };
    known.set(id, html);
    return { id, title, html };
  });
}
