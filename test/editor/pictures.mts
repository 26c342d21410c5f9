import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { installHost } from "./browser/install.ts";
import { addressOf, remote, startBrowser } from "./browser/page.ts";
import { startServer } from "./browser/server.ts";
import { packageExtension } from "./build.ts";
import { findEditor } from "./editors.ts";
import { here, root } from "./places.ts";
import { inNewRun, install, type Run, SETTINGS } from "./run-suite.ts";

// Takes the pictures of the documents from the editor as people have it, so that they show what really happens.
const host = installHost();
const editor = await findEditor();
const built = packageExtension();
if (typeof host === "string" || typeof editor === "string" || "trouble" in built) throw new Error("There is no editor.");

const PICTURES = join(root, "docs/images");
const PLAN = "devon.plan.yaml";

await inNewRun(async (run) => {
  install(editor, built.vsix, run);
  prepare(run);
  const { authority, stop } = await startServer(host, run);
  const browser = await startBrowser(host.chromium);
  const page = await browser.newPage({ viewport: { width: 1080, height: 640 } });
  const file = remote(authority, join(run.workspace, PLAN));
  await page.goto(addressOf(authority, remote(authority, run.workspace), [["openFile", file]]));
  await page.locator(".squiggly-error").first().waitFor();
  await problems(page);
  await browser.close();
  stop();
  return { trouble: "" };
});

async function problems(page: Page): Promise<void> {
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  await page.screenshot({ path: join(PICTURES, "problems.png") });
}

function prepare({ workspace, userData }: Run): void {
  const plan = readFileSync(join(root, "examples/devon-2020.plan.yaml"), "utf8")
    .replace("owner: head-csc", "owner: hed-csc")
    .replace("£618,000", "£816,000");
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(workspace, PLAN), plan);
  writeFileSync(join(userData, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...LOOK }));
}

const LOOK = {
  "workbench.colorTheme": "Default Light Modern",
  "editor.minimap.enabled": false,
  "breadcrumbs.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "workbench.activityBar.location": "hidden",
  "editor.fontSize": 14,
};
void here;
