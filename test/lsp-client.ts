import { PassThrough } from "node:stream";
import { createConnection as createServerConnection, ProposedFeatures } from "vscode-languageserver/node";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Diagnostic,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";
import { nameOf } from "../server/lsp/names.ts";
import { serve } from "../server/lsp/server.ts";
import { setting } from "./fixtures.ts";

/** The editor's side of a conversation with the server, in one process and without a disk. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly answer: InitializeResult;
  /** What the server logged: empty, unless there was a bug. */
  readonly log: string[];
  readonly told: ReadonlyMap<string, PublishDiagnosticsParams>;
  readonly open: (uri: string, text: string) => Promise<void>;
  readonly change: (uri: string, version: number, changes: TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** The diagnostics pushed for a version of a text, once they have come. */
  readonly diagnostics: (uri: string, version: number | undefined) => Promise<readonly Diagnostic[]>;
  /** The diagnostics that are pushed next for a text. */
  readonly next: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly stop: () => Promise<void>;
}

/** Starts a server on files that are given, and introduces an editor with the given abilities. */
export async function startClient(
  files: ReadonlyMap<string, string>,
  capabilities: object = {},
  initializationOptions: object = {},
): Promise<Client> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createServerConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  );
  const byName = (): Map<string, string> => new Map([...files].map(([uri, text]) => [nameOf(uri), text]));
  serve({
    connection: server,
    setting: () => setting,
    files: () => ({
      find: (folder) =>
        Promise.resolve([...byName().keys()].filter((name) => name.startsWith(folder) && name.endsWith(".plan.yaml"))),
      read: (name) => Promise.resolve(byName().get(name)),
    }),
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  const told = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
    log.push(message);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    told.set(params.uri, params);
    for (const look of waiting) look();
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.listen();
  const folders = [{ uri: "file:///plans", name: "plans" }];
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: folders,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    answer,
    log,
    told,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "improvement-plan", version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    diagnostics: (uri, version) =>
      new Promise((resolve) => {
        const look = (): void => {
          const params = told.get(uri);
          if (!params || params.version !== version) return;
          waiting.delete(look);
          resolve(params.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    next: (uri) =>
      new Promise((resolve) => {
        const before = told.get(uri);
        const look = (): void => {
          const params = told.get(uri);
          if (!params || params === before) return;
          waiting.delete(look);
          resolve(params.diagnostics);
        };
        waiting.add(look);
      }),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      server.dispose();
    },
  };
}
