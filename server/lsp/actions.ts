import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver";
import { foldFixes } from "../core/edits.ts";
import { leaveBe } from "../core/leave-be.ts";
import type { Place, Problem } from "../core/problem.ts";
import { say } from "../core/say.ts";
import { refactor } from "../features/refactor.ts";
import { diagnosticOf, locationOf, quickFixOf, spanFrom, workspaceEditOf } from "./convert.ts";
import { problemsIn } from "./diagnostics.ts";
import { nameOf, uriOf } from "./names.ts";
import type { Session } from "./session.ts";

/** Other ways to write or arrange what is selected. */
function refactorings({ workspace: { project }, client }: Session, at: Place): CodeAction[] {
  const canCreate = client.workspace?.workspaceEdit?.resourceOperations?.includes("create") === true;
  const offered = refactor(project, at).filter(({ create }) => !create || canCreate);
  return offered.map(({ title, kind, edits, create }) => {
    const { changes } = workspaceEditOf(project, edits);
    if (!create) return { title, kind, edit: { changes: changes ?? {} } };
    const uri = uriOf(create.uri);
    const start = { line: 0, character: 0 };
    const documentChanges = [
      CreateFile.create(uri, { overwrite: false, ignoreIfExists: false }),
      TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert(start, create.text)]),
      ...Object.entries(changes ?? {}).map(([changed, all]) =>
        TextDocumentEdit.create({ uri: changed, version: null }, all),
      ),
    ];
    return { title, kind, edit: { documentChanges } };
  });
}

/** The editor's command that puts the cursor where a reason is to be written. */
export const WRITE_REASON = "improvementPlans.writeReason";

/** Leaving a problem be, with a comment in which the author then gives the reason. */
function leaving(session: Session, problem: Problem): CodeAction[] {
  const { project } = session.workspace;
  const plan = project.plans.find(({ documents }) => documents.some(({ uri }) => uri === problem.at.uri));
  const fix = plan && leaveBe(plan, problem);
  const first = fix?.edits[0];
  if (!fix || !first) return [];
  const action = quickFixOf(project, { problem, fix }, [diagnosticOf(project, problem, session.pages)]);
  const { uri, range } = locationOf(project, first.at);
  const command = { title: fix.title, command: WRITE_REASON, arguments: [uri, range.start.line] };
  return [{ ...action, isPreferred: false, ...(session.commands && { command }) }];
}

/** What can be done about the problems at a place, and to mend everything in the text that can be mended safely. */
export function codeActions(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const { project } = session.workspace;
  const span = spanFrom(project, textDocument.uri, range);
  const problems = problemsIn(project, nameOf(textDocument.uri));
  const wanted = (kind: string): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const here = problems.filter(({ at }) => at.start <= span.end && at.end >= span.start);
  const fixes = !wanted(CodeActionKind.QuickFix)
    ? []
    : here.flatMap((problem) =>
        (problem.fixes ?? []).map((fix) =>
          quickFixOf(project, { problem, fix }, [diagnosticOf(project, problem, session.pages)]),
        ),
      );
  const leave = wanted(CodeActionKind.QuickFix) ? here.flatMap((problem) => leaving(session, problem)) : [];
  const safe = foldFixes(problems.flatMap(({ fixes: all }) => all?.find((fix) => fix.safe) ?? []));
  const all: CodeAction[] =
    safe.length > 0 && wanted(CodeActionKind.SourceFixAll)
      ? [
          {
            title: say`Mend everything that can be mended safely`,
            kind: CodeActionKind.SourceFixAll,
            edit: workspaceEditOf(project, safe),
          },
        ]
      : [];
  return [
    ...fixes,
    ...leave,
    ...refactorings(session, { uri: nameOf(textDocument.uri), ...span }).filter(({ kind }) => wanted(kind ?? "")),
    ...all,
  ];
}
