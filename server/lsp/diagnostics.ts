import type {
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { problemsOf } from "../core/check.ts";
import { memo } from "../core/memo.ts";
import type { Plan } from "../core/plan.ts";
import type { Problem } from "../core/problem.ts";
import { byDocument, type Project } from "../core/project.ts";
import { diagnosticOf } from "./convert.ts";
import { nameOf, uriOf } from "./names.ts";
import type { Session } from "./session.ts";

/** The problems of a plan by the text they are in; found once for each state of the plan. */
const problemsByText: (plan: Plan) => ReadonlyMap<string, readonly Problem[]> = memo((plan) =>
  byDocument(plan, problemsOf(plan)),
);

/** The problems in one text: those that the plans it belongs to have there, each told once. */
export function problemsIn(project: Project, name: string): readonly Problem[] {
  const told = new Set<string>();
  return [...project.plans, ...project.settings]
    .flatMap((plan) => problemsByText(plan).get(name) ?? [])
    .filter(({ code, at, message }) => {
      const mark = `${code} ${at.start} ${message}`;
      return !told.has(mark) && told.add(mark);
    });
}

function diagnosticsOf({ workspace, pages }: Session, name: string): Diagnostic[] {
  return problemsIn(workspace.project, name).map((problem) => diagnosticOf(workspace.project, problem, pages));
}

/** A mark of what was told of a text: the same problems have the same mark. */
function resultId(diagnostics: readonly Diagnostic[]): string {
  let hash = 5381;
  for (const letter of JSON.stringify(diagnostics)) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291;
  return `${diagnostics.length}-${hash.toString(36)}`;
}

/** Answers an editor that asks for the problems of one text. */
export function pullText(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(session, nameOf(textDocument.uri));
  const id = resultId(items);
  return previousResultId === id ? { kind: "unchanged", resultId: id } : { kind: "full", resultId: id, items };
}

/** Answers an editor that asks for the problems of all texts, open or not. */
export function pullAll(session: Session, { previousResultIds }: WorkspaceDiagnosticParams): WorkspaceDiagnosticReport {
  const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const items = [...session.workspace.project.documents.keys()].map((name): WorkspaceDocumentDiagnosticReport => {
    const uri = uriOf(name);
    const previousResultId = known.get(uri);
    const report = pullText(session, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
    return { ...report, uri, version: session.workspace.versionOf(name) ?? null };
  });
  return { items };
}

/** Tells an editor that does not ask: all texts whose problems are others than it was told last. */
export function push(session: Session): void {
  const { workspace, told, connection } = session;
  const names = new Set([...workspace.project.documents.keys(), ...told.keys()]);
  for (const name of names) {
    const diagnostics = diagnosticsOf(session, name);
    const version = workspace.versionOf(name);
    const mark = `${resultId(diagnostics)} ${version ?? ""}`;
    if (told.get(name) === mark) continue;
    if (diagnostics.length === 0 && !workspace.project.documents.has(name)) told.delete(name);
    else told.set(name, mark);
    void connection.sendDiagnostics({ uri: uriOf(name), diagnostics, ...(version !== undefined && { version }) });
  }
}
