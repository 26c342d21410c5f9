import {
  type CompletionList,
  commands,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
  type Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { closeAll, placeOf, problem } from "./editor.ts";
import { same, there } from "./same.ts";

const NAMES = ["devon-2020", "leicestershire-2017", "plymouth-2015", "plymouth-2024", "worcestershire-2017"];

/** The examples lie beside the workspace, so that its own plans are all that is found there. */
function example(name: string): Uri {
  const folder = there(workspace.workspaceFolders?.[0], "folder").uri;
  return Uri.joinPath(folder, "..", "examples", `${name}.plan.yaml`);
}

async function show(name: string): Promise<TextDocument> {
  return (await window.showTextDocument(await workspace.openTextDocument(example(name)))).document;
}

async function hover(document: TextDocument, at: Position): Promise<string> {
  const found = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, at);
  return found.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join("\n");
}

function holds(text: string, piece: string): void {
  if (!text.includes(piece)) throw new Error(`"${piece}" is not in\n${text}`);
}

/** The posts of a plan by their ids, read from its text. */
function postsIn(text: string): ReadonlyMap<string, string> {
  const list = /^owners:\n(?<items>(?: .*\n|\n)*)/m.exec(text)?.groups?.["items"] ?? "";
  const items = [...list.matchAll(/- id: (\S+)\n {4}title: (.*?)(?: #.*)?\n/g)];
  return new Map(items.map(([, id = "", title = ""]) => [id, title]));
}

describe("an example, as a newcomer opens it,", () => {
  afterEach(closeAll);

  for (const name of NAMES) {
    it(`${name}: what is still tbc is counted, and the outline shows titles`, async () => {
      const document = await show(name);
      same(document.languageId, "improvement-plan");
      await problem(document.uri, "tbc-remaining");
      const ask = "vscode.executeDocumentSymbolProvider";
      const symbols = await commands.executeCommand<DocumentSymbol[]>(ask, document.uri);
      const owners = there(
        symbols.find((one) => /owners|posts/i.test(one.name)),
        "list of owners",
      );
      const titles = [...postsIn(document.getText()).values()];
      same(owners.children.length, titles.length);
      for (const [i, title] of titles.entries()) holds(owners.children[i]?.name ?? "", title.slice(0, 40));
    });

    it(`${name}: an owner is offered with the post`, async () => {
      const document = await show(name);
      const at = placeOf(document, "    owner: ", "    owner: ".length);
      const ask = "vscode.executeCompletionItemProvider";
      const { items } = await commands.executeCommand<CompletionList>(ask, document.uri, at);
      const offered = new Map(
        items.map(({ label, detail }) =>
          typeof label === "string" ? [label, detail] : [label.label, label.description ?? detail],
        ),
      );
      for (const [id, title] of postsIn(document.getText())) same(offered.get(id), title);
    });
  }

  it("the day on which Plymouth received its report leads to the day by which it must answer", async () => {
    const document = await show("plymouth-2015");
    const text = await hover(document, placeOf(document, "report_received: 2015", "report_received: 2".length));
    holds(text, "14 April 2015");
    holds(text, "Good Friday");
  });

  it("a total of Devon's shows its lines and their ranges", async () => {
    const document = await show("devon-2020");
    const text = await hover(document, placeOf(document, "2020/21: £2.2m", "2020/21: £2".length));
    holds(text, "Ongoing posts");
    holds(text, "Short-term posts");
    holds(text, "£1,050,000");
  });

  it("recommendations that nothing answers are offered first", async () => {
    const document = await show("devon-2020");
    const at = placeOf(document, "addresses: [R1]", "addresses: [".length);
    const ask = "vscode.executeCompletionItemProvider";
    const { items } = await commands.executeCommand<CompletionList>(ask, document.uri, at);
    const sorted = items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
    const first = sorted.slice(0, 6).map(({ label }) => (typeof label === "string" ? label : label.label));
    same(first, ["R2", "R3", "R4", "R5", "R6", "R7"]);
  });
});
