import { type ExtensionContext, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { ID, NAME } from "./messages.ts";

interface Started {
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: new (address: string) => Started;

/** A client in a browser: its server runs in a worker of its own. */
export function connect(
  { extensionUri, subscriptions }: ExtensionContext,
  options: LanguageClientOptions,
): BaseLanguageClient {
  const address = Uri.joinPath(extensionUri, "dist", "server.js").toString(true);
  let worker: Started | undefined;
  // A worker does not end by itself when its server is asked to stop, so the one before is ended here.
  const end = (): void => worker?.terminate();
  // Not the worker itself: an editor puts something in its place that the client does not know for one.
  const begin = (): Promise<MessageTransports> => {
    end();
    worker = new Worker(address);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  subscriptions.push({ dispose: end });
  return new LanguageClient(ID, NAME, begin, options);
}
