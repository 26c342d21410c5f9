import { existsSync } from "node:fs";
import { join } from "node:path";
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from "@vscode/test-electron";
import { installHost } from "./browser/install.ts";
import { cache, here } from "./places.ts";

/** An editor in which the suite can run. */
export interface Editor {
  readonly name: string;
  readonly executable: string;
  /** What takes the flags that install an extension. */
  readonly cli: string;
}

/**
 * The editor to test in: the one that EDITOR_EXECUTABLE names, one for the desktop that can be downloaded, or the one
 * for the browser. A reason instead where there is none.
 */
export async function findEditor(): Promise<Editor | string> {
  const named = process.env["EDITOR_EXECUTABLE"];
  if (named) return desktop("the editor that EDITOR_EXECUTABLE names", named);
  const downloaded = await download();
  if (downloaded !== undefined) return desktop("VS Code for the desktop", downloaded);
  const host = installHost();
  if (typeof host === "string") return `no VS Code for the desktop could be had, and ${host}`;
  const executable = join(here, "browser/code.mts");
  return { name: "the editor for the browser", executable, cli: executable };
}

function desktop(name: string, executable: string): Editor {
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  return { name, executable, cli: existsSync(cli) ? cli : executable };
}

async function download(): Promise<string | undefined> {
  // A desktop editor needs a screen, if only one that nobody sees.
  if (process.platform === "linux" && !process.env["DISPLAY"]) return undefined;
  const cachePath = join(cache, "vscode-test");
  return downloadAndUnzipVSCode({ version: "stable", cachePath, timeout: 15_000 }).catch(() => undefined);
}
