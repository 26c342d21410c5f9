import { format } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser of this machine without a window. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Opens an editor that runs a test suite by itself, and resolves with what it says at the end: 0, also where the process
 * that ran the suite died.
 */
export async function runSuite(page: Page, address: string): Promise<number> {
  const ended = new Promise<number>((resolve, reject) => {
    void page.exposeFunction("codeAutomationExit", (code: number) => resolve(code));
    page.once("crash", () => reject(new Error("The editor's page crashed.")));
    setTimeout(() => reject(new Error("The suite did not end in time.")), LIMIT).unref();
  });
  const wrongs: string[] = [];
  await page.exposeFunction("codeAutomationLog", (type: string, args: [unknown]) => {
    const line = format(...args);
    if (type === "error" && OURS.test(line)) wrongs.push(line);
    if (line.startsWith(OF_SUITE) || process.env["EDITOR_LOG"]) console.log(line);
  });
  await page.goto(address);
  const code = await ended;
  if (wrongs.length > 0) throw new Error(`The editor logged errors of the extension: ${wrongs.join("\n")}`);
  return code;
}

/** An error that the editor logs and that comes from the extension, by its name or the place it is installed in. */
const OURS = /improvement-plans/;

/** In milliseconds: no suite takes a tenth of it. */
const LIMIT = 240_000;

/** How the lines of a suite begin; the editor's own are shown only where the environment asks with EDITOR_LOG=1. */
const OF_SUITE = "    ";

/** The address of an editor with a folder open and with what else it is told at the start. */
export function addressOf(authority: string, folder: string, payload: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

/** A file or folder of this machine as the editor in the browser names it. */
export function remote(authority: string, path: string): string {
  return `vscode-remote://${authority}${path}`;
}
