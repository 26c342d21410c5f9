import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  env,
  languages,
  Selection,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";
import { closeAll, file, placeOf, until } from "./editor.ts";
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

/** The lines of a text from one that begins like this, as many as are wanted, without the notes behind them. */
function linesFrom({ document }: TextEditor, begin: string, count: number): string[] {
  const { line } = placeOf(document, begin);
  return Array.from({ length: count }, (_, i) => document.lineAt(line + i).text.replace(/ #.*$/, ""));
}

/** The problems of a text that are errors. */
function errorsIn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ severity }) => severity === DiagnosticSeverity.Error);
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
    same(errorsIn(document.uri), []);
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
    "    ref: 1",
    "    text: Make sure that every child in care has a plan for a permanent home.",
  ];

  it("a list on the clipboard becomes items, in one step that can be undone", async () => {
    const editor = await begin();
    const before = editor.document.getText();
    await env.clipboard.writeText(REPORT);
    await commands.executeCommand("improvementPlans.pasteItems");
    same(linesFrom(editor, "recommendations:\n", 4), FILLED);
    await summary("1 of 3 answered, 17 tbc");
    await commands.executeCommand("undo");
    same(editor.document.getText(), before);
  });

  /** A plan with three recommendations, an owner and two actions, made without a word of YAML. */
  async function madeByCommands(): Promise<TextEditor> {
    const editor = await begin();
    await env.clipboard.writeText(REPORT);
    await commands.executeCommand("improvementPlans.pasteItems");
    await commands.executeCommand("improvementPlans.addOwner", { title: "Head of Children's Social Care" });
    await commands.executeCommand("improvementPlans.addOwner", { title: "Principal Social Worker" });
    await commands.executeCommand("improvementPlans.addAction", {
      title: "Match every child with a permanent home",
      addresses: ["R1"],
      owner: "lead-officer",
      due: "2016-03-31",
    });
    await commands.executeCommand("improvementPlans.addAction", {
      title: "Train supervisors",
      addresses: ["R2", "R3"],
      owner: "principal-social-worker",
    });
    return editor;
  }

  it("an owner and two actions are added by commands, and the side bar shows them", async () => {
    const editor = await madeByCommands();
    same(linesFrom(editor, "  - id: A1", 6), [
      "  - id: A1",
      "    title: Match every child with a permanent home",
      "    addresses: [R1]",
      "    owner: lead-officer",
      "    due: 2016-03-31",
      "    status: not started",
    ]);
    same(linesFrom(editor, "  - id: A2", 7), [
      "  - id: A2",
      "    title: Train supervisors",
      "    addresses: [R2, R3]",
      "    owner: principal-social-worker",
      "    due: tbc",
      "    status: not started",
      "    resources: tbc",
    ]);
    await summary("3 of 3 answered, 1 late, 16 tbc");
    const lines = (await treeLines()).map((line) => line.replace(/over \S+ years late/, "late"));
    same(lines.slice(0, 2), [
      "Recommendations, 3 of 3 answered",
      "  R1 Make sure that every child in care has a plan for a permanent home., 1 action, 1 late",
    ]);
    same(lines.slice(-9), [
      "Actions, 0 of 2 complete, 1 late",
      "  A1 Match every child with a permanent home, not started · late · Head of Children's Social Care",
      "  A2 Train supervisors, not started · due tbc · Principal Social Worker",
      "Owners, 2",
      "  lead-officer Head of Children's Social Care, 1 action, 1 late",
      "    A1 Match every child with a permanent home, not started · late · Head of Children's Social Care",
      "  principal-social-worker Principal Social Worker, 1 action",
      "    A2 Train supervisors, not started · due tbc · Principal Social Worker",
      "Budget lines",
    ]);
    same(errorsIn(editor.document.uri), []);
  });

  it("progress is recorded as a small edit that keeps notes and can be undone", async () => {
    const editor = await madeByCommands();
    const before = editor.document.getText();
    await commands.executeCommand("improvementPlans.recordProgress", "A1", {
      status: "in progress",
      note: "Four of six posts are filled.",
      on: "2015-06-01",
      evidence: { what: "Signed contracts" },
    });
    const [note = ""] = there(/# .*/.exec(before.slice(before.indexOf("status: not started"))), "note");
    same(editor.document.getText().includes(`status: in progress ${note}\n`), true);
    same(linesFrom(editor, "    status: in progress", 8), [
      "    status: in progress",
      "    evidence:",
      "      - what: Signed contracts",
      "        on: 2015-06-01",
      "    updates:",
      "      - on: 2015-06-01",
      "        text: Four of six posts are filled.",
      "    resources: tbc",
    ]);
    await commands.executeCommand("undo");
    same(editor.document.getText(), before);
    await commands.executeCommand("improvementPlans.setStatus", "A2", "at risk");
    same(
      editor.document.getText(),
      before.replace("due: tbc\n    status: not started\n", "due: tbc\n    status: at risk\n"),
    );
    await commands.executeCommand("undo");
    same(editor.document.getText(), before);
  });

  it("the tree is narrowed to what is late, to what is tbc and to what one post leads", async () => {
    await madeByCommands();
    await summary("3 of 3 answered, 1 late, 16 tbc");
    const titles = async (filter: object): Promise<string[]> => {
      await commands.executeCommand("improvementPlans.filterPlan", filter);
      return (await treeLines()).filter((line) => /^ +A\d/.test(line)).map((line) => line.trim().slice(0, 2));
    };
    same(await titles({ by: "late" }), ["A1", "A1", "A1"]);
    same(await titles({ by: "owner", owner: "Principal Social Worker" }), ["A2", "A2", "A2", "A2"]);
    await commands.executeCommand("improvementPlans.clearFilter");
  });

  it("the next tbc is selected, and the one after it, and what is late", async () => {
    const editor = await madeByCommands();
    const next = async (command: string): Promise<string> => {
      const selected = (): string => JSON.stringify(there(window.activeTextEditor, "editor").selection);
      const before = selected();
      await commands.executeCommand(`improvementPlans.${command}`);
      // The editor may tell of a selection a moment after it was made.
      await until(window.onDidChangeTextEditorSelection, () => (selected() === before ? undefined : true));
      const { document, selection } = there(window.activeTextEditor, "editor");
      return `${document.lineAt(selection.start.line).text.trim().split(" #")[0]} [${document.getText(selection)}]`;
    };
    await window.showTextDocument(editor.document, { selection: new Selection(0, 0, 0, 0) });
    same([await next("nextTbc"), await next("nextTbc")], ["summary: tbc [tbc]", "judgement: tbc [tbc]"]);
    same(
      [await next("nextLate"), await next("nextLate")],
      ["response_due: 2015-04-14 [2015-04-14]", "due: 2016-03-31 [2016-03-31]"],
    );
  });

  it("the sample is a copy that is nowhere yet", async () => {
    await commands.executeCommand("improvementPlans.openSample");
    const { document } = there(window.activeTextEditor, "editor");
    same([document.isUntitled, document.languageId], [true, "improvement-plan"]);
    await summary("2 of 8 answered, 24 tbc");
  });

  it("every key of ours is ours alone", async () => {
    const keys = await workspace.openTextDocument(Uri.parse("vscode://defaultsettings/keybindings.json"));
    const rules = [...keys.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
    const ours = rules.filter(([, , command]) => command?.startsWith("improvementPlans."));
    same(ours.length > 0, true);
    for (const [, key = ""] of ours) {
      const others = rules.filter(([, other = ""]) => other === key || other.startsWith(`${key} `));
      same(others.map(([, , command]) => command).length, 1);
    }
  });
});
