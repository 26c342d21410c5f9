import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { filesOfClient } from "./client-files.ts";
import { serve } from "./server.ts";
import { today } from "./today.ts";

/** Serves an editor in a web worker: the messages come through the worker itself, and files through the editor. */
export function serveWorker(): void {
  const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  serve({ connection, setting: today, files: (params) => filesOfClient(connection, params) });
}
