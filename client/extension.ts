import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { ID, NAME } from "./messages.ts";
import { start } from "./start.ts";

/** Begins when the first plan is opened: the server runs in a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  start(context, (options) => new LanguageClient(ID, NAME, server, options));
}
