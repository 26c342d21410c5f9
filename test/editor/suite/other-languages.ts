import { commands, languages, type TabInputCustom, window, workspace } from "vscode";
import { closeAll, file, open, problem, problems, until } from "./editor.ts";
import { same, there } from "./same.ts";

const MISTAKE = file("mistake.plan.yaml");

describe("beside other languages", () => {
  afterEach(closeAll);

  it("a part file of any name is taken for what it is", async () => {
    await open("mistake.plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    const { document } = await open("split/parts/actions.yaml");
    const taken = await until(workspace.onDidOpenTextDocument, () =>
      workspace.textDocuments.find(({ uri, languageId }) => uri.path === document.uri.path && languageId !== "yaml"),
    );
    same(taken.languageId, "improvement-plan");
  });

  it("nothing is said of a plan that was opened as YAML", async () => {
    const { document } = await open("mistake.plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    await languages.setTextDocumentLanguage(document, "yaml");
    await problems(MISTAKE, (all) => all.length === 0);
    const again = workspace.textDocuments.find(({ uri }) => uri.path === MISTAKE.path);
    await languages.setTextDocumentLanguage(there(again, "text"), "improvement-plan");
    await problem(MISTAKE, "unknown-reference");
  });
});

describe("the page of a check", () => {
  afterEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("is shown as formatted text", async () => {
    await commands.executeCommand("improvementPlans.explainCheck", "unknown-reference");
    const tab = await until(window.tabGroups.onDidChangeTabs, () => window.tabGroups.activeTabGroup.activeTab);
    const { viewType, uri } = tab.input as TabInputCustom;
    same(
      [viewType, uri.toString()],
      ["vscode.markdown.preview.editor", "improvement-plans-check:/unknown-reference.md"],
    );
    const page = await workspace.openTextDocument(uri);
    same(page.lineAt(0).text, "# unknown-reference");
  });
});
