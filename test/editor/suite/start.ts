import { commands, DiagnosticSeverity, env, languages, Selection, type TextEditor, window } from "vscode";
import { closeAll, file, placeOf } from "./editor.ts";
import { same, there } from "./same.ts";
import { summary, treeLines } from "./shown.ts";

const CHOICES = {
  framework: "ofsted-ilacs",
  body: "Plymouth City Council",
  nation: "england",
  received: "2 January 2015",
  recommendations: "3",
};

/** Begins a new plan from the choices. */
async function begin(): Promise<TextEditor> {
  await commands.executeCommand("improvementPlans.newPlan", CHOICES);
  return there(window.activeTextEditor, "editor");
}

const REPORT = `1. Make sure that every child in care has a plan for a permanent home.
2. Visit children on time, and record what they say.
3. Give social workers the supervision that they need.
`;

/** The lines of a text from one that begins like this, as many as are wanted. */
function linesFrom({ document }: TextEditor, begin: string, count: number): string[] {
  const { line } = placeOf(document, begin);
  return Array.from({ length: count }, (_, i) => document.lineAt(line + i).text);
}

describe("starting a plan", () => {
  afterEach(closeAll);

  it("a framework makes a plan that has its name, its last day and no error", async () => {
    const { document } = await begin();
    same(
      [document.isUntitled, document.languageId, document.uri.path],
      [true, "improvement-plan", file("plymouth-city-council.plan.yaml").path],
    );
    same(document.lineAt(placeOf(document, "response_due:").line).text, "    response_due: 2015-04-14");
    await summary("1 of 3 answered, 20 tbc");
    const errors = languages
      .getDiagnostics(document.uri)
      .filter(({ severity }) => severity === DiagnosticSeverity.Error);
    same(errors, []);
  });

  it("the side bar shows it", async () => {
    await begin();
    await summary("1 of 3 answered, 20 tbc");
    same((await treeLines()).slice(0, 3), [
      "Recommendations, 1 of 3 answered",
      "  R1 tbc, 1 action",
      "    A1 tbc, not started · due tbc · lead-officer",
    ]);
  });

  const FILLED = [
    "recommendations:",
    "  - id: R1",
    "    text: Make sure that every child in care has a plan for a permanent home.",
  ];

  it("a list on the clipboard becomes items, in one step that can be undone", async () => {
    const editor = await begin();
    const before = editor.document.getText();
    await env.clipboard.writeText(REPORT);
    await commands.executeCommand("improvementPlans.pasteItems");
    same(linesFrom(editor, "recommendations:\n", 3), FILLED);
    await summary("1 of 3 answered, 17 tbc");
    await commands.executeCommand("undo");
    same(editor.document.getText(), before);
  });

  it("a list that is pasted becomes items, in one step that can be undone", async () => {
    const editor = await begin();
    const before = editor.document.getText();
    await env.clipboard.writeText(REPORT);
    const at = placeOf(editor.document, "recommendations:\n");
    editor.selection = new Selection(at, at);
    await commands.executeCommand("editor.action.clipboardPasteAction");
    await summary("1 of 3 answered, 17 tbc");
    same(linesFrom(editor, "recommendations:\n", 3), FILLED);
    await commands.executeCommand("undo");
    same(editor.document.getText(), before);
  });
});
