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

/** What each method is for that the server or the editor answers beyond the protocol. */
const OWN: Readonly<Record<string, string>> = {
  "improvementPlans/findFiles":
    "the editor is asked for the addresses of the plans below a folder, where there is no disk",
  "improvementPlans/readFile": "the editor is asked for the bytes of a file, in base 64",
  "improvementPlans/changed": "the editor is told that plans may be others now, if `follows` is among its options",
  "improvementPlans/dashboard": "the figures and charts of the plan that a text belongs to, as pieces of HTML",
  "improvementPlans/planTree":
    "the plan that a text belongs to as a tree, each line once, and how it stands in one line",
  "improvementPlans/frameworks": "the frameworks that a new plan may be made for",
  "improvementPlans/checkAnswer": "what is wrong with an answer while it is typed",
  "improvementPlans/newPlan": "the text of a new plan and a name for its file",
  "improvementPlans/pasteItems": "the edit that makes items of a pasted list or table",
  "improvementPlans/statuses": "the words that a status may be, and what they mean",
  "improvementPlans/actionAt": "the id of the action at a point",
  "improvementPlans/recordProgress": "the edit that records progress on an action",
  "improvementPlans/setStatus": "the edit that gives an action another status",
  "improvementPlans/addItem": "the edit that adds a recommendation, an action or an owner",
  "improvementPlans/next": "where the next answer that is tbc, or the next date that is late, stands",
};

function ownMethods(): readonly string[] {
  const answered = TABLE.map(({ method }) => method).filter((method) => method.startsWith("improvementPlans/"));
  const missing = answered.find((method) => OWN[method] === undefined);
  if (missing !== undefined) throw new Error(`Say in test/generate-lsp.ts what ${missing} is for.`);
  return Object.entries(OWN).map(([method, purpose]) => `| \`${method}\` | ${purpose} |`);
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

## Beyond the protocol

What the extension for Visual Studio Code asks besides. Other editors may as well; the parameters and answers are typed in
\`server/lsp\`, in the file of each.

| method | |
|---|---|
${ownMethods().join("\n")}
`;
}
