import type { Page } from "playwright-core";

/** Puts the cursor at a line and column of the text in front, both from 1: `116:1`. */
export async function goTo(page: Page, place: string): Promise<void> {
  const asked = page.locator(".quick-input-widget input");
  await page.keyboard.press("Control+G");
  await asked.waitFor();
  await page.keyboard.type(place);
  await page.keyboard.press("Enter");
  await asked.waitFor({ state: "hidden" });
}

/** Runs a command by its name in the list of commands, once it is there: it may come with an extension. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const found = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first();
  const asked = page.locator(".quick-input-widget input");
  for (;;) {
    await page.keyboard.press("F1");
    await asked.waitFor();
    await page.keyboard.type(name);
    const none = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "No matching commands" });
    await found.or(none).first().waitFor();
    if (await found.isVisible()) return found.click();
    await page.keyboard.press("Escape");
  }
}

/** The line on which the cursor is, from 1, as the editor tells it at its lower edge. */
export async function lineOfCursor(page: Page): Promise<number> {
  const text = await page.locator(".statusbar-item", { hasText: /^Ln \d+/ }).innerText();
  return Number(/\d+/.exec(text)?.[0]);
}
