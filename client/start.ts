import { type ExtensionContext, Uri, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { planChanges } from "./changes.ts";
import { addAction } from "./commands/add-action.ts";
import { addOwner } from "./commands/add-owner.ts";
import { addRecommendation } from "./commands/add-recommendation.ts";
import { clearFilter } from "./commands/clear-filter.ts";
import { explainCheck } from "./commands/explain-check.ts";
import { filterPlan } from "./commands/filter-plan.ts";
import { firstSteps } from "./commands/first-steps.ts";
import { newPlan } from "./commands/new-plan.ts";
import { nextLate } from "./commands/next-late.ts";
import { nextTbc } from "./commands/next-tbc.ts";
import { openSample } from "./commands/open-sample.ts";
import { pasteItems } from "./commands/paste-items.ts";
import { recordProgress } from "./commands/record-progress.ts";
import { restartServer } from "./commands/restart-server.ts";
import { showDashboard } from "./commands/show-dashboard.ts";
import { setStatus } from "./commands/set-status.ts";
import { showOutput } from "./commands/show-output.ts";
import { showPlaces } from "./commands/show-places.ts";
import { writeReason } from "./commands/write-reason.ts";
import { answerFiles } from "./files.ts";
import { LANGUAGE, NAME } from "./messages.ts";
import { onlyOwn } from "./only-own.ts";
import { leaveToOthers } from "./other-languages.ts";
import { PAGES, providePages } from "./pages.ts";
import { takeParts } from "./parts.ts";
import { pasteAsItems } from "./paste.ts";
import { followPlan, type PlanNow } from "./plan-now.ts";
import { showStatus } from "./status.ts";
import { planTree, type PlanView } from "./views/plan-tree.ts";
import { planSummary, type Summary } from "./views/status-bar.ts";

/** What shows the plan that is worked on: the editor lets nobody else see it, and tests want to. */
export interface Views {
  readonly now: PlanNow;
  readonly tree: PlanView;
  readonly summary: Summary;
}

/**
 * Starts the server and everything around it that does not depend on where it runs. Returns at once: an editor that
 * opens a plan does not wait for its problems. How often a server that breaks is started again is left to the client.
 */
export function start(
  { extension, extensionUri, subscriptions }: ExtensionContext,
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): Views {
  const schema = Uri.joinPath(extensionUri, "schemas", "improvement-plan.schema.json");
  const output = window.createOutputChannel(NAME, { log: true });
  const client = connect({
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    initializationOptions: { files: true, commands: true, follows: true, pages: PAGES, schema: String(schema) },
    middleware: { ...onlyOwn, ...leaveToOthers },
  });
  answerFiles(client);
  const changes = planChanges(client);
  const now = followPlan(client, changes);
  const tree = planTree(now);
  const summary = planSummary(now);
  subscriptions.push(
    takeParts(),
    showStatus(client),
    providePages(extensionUri),
    explainCheck(extensionUri),
    restartServer(client),
    showDashboard({ extension: extensionUri, client, changes, now }),
    showOutput(output),
    showPlaces(),
    writeReason(),
    now,
    tree,
    summary,
    filterPlan(tree, now),
    clearFilter(tree),
    newPlan(client),
    pasteAsItems(client),
    pasteItems(client, now),
    addRecommendation(client, now),
    addAction(client, now),
    addOwner(client, now),
    recordProgress(client, now),
    setStatus(client, now),
    nextTbc(client, now),
    nextLate(client, now),
    openSample(extensionUri),
    firstSteps(extension.id),
    client,
    output,
  );
  // The client has told of a failure by then: in its log, in a message and by its state.
  client.start().catch(() => undefined);
  return { now, tree, summary };
}
