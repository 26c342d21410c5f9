import { type Uri, workspace } from "vscode";
import { type Middleware, vsdiag } from "vscode-languageclient";
import { LANGUAGE } from "./messages.ts";

/**
 * Says nothing of a text that is open in another language than ours, such as YAML by a setting of the user: what is
 * responsible for that language speaks of it then, and nobody is told twice. The server reports such a text because to
 * it the text is one of the files that are not open.
 */
export const leaveToOthers: Middleware = {
  provideWorkspaceDiagnostics: (known, token, report, next) =>
    next(known, token, (chunk) => report(chunk && { items: chunk.items.map(withoutOthers) })),
};

function withoutOthers(item: vsdiag.WorkspaceDocumentDiagnosticReport): vsdiag.WorkspaceDocumentDiagnosticReport {
  // Without the mark of what was told, the server tells all of it again when the text is closed.
  return isOthers(item.uri)
    ? { kind: vsdiag.DocumentDiagnosticReportKind.full, uri: item.uri, version: item.version, items: [] }
    : item;
}

function isOthers(uri: Uri): boolean {
  const address = uri.toString();
  return workspace.textDocuments.some((open) => open.uri.toString() === address && open.languageId !== LANGUAGE);
}
