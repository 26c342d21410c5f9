import { type CodeAction, commands, languages, workspace } from "vscode";
import { closeAll, codeOf, file, open, placeOf, problem, replace, solved } from "./editor.ts";
import { same, there } from "./same.ts";

const MISTAKE = file("mistake.plan.yaml");

describe("problems", () => {
  afterEach(closeAll);

  it("say what is wrong and where, and which check says so", async () => {
    const { document } = await open("mistake.plan.yaml");
    const { message, range, source, code, relatedInformation } = await problem(MISTAKE, "unknown-reference");
    same([document.getText(range), source, relatedInformation?.length], ["hed-csc", "improvement-plans", 1]);
    same(message.includes('Did you mean "head-csc"?'), true);
    const { target } = there(typeof code === "object" ? code : undefined, "link");
    same(target.toString(), "improvement-plans-check:/unknown-reference.md");
  });

  it("go when the mistake goes, and come back with it", async () => {
    const { document } = await open("mistake.plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    await replace(document, "hed-csc", "head-csc");
    await solved(MISTAKE, "unknown-reference");
    await commands.executeCommand("undo");
    await problem(MISTAKE, "unknown-reference");
  });

  it("are mended by a quick fix", async () => {
    const { document } = await open("mistake.plan.yaml");
    const { range } = await problem(MISTAKE, "unknown-reference");
    const actions = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", MISTAKE, range);
    const fix = there(
      actions.find(({ isPreferred }) => isPreferred),
      "preferred fix",
    );
    await workspace.applyEdit(there(fix.edit, "edit"));
    same(document.lineAt(placeOf(document, "owner:").line).text, "    owner: head-csc");
    await solved(MISTAKE, "unknown-reference");
  });

  it("are found in plans that are not open", async () => {
    const unopened = file("unopened.plan.yaml");
    await open("mistake.plan.yaml");
    await problem(unopened, "unknown-reference");
    same(
      workspace.textDocuments.some(({ uri }) => uri.path === unopened.path),
      false,
    );
  });

  it("are those of the file and not of its version in git as well", async () => {
    const { document } = await open("mistake.plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    const inGit = MISTAKE.with({ scheme: "git", query: JSON.stringify({ path: MISTAKE.path, ref: "HEAD" }) });
    const before = await workspace.openTextDocument(inGit);
    same(before.languageId, document.languageId);
    await replace(document, "hed-csc", "head-csc");
    await solved(MISTAKE, "unknown-reference");
    const told = languages.getDiagnostics().filter(([{ scheme }, found]) => scheme === "git" && found.length > 0);
    same(
      told.flatMap(([, found]) => found.map(codeOf)),
      [],
    );
  });

  it("are found again after the server is started again", async () => {
    await open("mistake.plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    const gone = solved(MISTAKE, "unknown-reference");
    await commands.executeCommand("improvementPlans.restartServer");
    await gone;
    await problem(MISTAKE, "unknown-reference");
  });
});
