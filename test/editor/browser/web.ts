import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { inNewRun, install, type Outcome, outcomeOf } from "../run-suite.ts";
import type { Editor } from "../editors.ts";
import type { Host } from "./install.ts";
import { addressOf, remote, runSuite, startBrowser } from "./page.ts";
import { startServer } from "./server.ts";

/** What is tested: the packaged extension, and a suite as one file. */
export interface Tested {
  readonly vsix: string;
  readonly suite: string;
}

/**
 * Runs a suite in an extension host that is a worker of the browser, as on a website that is an editor. The packaged
 * extension is not installed in the server then: the page gets it from an address beside the editor's own.
 */
export async function runWebSuite(host: Host, editor: Editor, { vsix, suite }: Tested): Promise<Outcome> {
  return inNewRun(async (run) => {
    install(editor, vsix, run);
    const extension = unpackedIn(run.extensions);
    // The suite runs in the host of the extension whose folder it lies in.
    copyFileSync(suite, join(extension, SUITE));
    const { authority, stop } = await startServer(host, { ...run, extensions: join(run.folder, "none") });
    const browser = await startBrowser(host.chromium);
    try {
      const context = await browser.newContext();
      await takeExtension(context, authority, extension);
      await runSuite(await context.newPage(), addressOf(authority, remote(authority, run.workspace), []));
      return outcomeOf(run);
    } finally {
      await browser.close();
      stop();
    }
  });
}

/** Has the pages of an editor take the extension from a folder, and run it in a worker. */
export async function takeExtension(context: BrowserContext, authority: string, extension: string): Promise<void> {
  const suite = existsSync(join(extension, SUITE)) ? `${BESIDE}/${SUITE}` : undefined;
  await context.addInitScript(TAKE_EXTENSION.replace("SUITE", JSON.stringify(suite) ?? "undefined"));
  await context.route(`http://${authority}${BESIDE}/**`, (route) => serve(route, extension));
}

/** The folder of the packaged extension after it was installed. */
export function unpackedIn(folder: string): string {
  const name = readdirSync(folder).find((one) => one.startsWith("improvement-plans."));
  if (name === undefined) throw new Error("The extension was not installed.");
  return join(folder, name);
}

/** Where the page finds the extension: beside the editor, since a worker takes scripts only from its own address. */
const BESIDE = "/of-test";
const SUITE = "suite.js";

async function serve(route: Route, extension: string): Promise<void> {
  const path = join(extension, new URL(route.request().url()).pathname.slice(BESIDE.length));
  await route.fulfill(existsSync(path) ? { path } : { status: 404 });
}

/** Tells the editor's page, before its scripts run, to take the extension, and the suite where there is one, from beside it. */
const TAKE_EXTENSION = `
  const extension = { scheme: "http", authority: location.host, path: "${BESIDE}" };
  const suite = SUITE;
  const extensionTestsPath = suite && { ...extension, path: suite };
  new MutationObserver((_, observer) => {
    const settings = document.querySelector("#vscode-workbench-web-configuration");
    if (!settings) return;
    observer.disconnect();
    const developmentOptions = { extensions: [extension], extensionTestsPath };
    settings.dataset.settings = JSON.stringify({ ...JSON.parse(settings.dataset.settings), developmentOptions });
  }).observe(document, { childList: true, subtree: true });
`;
