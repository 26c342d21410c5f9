import assert from "node:assert/strict";
import type { Frame, Locator, Page } from "playwright-core";

/** Opens the dashboard of the plan in front by the button above the text, whose name ends with its keys. */
export async function showDashboard(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^Show the dashboard/ }).click();
  return dashboardIn(page);
}

/** The page of the dashboard within the editor's: it stands in a frame of a frame. */
export function dashboardIn(page: Page): Locator {
  return page.frameLocator("iframe.webview.ready").frameLocator("#active-frame").locator("body");
}

/** The frame of the dashboard, once it shows a plan, to look into it with scripts. */
export async function frameOf(dashboard: Locator): Promise<Frame> {
  await dashboard.locator("main h1").waitFor();
  const handle = await dashboard.elementHandle();
  return (await handle?.ownerFrame()) ?? assert.fail("The dashboard has no frame.");
}

/** The marks that stand for a thing, by its name: `actions/A1`. */
export function marksOf(dashboard: Locator, name: string): Locator {
  return dashboard.locator(`[data-at="${name}"]`);
}

/** Resolves once something is so; the page's own rules allow no script of ours that waits within it. */
export async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) assert.ok(performance.now() - start < LIMIT, "It does not come to be so.");
}

/** In milliseconds, as everything else waits here. */
const LIMIT = 30_000;
