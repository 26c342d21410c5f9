import { type ExtensionContext, Uri, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { explainCheck } from "./commands/explain-check.ts";
import { restartServer } from "./commands/restart-server.ts";
import { showOutput } from "./commands/show-output.ts";
import { showPlaces } from "./commands/show-places.ts";
import { writeReason } from "./commands/write-reason.ts";
import { answerFiles } from "./files.ts";
import { LANGUAGE, NAME } from "./messages.ts";
import { onlyOwn } from "./only-own.ts";
import { leaveToOthers } from "./other-languages.ts";
import { PAGES, providePages } from "./pages.ts";
import { takeParts } from "./parts.ts";
import { showStatus } from "./status.ts";

/**
 * Starts the server and everything around it that does not depend on where it runs. Returns at once: an editor that
 * opens a plan does not wait for its problems. How often a server that breaks is started again is left to the client.
 */
export function start(
  { extensionUri, subscriptions }: ExtensionContext,
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const schema = Uri.joinPath(extensionUri, "schemas", "improvement-plan.schema.json");
  const output = window.createOutputChannel(NAME, { log: true });
  const client = connect({
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    initializationOptions: { files: true, commands: true, pages: PAGES, schema: String(schema) },
    middleware: { ...onlyOwn, ...leaveToOthers },
  });
  answerFiles(client);
  subscriptions.push(
    takeParts(),
    showStatus(client),
    providePages(extensionUri),
    explainCheck(extensionUri),
    restartServer(client),
    showOutput(output),
    showPlaces(),
    writeReason(),
    client,
    output,
  );
  // The client has told of a failure by then: in its log, in a message and by its state.
  client.start().catch(() => undefined);
}
