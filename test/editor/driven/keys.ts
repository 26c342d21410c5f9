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

/** Opens a file of the folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  const asked = page.locator(".quick-input-widget input");
  await page.keyboard.press("Control+P");
  await asked.waitFor();
  await page.keyboard.type(name);
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first().click();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
}

/** Puts the focus into the text on the left, which takes the keys that come next. */
export async function goToText(page: Page): Promise<void> {
  await page.keyboard.press("Control+1");
  await page.locator(".monaco-editor.focused").waitFor();
}

/** Runs a command by its name in the list of commands, once it is there: it may come with an extension. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const found = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first();
  const asked = page.locator(".quick-input-widget input");
  for (;;) {
    await page.keyboard.press("F1");
    await asked.waitFor();
    await page.keyboard.type(name);
    const none = page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: /No matching commands|similar commands/ });
    await found.or(none).first().waitFor();
    if (await found.isVisible()) return found.click();
    await page.keyboard.press("Escape");
  }
}
