import { extensions } from "vscode";
import { closeAll, file, open, problem } from "./editor.ts";
import { note } from "./results.ts";
import { same, there } from "./same.ts";

describe("the extension", () => {
  afterEach(closeAll);

  it("starts when a plan is opened, and not before", async () => {
    const extension = there(extensions.getExtension("improvement-plans.improvement-plans"), "extension");
    same(extension.isActive, false);
    const before = performance.now();
    const { document } = await open("mistake.plan.yaml");
    same(document.languageId, "improvement-plan");
    await extension.activate();
    note("active after", `${Math.round(performance.now() - before)} ms`);
    await problem(file("mistake.plan.yaml"), "unknown-reference");
    note("first problem after", `${Math.round(performance.now() - before)} ms`);
  });
});
