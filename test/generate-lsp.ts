import * as protocol from "vscode-languageserver-protocol";
import { TABLE } from "../server/lsp/table.ts";

/** What the server does for every editor, besides answering the methods of its table. */
const ALWAYS: ReadonlySet<string> = new Set([
  "initialize",
  "initialized",
  "shutdown",
  "exit",
  "client/registerCapability",
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didClose",
  "textDocument/publishDiagnostics",
  "workspace/diagnostic/refresh",
  "workspace/codeLens/refresh",
  "workspace/didChangeWatchedFiles",
  "workspace/didChangeWorkspaceFolders",
  "window/logMessage",
  "window/workDoneProgress/create",
  "$/progress",
  "$/cancelRequest",
]);

/** Every method of the protocol, as the protocol's own library lists them. */
function methods(): readonly string[] {
  const found = Object.values(protocol).flatMap((thing: unknown) => {
    const { method, type } = (thing ?? {}) as { method?: unknown; type?: { method?: unknown } };
    return [method, type?.method].filter((name) => typeof name === "string");
  });
  return [...new Set([...found, "exit", "$/cancelRequest", "$/progress"])].sort((a, b) => a.localeCompare(b));
}

/** The page that tells, for every method of the language server protocol, whether the server has it. */
export function lspPage(): string {
  const answered = new Set([...ALWAYS, ...TABLE.map(({ method }) => method)]);
  const rows = methods().map((method) => `| \`${method}\` | ${answered.has(method) ? "yes" : "no"} |`);
  return `# What the language server can do

Every method of the language server protocol, version 3.18, and whether the server answers it, uses it or takes it in. Made
from the server's own table, and held to it by a test. Offsets are counted in UTF-16 units.

| method | |
|---|---|
${rows.join("\n")}
`;
}
