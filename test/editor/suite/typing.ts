import { commands, Selection, type TextEditor } from "vscode";
import { closeAll, open, placeOf } from "./editor.ts";
import { same } from "./same.ts";

describe("typing", () => {
  afterEach(closeAll);

  async function typeAfter(text: string, typed: string): Promise<string> {
    const editor = await open("typing.plan.yaml");
    const at = placeOf(editor.document, text, text.length);
    editor.selection = new Selection(at, at);
    for (const letters of typed.split(/(?=\n)/)) await commands.executeCommand("type", { text: letters });
    return linesFrom(editor, at.line);
  }

  function linesFrom({ document, selection }: TextEditor, first: number): string {
    const lines = [];
    for (let line = first; line <= selection.active.line; line++) lines.push(document.lineAt(line).text);
    return lines.join("\n");
  }

  it("Enter after an item of a list begins the next", async () => {
    same(await typeAfter("- Fewer moves", "\nMore visits"), "      - Fewer moves\n      - More visits");
  });

  it("Enter after the first line of an item goes on below it", async () => {
    same(await typeAfter("- id: A1", "\npriority: high"), "  - id: A1\n    priority: high");
  });

  it("Enter after a key that holds more goes one step in", async () => {
    same(await typeAfter("evidence:", "\n- what: x"), "    evidence:\n      - what: x");
    await closeAll();
    same(await typeAfter("impact: >-", "\nChildren"), "    impact: >-\n      Children");
  });

  it("a word is a whole id, a financial year or a name", async () => {
    const { document } = await open("typing.plan.yaml");
    for (const word of ["A1.10", "head-csc", "2020/21", "D1.b"]) {
      const range = document.getWordRangeAtPosition(placeOf(document, word, 2));
      same(document.getText(range), word);
    }
  });
});
