import type { Page } from "playwright-core";
import { showDashboard } from "./driven/dashboard-frame.ts";
import { goTo, goToText } from "./driven/keys.ts";

/** How the editor looks in pictures: only what they are about. */
export const LOOK = {
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.fontSize": 13,
  "editor.stickyScroll.enabled": false,
  "workbench.reduceMotion": "on",
  "git.enabled": false,
  "problems.sortOrder": "severity",
};

/** A picture by its name: what is done to the editor before it is taken. */
export type Shot = readonly [name: string, arrange: (page: Page) => Promise<void>];

export const SHOTS: readonly Shot[] = [
  ["problems", showProblems],
  ["hover", showHover],
  ["completion", showCompletion],
  ["dashboard", showAtGlance],
];

/** Two mistakes, one of words and one of money, and the list of all problems. */
async function showProblems(page: Page): Promise<void> {
  await page.keyboard.press("Control+B");
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  await page.keyboard.press("Control+1");
  await goTo(page, "116:1");
  await page.locator(".squiggly-error").first().waitFor({ state: "attached" });
  await page.locator(".view-line", { hasText: "Strategic oversight" }).waitFor();
  await page.getByText("Activating Extensions").waitFor({ state: "hidden" });
}

/** What is known of a total: what it means exactly, and what the lines add up to. */
async function showHover(page: Page): Promise<void> {
  await page.keyboard.press("Control+J");
  await goTo(page, "184:20");
  // The hover stands above its line, which therefore should be far down.
  for (let line = 0; line < 8; line++) await page.keyboard.press("Control+ArrowUp");
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.locator(".monaco-hover:not(.hidden)").getByText("Sum of the lines").waitFor();
}

/** The recommendations to choose from, those that nothing answers first. */
async function showCompletion(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await goTo(page, "120:19");
  await page.keyboard.type(", ");
  await page.keyboard.press("Escape");
  await page.locator(".view-line", { hasText: /leavers\s*,/ }).waitFor();
  await page.keyboard.press("Control+Space");
  await page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor();
}

/** Devon's plan as it is, and beside it what it shows at a glance. */
async function showAtGlance(page: Page): Promise<void> {
  const address = new URL(page.url());
  const payload = address.searchParams.get("payload") ?? "";
  address.searchParams.set("payload", payload.replace("/workspace/devon.", "/examples/devon-2020."));
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto(address.href);
  const dashboard = await showDashboard(page);
  await page.keyboard.press("Control+B");
  await dashboard.locator("main h1").waitFor();
  await goToText(page);
  await goTo(page, "165:5");
  await dashboard.locator("nav a", { hasText: "Budget" }).click();
}
