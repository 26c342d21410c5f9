import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { root } from "../places.ts";
import { withDashboard } from "./dashboard.ts";
import type { Driven } from "./driven.ts";

/** The themes of the editor that its webviews tell apart, by the class that they get. */
const THEMES = {
  "vscode-light": "Default Light Modern",
  "vscode-dark": "Default Dark Modern",
  "vscode-high-contrast": "Default High Contrast",
  "vscode-high-contrast-light": "Default High Contrast Light",
};

/** Who cannot see the dashboard, or has no mouse, has all of it. */
export async function dashboardReaches(driven: Driven): Promise<void> {
  const { test, run } = driven;
  const plan = join(run.folder, "rich.plan.yaml");
  writeFileSync(plan, readFileSync(join(root, "test/plans/police.plan.yaml"), "utf8"));
  const { page, dashboard, frame } = await withDashboard(driven, plan);

  await test("every mark of the dashboard is reached by the keyboard, and each chart is one stop", async () => {
    await dashboard.locator("nav a").first().focus();
    const reached = new Set<string>();
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press("Tab");
      const stop = await frame.evaluate<string>(STOP);
      if (stop === "") break;
      stops.push(stop);
      for (const name of await alongChart(page, frame)) reached.add(name);
    }
    const all = await frame.evaluate<string[]>(ALL);
    assert.deepEqual([...reached].sort(), [...new Set(all)].sort());
    assert.equal(stops.filter((stop) => stop === "svg").length, await dashboard.locator("svg:has([data-at])").count());
  });

  for (const [look, theme] of Object.entries(THEMES)) {
    await test(`axe finds nothing amiss in the dashboard in ${theme}`, async () => {
      mkdirSync(join(run.workspace, ".vscode"), { recursive: true });
      writeFileSync(join(run.workspace, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
      await page.frameLocator("iframe.webview.ready").frameLocator("#active-frame").locator(`body.${look}`).waitFor();
      await frame.evaluate("for (const table of document.querySelectorAll('details')) table.open = true");
      await frame.evaluate(`${axe.source};0`);
      const found = await frame.evaluate<string[]>(
        "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + failureSummary)))",
      );
      assert.deepEqual(found, []);
    });
  }
  await page.context().close();
}

/** What has the focus: a chart, the name of a mark, or something else; empty where the focus has left the page. */
const STOP = `(() => {
  const { activeElement } = document;
  if (!document.hasFocus() || activeElement === document.body) return "";
  return activeElement.closest("svg") ? "svg" : activeElement.dataset.at || activeElement.nodeName;
})()`;

/** The names of all marks that are to be seen. */
const ALL =
  "[...document.querySelectorAll('[data-at]')].filter((mark) => mark.checkVisibility()).map((mark) => mark.dataset.at)";

/** The marks that the arrow keys reach from the one that has the focus, itself among them. */
async function alongChart(page: Page, frame: Frame): Promise<string[]> {
  const names: string[] = [];
  const here = (): Promise<[string, boolean]> =>
    frame.evaluate(`[document.activeElement.dataset.at ?? "", document.activeElement.closest("svg") !== null]`);
  const [first, inChart] = await here();
  if (!inChart) return first === "" ? [] : [first];
  await frame.evaluate("globalThis.before = undefined");
  while (await frame.evaluate("before !== (globalThis.before = document.activeElement)")) {
    names.push((await here())[0]);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Home");
  return names;
}
