import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { eventually, frameOf, marksOf, showDashboard } from "./dashboard-frame.ts";
import type { Driven } from "./driven.ts";
import { goTo, goToText } from "./keys.ts";

/** Opens an example with its dashboard beside it. */
export async function withDashboard(
  { open }: Driven,
  path: string,
): Promise<{ page: Page; dashboard: Locator; frame: Frame }> {
  const page = await open(path);
  const dashboard = await showDashboard(page);
  return { page, dashboard, frame: await frameOf(dashboard) };
}

/** What the dashboard of Devon's plan shows, and how it and the text follow each other. */
export async function dashboardFollows(driven: Driven): Promise<void> {
  const { test, run, note } = driven;
  const path = join(run.folder, "examples/devon-2020.plan.yaml");
  const lines = readFileSync(path, "utf8").split("\n");
  const line = (text: string): number => lines.indexOf(text) + 1;
  const { page, dashboard, frame } = await withDashboard(driven, path);

  await test("the dashboard shows what Devon's plan costs, and what it answers", async () => {
    const budget = await dashboard.locator("#budget").innerText();
    for (const words of ["£2.2m", "£1.6m", "recurrent", "one-off"]) assert.ok(budget.includes(words), words);
    const names = await frame.evaluate<string[]>(
      "[...document.querySelectorAll('#coverage svg [data-at]')].map((mark) => mark.getAttribute('aria-label'))",
    );
    assert.equal(names.length, 8);
    assert.equal(names.filter((name) => name.includes("answered by")).length, 2);
  });

  await test("a mark that is clicked leads to its line", async () => {
    await marksOf(dashboard.locator("#coverage svg"), "recommendations/R8").click();
    await page.locator(".statusbar-item", { hasText: `Ln ${line("  - id: R8")},` }).waitFor();
  });

  await test("so does Enter, and the cursor is in the text then", async () => {
    await marksOf(dashboard.locator("#owners"), "owners/head-csc").focus();
    await page.keyboard.press("Enter");
    await page.locator(".statusbar-item", { hasText: `Ln ${line("  - id: head-csc")},` }).waitFor();
    assert.equal(await page.evaluate("document.activeElement.closest('.monaco-editor') !== null"), true);
  });

  await test("what the cursor is on is marked, and comes into sight where that is asked for", async () => {
    await frame.evaluate("scrollTo(0, 0)");
    await goTo(page, `${line("  - id: B2") + 2}:5`);
    await dashboard.locator('#budget svg [data-at="budgets/B2/amounts/2021_22"][aria-current]').waitFor();
    assert.equal(await dashboard.locator('[aria-current]:not([data-at^="budgets/B2"])').count(), 0);
    assert.equal(await frame.evaluate("scrollY"), 0);
    await dashboard.getByLabel("Follow the cursor").check();
    await goToText(page);
    await goTo(page, `${line("  - id: A4")}:5`);
    await eventually(() => frame.evaluate("scrollY > 500"));
    await dashboard.getByLabel("Follow the cursor").uncheck();
    await goToText(page);
  });

  await test("an edit is followed, and nothing else moves", async () => {
    await frame.evaluate(`(() => {
      document.querySelector("#coverage details").open = document.querySelector("#budget details").open = true;
      document.querySelector('#budget svg [data-at="budgets/B2/amounts/2021_22"]').focus();
      document.querySelector("#budget").scrollIntoView();
      globalThis.kept = ["#coverage svg", "#budget svg", "#budget details"].map((name) => document.querySelector(name));
      globalThis.focused = document.activeElement;
      globalThis.changed = new Set();
      new MutationObserver((changes) => {
        for (const { target } of changes) changed.add(target.parentElement.closest("section")?.id);
        globalThis.changedAt = Date.now();
      }).observe(document.querySelector("main > div"), { subtree: true, childList: true, characterData: true });
    })()`);
    const top = await frame.evaluate(TOP);
    await goToText(page);
    await goTo(page, `${line("      2021/22: £618,000")}:17`);
    await page.keyboard.press("Delete");
    const last = Date.now();
    await page.keyboard.type("7");
    await dashboard.locator("#budget svg", { hasText: "£718,000" }).waitFor();
    note("dashboard after an edit in Devon", `${(await frame.evaluate<number>("changedAt")) - last} ms`);
    await page.keyboard.press("Control+2");
    await eventually(() => frame.evaluate("document.activeElement === focused"));
    assert.equal(await frame.evaluate(TOP), top);
    const after = await frame.evaluate(`[
      kept.every((element) => element.isConnected),
      document.querySelector("#coverage details").open && document.querySelector("#budget details").open,
      ["budget", "coverage", "tbc"].map((id) => changed.has(id)),
    ]`);
    assert.deepEqual(after, [true, true, [true, false, false]]);
  });
  await page.context().close();
}

/** How far below the upper edge of the window the budget begins. */
const TOP = "Math.round(document.querySelector('#budget').getBoundingClientRect().top)";
