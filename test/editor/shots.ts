import type { Page } from "playwright-core";

/** How the editor looks in pictures: only what they are about. */
export const LOOK = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.fontSize": 13,
  "git.enabled": false,
  "problems.sortOrder": "severity",
};

/** A picture by its name: what is done to the editor before it is taken. */
export type Shot = readonly [name: string, arrange: (page: Page) => Promise<void>];

export const SHOTS: readonly Shot[] = [
  ["problems", showProblems],
  ["hover", showHover],
  ["completion", showCompletion],
];

/** Two mistakes, one of words and one of money, and the list of all problems. */
async function showProblems(page: Page): Promise<void> {
  await goTo(page, 103);
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  await page.keyboard.press("Control+1");
}

/** What is known of a recommendation where an action names it. */
async function showHover(page: Page): Promise<void> {
  await page.keyboard.press("Control+J");
  await goTo(page, 103);
  await page.locator(".view-line span", { hasText: /^R8$/ }).first().hover();
  await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
}

/** The recommendations to choose from, those that nothing answers first. */
async function showCompletion(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await goTo(page, 120, 17);
  await page.keyboard.type(", ");
  await page.keyboard.press("Control+Space");
  await page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor();
}

async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press("Control+G");
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press("Enter");
}
