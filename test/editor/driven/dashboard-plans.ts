import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withDashboard } from "./dashboard.ts";
import { dashboardIn, eventually, frameOf } from "./dashboard-frame.ts";
import type { Driven } from "./driven.ts";
import { goToText, openFile, runCommand } from "./keys.ts";

const HEAD = "improvement_plan: 1\norganisation: Anyshire\nnation: england\nstage: draft\n";
/** What would do something if it were taken for more than text. */
const HOSTILE = `</h1><script>globalThis.wasRun = 1</script><img src=x onerror="globalThis.wasRun = 1"><svg onload="globalThis.wasRun = 1">`;

/** The dashboard goes with the plan that is worked on, says where there is none, and comes back with the window. */
export async function dashboardGoesAlong(driven: Driven): Promise<void> {
  const { test, run } = driven;
  writeFileSync(join(run.workspace, "notes.txt"), "No plan.\n");
  const text = `${HEAD}title: '${HOSTILE}'\nactions:\n  - id: A1\n    title: '${HOSTILE}'\n    due: 2030-01-31\n`;
  writeFileSync(join(run.workspace, "hostile.plan.yaml"), text);
  const { page, dashboard, frame } = await withDashboard(driven, join(run.workspace, "mistake.plan.yaml"));
  const title = dashboard.locator("main h1");

  await test("the dashboard is that of the plan in front, and of the whole plan where that is a part", async () => {
    await title.filter({ hasText: "Plan with a mistake" }).waitFor();
    await openFile(page, "actions.yaml");
    await title.filter({ hasText: "Plan in two files" }).waitFor();
    await page.getByRole("tab", { name: /^Dashboard improvement-plan.yaml/ }).waitFor();
    await dashboard.locator('[data-at="recommendations/R1"]').first().click();
    await page.getByRole("tab", { name: /^improvement-plan.yaml.*/ }).waitFor();
    assert.equal(await page.locator("iframe.webview").count(), 1);
  });

  await test("a text that belongs to no plan leaves it as it is, and is told so where it is asked for", async () => {
    await goToText(page);
    await openFile(page, "notes.txt");
    await title.filter({ hasText: "Plan in two files" }).waitFor();
    await runCommand(page, "Improvement plans: Show the dashboard");
    await dashboard.getByText("notes.txt belongs to no improvement plan.").waitFor();
    assert.equal(await dashboard.locator("main").isVisible(), false);
  });

  await test("what a plan says stays text", async () => {
    await openFile(page, "hostile.plan.yaml");
    await title.filter({ hasText: HOSTILE }).waitFor();
    const found = await frame.evaluate(
      "[globalThis.wasRun, document.querySelectorAll('main script, main img, main [onload], main [onerror]').length]",
    );
    assert.deepEqual(found, [undefined, 0]);
  });

  await test("it comes back with the window, as it was left", async () => {
    await openFile(page, "mistake.plan.yaml");
    await title.filter({ hasText: "Plan with a mistake" }).waitFor();
    await dashboard.getByLabel("Follow the cursor").check();
    await dashboard.locator("#coverage summary").click();
    // The address that opened this window asked for a file, and would do so again instead of what was left open.
    await page.evaluate("history.replaceState(null, '', location.href.replace(/&payload=.*/, ''))");
    await goToText(page);
    const again = page.waitForEvent("load");
    await runCommand(page, "Developer: Reload Window");
    await again;
    const back = dashboardIn(page);
    await back.locator("main h1", { hasText: "Plan with a mistake" }).waitFor();
    await eventually(() => back.getByLabel("Follow the cursor").isChecked());
    await eventually(async () => (await frameOf(back)).evaluate("document.querySelector('#coverage details').open"));
  });
  await page.context().close();
}
