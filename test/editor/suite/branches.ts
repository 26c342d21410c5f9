import { execFileSync } from "node:child_process";
import { closeAll, file, open, problem, solved } from "./editor.ts";

const MISTAKE = file("mistake.plan.yaml");

function checkOut(branch: string): void {
  execFileSync("git", ["checkout", "--quiet", branch], { cwd: file("").fsPath });
}

describe("a branch switch", () => {
  afterEach(async () => {
    checkOut("main");
    await problem(MISTAKE, "unknown-reference");
    await closeAll();
  });

  it("is followed in a plan that is open", async () => {
    await open("mistake.plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    checkOut("mended");
    await solved(MISTAKE, "unknown-reference");
  });

  it("is followed in a plan that is not open", async () => {
    await open("split/improvement-plan.yaml");
    await problem(MISTAKE, "unknown-reference");
    checkOut("mended");
    await solved(MISTAKE, "unknown-reference");
  });
});
