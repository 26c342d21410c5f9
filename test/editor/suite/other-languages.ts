import { commands, ConfigurationTarget, languages, type TabInputCustom, window, workspace } from "vscode";
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

describe("where the settings say YAML", () => {
  const set = async (value: object | undefined): Promise<void> =>
    workspace.getConfiguration("files").update("associations", value, ConfigurationTarget.Workspace);

  before(() => set({ "*.yaml": "yaml" }));
  after(async () => {
    await closeAll();
    await set(undefined);
  });

  it("plans and their parts are YAML, and nothing is said of them", async () => {
    for (const path of ["mistake.plan.yaml", "split/parts/actions.yaml"]) {
      const { document } = await open(path);
      same(document.languageId, "yaml");
    }
    await problems(MISTAKE, (all) => all.length === 0);
    same(
      workspace.textDocuments.some(({ languageId }) => languageId === "improvement-plan"),
      false,
    );
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
