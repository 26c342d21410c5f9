import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../../package.json";
import type { Setting } from "../core/plan.ts";
import { PLAN_NAMES } from "../core/decode.ts";
import { say } from "../core/say.ts";
import { CHANGED } from "./dashboard.ts";
import { push } from "./diagnostics.ts";
import { nameOf } from "./names.ts";
import type { Session } from "./session.ts";
import { CAPABILITIES, TABLE } from "./table.ts";
import { type Files, Workspace } from "./workspace.ts";

/** What the server needs of the place where it runs. */
export interface Place {
  readonly connection: Connection;
  /** Files as this place can read them; the editor's folders and its answers are known by then. */
  readonly files: (params: InitializeParams) => Files;
  /** Today, for plans without a status date. */
  readonly setting: () => Setting;
}

/** What an editor may say of itself beyond the protocol. */
interface Options {
  readonly pages?: string;
  readonly schema?: string;
  readonly commands?: boolean;
  readonly follows?: boolean;
}

/**
 * Serves an editor over a connection until it is closed. Every request is answered from the project as it is when the
 * request arrives; a bug is logged and answered with nothing, and the next request is served.
 */
export function serve({ connection, files, setting }: Place): void {
  let session: Session | undefined;
  let pending = false;
  let closing = false;
  const ready = (): Session => session ?? fail();

  const tellLater = (): void => {
    if (pending) return;
    pending = true;
    // Edits that have arrived already are taken in first, so that typing fast costs one answer and not one per letter.
    setTimeout(() => {
      pending = false;
      if (!closing && !ready().workspace.isWaiting) guard(connection, () => tell(ready()));
    }, 0);
  };

  connection.onInitialize((params): InitializeResult => {
    const workspace = new Workspace(files(params), setting, tellLater);
    const { pages, schema, commands = false, follows = false } = (params.initializationOptions ?? {}) as Options;
    session = { connection, workspace, client: params.capabilities, pages, schema, commands, follows, told: new Map() };
    const folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: "" }] : []);
    pendingFolders = folders.map(({ uri }) => nameOf(uri));
    return {
      serverInfo: { name: "improvement-plans", version },
      capabilities: {
        ...CAPABILITIES,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { ...CAPABILITIES.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  let pendingFolders: readonly string[] = [];
  connection.onShutdown(() => {
    closing = true;
  });

  connection.onInitialized(() => {
    const { workspace, client } = ready();
    watch(connection, client);
    const progress = client.window?.workDoneProgress ? connection.window.createWorkDoneProgress() : undefined;
    void (async () => {
      const shown = await progress;
      shown?.begin(say`Reading improvement plans`);
      await workspace.setFolders(pendingFolders);
      shown?.done();
    })().catch((error: unknown) => connection.console.error(String(error)));
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => nameOf(uri)));
        const kept = workspace.folders.filter((folder) => !gone.has(folder));
        void workspace.setFolders([...new Set([...kept, ...added.map(({ uri }) => nameOf(uri))])]);
      });
    }
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version: at, text } }) =>
    guard(connection, () => ready().workspace.open(nameOf(uri), TextDocument.create(uri, languageId, at, text))),
  );
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    guard(connection, () => ready().workspace.change(nameOf(textDocument.uri), contentChanges, textDocument.version)),
  );
  connection.onDidCloseTextDocument(({ textDocument }) =>
    guard(connection, () => ready().workspace.close(nameOf(textDocument.uri))),
  );
  connection.onDidChangeWatchedFiles(
    ({ changes }) => void ready().workspace.refresh(changes.map(({ uri }) => nameOf(uri))),
  );

  for (const { method, run } of TABLE) {
    connection.onRequest(method, async (params: unknown) => {
      // A request about a text that is still being read, such as the parts of a plan just opened, waits for it.
      await ready().workspace.settled;
      return guard(connection, () => run(ready(), params)) ?? null;
    });
  }
  connection.listen();
}

function fail(): never {
  throw new Error("A request came before the editor had introduced itself.");
}

/** Tells the editor that there may be something new: it asks, where it can, and is told where it cannot. */
function tell(session: Session): void {
  const { client, connection, follows } = session;
  if (follows) void connection.sendNotification(CHANGED);
  if (!client.textDocument?.diagnostic) push(session);
  else if (client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
  if (client.workspace?.codeLens?.refreshSupport)
    connection.sendRequest("workspace/codeLens/refresh").catch(() => undefined);
}

/** Asks the editor to say when plans change outside it. */
function watch(connection: Connection, client: ClientCapabilities): void {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = ["**/*.yaml", "**/*.yml"].map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
    connection.console.warn(
      say`Files that change outside the editor will not be noticed: ${String(error)} (${PLAN_NAMES.join(", ")})`,
    );
  });
}

function guard<T>(connection: Connection, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    // A refusal is an answer, which the editor shows.
    if (error instanceof ResponseError) throw error;
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return undefined;
  }
}
