import { type ExtensionContext, Uri } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { ID, NAME } from "./messages.ts";
import { start } from "./start.ts";

interface Started {
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: new (address: string) => Started;

/** Begins when the first plan is opened in a browser: the server runs in a worker of its own. */
export function activate(context: ExtensionContext): void {
  const address = Uri.joinPath(context.extensionUri, "dist", "server.web.js").toString(true);
  let worker: Started | undefined;
  // A worker does not end by itself when its server is asked to stop, so the one before is ended here.
  const end = (): void => worker?.terminate();
  // Not the worker itself: an editor puts something in its place that the client does not know for one.
  const begin = (): Promise<MessageTransports> => {
    end();
    worker = new Worker(address);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: end });
  start(context, (options) => new LanguageClient(ID, NAME, begin, options));
}
