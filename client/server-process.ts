import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { ID, NAME } from "./messages.ts";

/** A client whose server runs in a process of its own. */
export function connect(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  return new LanguageClient(ID, NAME, server, options);
}
