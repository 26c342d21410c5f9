import {
  commands,
  type CompletionItem,
  type CompletionList,
  DiagnosticSeverity,
  type Position,
  Selection,
  type TextDocument,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import { closeAll, file, open, placeOf, problem, problems, replace, solved } from "./editor.ts";
import { same } from "./same.ts";

const MISTAKE = file("mistake.plan.yaml");

/** Opens the plan with a mistake, with the cursor behind a text that is put in place of another. */
async function cursorBehind(before: string, after: string): Promise<TextDocument> {
  const editor = await open("mistake.plan.yaml");
  await problem(MISTAKE, "unknown-reference");
  await replace(editor.document, before, after);
  const at = placeOf(editor.document, after, after.length);
  editor.selection = new Selection(at, at);
  return editor.document;
}

/** Accepts what the editor suggests first. It says to nobody when it has something to suggest, and so is asked until then. */
async function acceptFirst(document: TextDocument): Promise<void> {
  const { version } = document;
  await commands.executeCommand("editor.action.triggerSuggest");
  while (document.version === version) await commands.executeCommand("acceptSelectedSuggestion");
}

describe("writing a plan", () => {
  afterEach(closeAll);

  it("ids are suggested with what they name", async () => {
    const document = await cursorBehind("owner: hed-csc", "owner: ");
    const { label } = (await suggestions(placeOf(document, "owner: ", 7)))[0] ?? {};
    same(label, { label: "head-csc", description: "Head of Children's Social Care" });
  });

  it("an id that is accepted stands there", async () => {
    const document = await cursorBehind("owner: hed-csc", "owner: h");
    await acceptFirst(document);
    same(document.lineAt(placeOf(document, "owner:").line).text, "    owner: head-csc");
  });

  it("a key that is accepted stands there with its colon", async () => {
    const document = await cursorBehind("    owner: hed-csc", "    prio");
    await acceptFirst(document);
    same(document.lineAt(placeOf(document, "prio").line).text, "    priority: tbc");
  });

  it("a whole item that is accepted leaves no error", async () => {
    const document = await cursorBehind("\nowners:", "  - \nowners:");
    const editor = await open("mistake.plan.yaml");
    const at = placeOf(document, "  - \nowners:", 4);
    editor.selection = new Selection(at, at);
    await acceptFirst(document);
    same(document.lineAt(at.line).text, "  - id: A3");
    await commands.executeCommand("leaveSnippet");
    const found = await problems(MISTAKE, (all) => all.some(({ range }) => range.start.line >= at.line));
    same(
      found.filter(({ severity, range }) => severity === DiagnosticSeverity.Error && range.start.line >= at.line),
      [],
    );
  });

  it("an id is renamed in the plan and in its parts", async () => {
    const part = (await open("split/parts/actions.yaml")).document;
    const { document } = await open("split/improvement-plan.yaml");
    const ask = "vscode.executeDocumentRenameProvider";
    const at = placeOf(document, "id: R1", 5);
    const edit = await commands.executeCommand<WorkspaceEdit>(ask, document.uri, at, "R1.1");
    await workspace.applyEdit(edit);
    same(document.lineAt(placeOf(document, "- id: R1").line).text, "  - id: R1.1");
    same(part.lineAt(placeOf(part, "addresses").line).text, "    addresses: [R1.1]");
  });

  it("formatting sets out a plan and keeps every word", async () => {
    const document = await cursorBehind("    owner: hed-csc", "    owner:   head-csc # by post");
    await solved(MISTAKE, "unknown-reference");
    await commands.executeCommand("editor.action.formatDocument");
    same(document.lineAt(placeOf(document, "owner:").line).text, "    owner: head-csc # by post");
  });
});

async function suggestions(at: Position): Promise<CompletionItem[]> {
  const ask = "vscode.executeCompletionItemProvider";
  return (await commands.executeCommand<CompletionList>(ask, MISTAKE, at)).items;
}
