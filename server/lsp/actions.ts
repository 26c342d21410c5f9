import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { foldFixes } from "../core/edits.ts";
import { diagnosticOf, quickFixOf, spanFrom, workspaceEditOf } from "./convert.ts";
import { problemsIn } from "./diagnostics.ts";
import { nameOf } from "./names.ts";
import type { Session } from "./session.ts";

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
  const safe = foldFixes(problems.flatMap(({ fixes: all }) => all?.find((fix) => fix.safe) ?? []));
  const all: CodeAction[] =
    safe.length > 0 && wanted(CodeActionKind.SourceFixAll)
      ? [
          {
            title: "Mend everything that can be mended safely",
            kind: CodeActionKind.SourceFixAll,
            edit: workspaceEditOf(project, safe),
          },
        ]
      : [];
  return [...fixes, ...all];
}
