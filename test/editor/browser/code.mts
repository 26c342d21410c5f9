#!/usr/bin/env -S node --import tsx
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { installHost } from "./install.ts";
import { addressOf, remote, runSuite, startBrowser } from "./page.ts";
import { folderFlags, startServer } from "./server.ts";

// Takes the flags of a desktop editor and does with the editor for the browser what that would do, so that one runner
// serves both.
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string" },
    extensionTestsPath: { type: "string" },
    "user-data-dir": { type: "string" },
    "extensions-dir": { type: "string" },
    "install-extension": { type: "string" },
  },
});
const folders = { userData: String(values["user-data-dir"]), extensions: String(values["extensions-dir"]) };

const host = installHost();
if (typeof host === "string") throw new Error(host);
if (typeof values["install-extension"] === "string") {
  const flags = [...folderFlags(folders), `--install-extension=${values["install-extension"]}`];
  execFileSync(host.node, [host.server, ...flags], { stdio: ["ignore", "inherit", "ignore"] });
} else {
  const { authority, stop } = await startServer(host, folders);
  const browser = await startBrowser(host.chromium);
  const address = addressOf(authority, String(positionals[0]), [
    ["extensionDevelopmentPath", remote(authority, String(values["extensionDevelopmentPath"]))],
    ["extensionTestsPath", remote(authority, String(values["extensionTestsPath"]))],
  ]);
  process.exitCode = await runSuite(await browser.newPage(), address);
  await browser.close();
  stop();
}
