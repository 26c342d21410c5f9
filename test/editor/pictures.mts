import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { installHost } from "./browser/install.ts";
import { addressOf, remote, startBrowser } from "./browser/page.ts";
import { startServer } from "./browser/server.ts";
import { packageExtension } from "./build.ts";
import { findEditor } from "./editors.ts";
import { root } from "./places.ts";
import { inNewRun, install, type Run, SETTINGS } from "./run-suite.ts";
import { LOOK, SHOTS } from "./shots.ts";

// Takes the pictures of the documents from the editor as people have it, so that they show what really happens.
const host = installHost();
const editor = await findEditor();
const built = packageExtension();
if (typeof host === "string" || typeof editor === "string" || "trouble" in built) throw new Error("No editor.");

const IMAGES = join(root, "docs/images");
const browser = await startBrowser(host.chromium);
await drawIcon(browser);
await inNewRun(async (run) => {
  install(editor, built.vsix, run);
  const plan = prepare(run);
  const { authority, stop } = await startServer(host, run);
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    await page.goto(addressOf(authority, remote(authority, run.workspace), [["openFile", remote(authority, plan)]]));
    await page.locator(".monaco-editor .view-line").first().waitFor();
    for (const [name, arrange] of SHOTS) {
      await arrange(page);
      await page.screenshot({ path: join(IMAGES, `${name}.png`) });
    }
  } finally {
    stop();
  }
  return { trouble: "" };
});
await browser.close();

/** A folder with nothing in it but the example from Devon, with two mistakes. */
function prepare({ workspace, userData }: Run): string {
  const path = join(workspace, "devon.plan.yaml");
  const plan = readFileSync(join(root, "examples/devon-2020.plan.yaml"), "utf8");
  rmSync(workspace, { recursive: true });
  mkdirSync(workspace);
  writeFileSync(path, plan.replace("owner: head-csc", "owner: hed-csc").replace("£618,000", "£816,000"));
  writeFileSync(join(userData, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...LOOK }));
  return path;
}

/** The extension's icon, from its drawing. */
async function drawIcon(drawing: Browser): Promise<void> {
  const page = await drawing.newPage({ viewport: { width: 128, height: 128 } });
  const svg = readFileSync(join(IMAGES, "icon.svg"), "utf8");
  await page.setContent(`<body style="margin: 0">${svg}</body>`);
  await page.screenshot({ path: join(root, "icon.png"), omitBackground: true });
}
