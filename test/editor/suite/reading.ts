import {
  type CodeLens,
  commands,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type LocationLink,
  type MarkdownString,
  Range,
  type SymbolInformation,
} from "vscode";
import { closeAll, file, open, placeOf, problem } from "./editor.ts";
import { same, there } from "./same.ts";

const MISTAKE = file("mistake.plan.yaml");

describe("reading a plan", () => {
  before(async () => {
    await open("mistake.plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    await problem(file("unopened.plan.yaml"), "unknown-reference");
  });
  after(closeAll);

  it("hover tells what a key means and what an id names", async () => {
    const { document } = await open("mistake.plan.yaml");
    const hover = async (text: string): Promise<string> => {
      const at = placeOf(document, text, 1);
      const found = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", MISTAKE, at);
      return found.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join("\n");
    };
    same((await hover("resources:")).split("\n")[0], "**Resources** (`resources`)");
    same((await hover("head-csc")).split("\n")[0]?.split(" (")[0], "**Head of Children's Social Care**");
  });

  it("the outline has the items by id and title", async () => {
    const found = await commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", MISTAKE);
    const actions = there(
      found.find(({ name }) => name === "Actions"),
      "list of actions",
    );
    same(
      actions.children.map(({ name }) => name),
      ["A1 Recruit social workers", "A2 Train social workers in life story work"],
    );
  });

  it("items of all plans are found by their words", async () => {
    const ask = "vscode.executeWorkspaceSymbolProvider";
    const found = await commands.executeCommand<SymbolInformation[]>(ask, "recruit");
    const paths = found.map(({ name, location }) => `${name} in ${location.uri.path.split("/").at(-1) ?? ""}`);
    same(paths.sort(), ["A1 Recruit social workers in actions.yaml", "A1 Recruit social workers in mistake.plan.yaml"]);
  });

  it("a link leads to what it names", async () => {
    const { document } = await open("mistake.plan.yaml");
    const at = placeOf(document, "[R2]", 1);
    const found = await commands.executeCommand<LocationLink[]>("vscode.executeDefinitionProvider", MISTAKE, at);
    same(
      found.map(({ targetSelectionRange }) => targetSelectionRange?.start),
      [placeOf(document, "id: R2", 4)],
    );
  });

  it("a line above an item tells how it stands", async () => {
    const { document } = await open("mistake.plan.yaml");
    const found = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", MISTAKE, 20);
    const lens = found.find(({ range }) => range.start.line === placeOf(document, "id: A2").line);
    same(lens?.command?.title.includes("answers R2"), true);
  });

  it("behind an id stands its title", async () => {
    const { document } = await open("mistake.plan.yaml");
    const all = new Range(0, 0, document.lineCount, 0);
    const hints = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", MISTAKE, all);
    same(JSON.stringify(hints).includes("Improve life story work"), true);
  });
});
