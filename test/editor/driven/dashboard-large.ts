import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withDashboard } from "./dashboard.ts";
import { eventually } from "./dashboard-frame.ts";
import type { Driven } from "./driven.ts";
import { goTo, goToText } from "./keys.ts";

/** How many edits are measured, of which the one in the middle is told. */
const EDITS = 9;

/** The dashboard of a large plan keeps up with typing; how fast is told and held to no limit. */
export async function dashboardKeepsUp(driven: Driven): Promise<void> {
  const { test, run, note } = driven;
  const path = join(run.workspace, "large.plan.yaml");
  const text = largePlan(500);
  writeFileSync(path, text);
  const { page, dashboard, frame } = await withDashboard(driven, path);
  await test("the dashboard of 500 actions follows every edit", async () => {
    await frame.evaluate(`new MutationObserver(() => (globalThis.changedAt = Date.now())).observe(
      document.querySelector("main > div"), { subtree: true, childList: true, characterData: true, attributes: true })`);
    const line = text.split("\n").indexOf("    title: Do number 400") + 1;
    await goToText(page);
    await goTo(page, `${line}:${"    title: Do number 400".length + 1}`);
    const took: number[] = [];
    for (let letters = 1; letters <= EDITS; letters++) {
      const start = Date.now();
      await page.keyboard.type("x");
      const title = `Do number 400${"x".repeat(letters)}`;
      await eventually(async () => (await dashboard.locator("#late").innerText()).includes(title));
      took.push((await frame.evaluate<number>("changedAt")) - start);
    }
    note("dashboard after an edit in 500 actions", `${took.sort((a, b) => a - b)[EDITS >> 1] ?? ""} ms`);
  });
  await page.context().close();
}

/** A plan of a given number of actions, the 400th of which is the latest of all. */
function largePlan(count: number): string {
  const head =
    "improvement_plan: 1\ntitle: Large plan\norganisation: X\nnation: england\nstage: draft\nstatus_as_at: 2026-01-31\n";
  const recommendations = Array.from({ length: 60 }, (_, i) => `  - id: R${i}\n    text: Recommendation number ${i}\n`);
  const actions = Array.from(
    { length: count },
    (_, i) =>
      `  - id: A${i}\n    title: Do number ${i}\n    addresses: [R${i % 60}]\n    owner: head\n    start: 2025-01-06\n    due: ${i === 400 ? "2025-02-28" : `202${5 + (i % 3)}-${String(1 + (i % 12)).padStart(2, "0")}-28`}\n    status: in progress\n    resources: none\n`,
  );
  return `${head}owners:\n  - id: head\n    title: Head of Service\nrecommendations:\n${recommendations.join("")}actions:\n${actions.join("")}`;
}
