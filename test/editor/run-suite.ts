import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import type { Editor } from "./editors.ts";
import { here, root } from "./places.ts";
import type { Results } from "./suite/results.ts";

/** What is said where the process that ran a suite ended before the suite did. */
export const NO_RESULTS = "The suite left no results: what ran it ended before it did.";

/** What became of a suite: its results, or why there are none to rely on. */
export type Outcome = { readonly results: Results } | { readonly trouble: string };

/** A run of a suite has a folder of its own: a copy of the workspace, and beside it what the editor keeps. */
export interface Run {
  readonly folder: string;
  readonly workspace: string;
  readonly userData: string;
  readonly extensions: string;
}

/** Runs a suite in an editor that has the packaged extension installed, as people have it. */
export async function runSuite(editor: Editor, vsix: string, suite: string): Promise<Outcome> {
  return inNewRun(async (run) => {
    install(editor, vsix, run);
    const stub = join(run.folder, "stub");
    mkdirSync(stub);
    writeFileSync(join(stub, "package.json"), STUB);
    const exit = await runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: stub,
      extensionTestsPath: suite,
      launchArgs: [run.workspace, `--user-data-dir=${run.userData}`, `--extensions-dir=${run.extensions}`],
    }).catch((error: unknown) => String(error));
    return exit === 0 ? outcomeOf(run) : { trouble: withFailures(run, String(exit)) };
  });
}

/** Makes the folder of a run, and takes it away in the end. */
export async function inNewRun(work: (run: Run) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "plans-"));
  const run = {
    folder,
    workspace: join(folder, "workspace"),
    userData: join(folder, "user"),
    extensions: join(folder, "extensions"),
  };
  try {
    cpSync(join(here, "workspace"), run.workspace, { recursive: true });
    cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
    commitWorkspace(run.workspace);
    mkdirSync(join(run.userData, "User"), { recursive: true });
    writeFileSync(join(run.userData, "User/settings.json"), JSON.stringify(SETTINGS));
    return await work(run);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Installs the packaged extension for a run. */
export function install({ cli }: Editor, vsix: string, { userData, extensions }: Run): void {
  const flags = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  execFileSync(cli, [...flags, "--install-extension", vsix], { stdio: ["ignore", "ignore", "inherit"] });
}

/** What a suite left. That the editor ended well says nothing: it does so as well when what ran the suite died. */
export function outcomeOf(run: Run): Outcome {
  return judged(resultsOf(run));
}

/** What results are worth: nothing where a test failed or none was run. */
export function judged(results: Results | undefined): Outcome {
  if (!results) return { trouble: NO_RESULTS };
  if (results.failures.length > 0) return { trouble: `Failed: ${results.failures.join("; ")}` };
  if (results.passes === 0) return { trouble: "The suite ran no test." };
  return { results };
}

function withFailures(run: Run, exit: string): string {
  const outcome = outcomeOf(run);
  return "trouble" in outcome ? outcome.trouble : exit;
}

function resultsOf({ folder }: Run): Results | undefined {
  const path = join(folder, "results.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Results) : undefined;
}

/** A history with two branches: `main` as it is, and `mended`, on which the mistake is gone. */
function commitWorkspace(cwd: string): void {
  const git = (...flags: string[]): Buffer =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...flags], { cwd });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=A mistake");
  git("checkout", "--quiet", "-b", "mended");
  const plan = join(cwd, "mistake.plan.yaml");
  writeFileSync(plan, readFileSync(plan, "utf8").replace("hed-csc", "head-csc"));
  git("commit", "--quiet", "--all", "--message=Mended");
  git("checkout", "--quiet", "main");
}

const STUB = JSON.stringify({ name: "stub", publisher: "test", version: "0.0.1", engines: { vscode: "^1.91.0" } });

/** What every run of an editor is set to: quiet, and nothing that happens by itself. */
export const SETTINGS = {
  "files.autoSave": "off",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "update.mode": "none",
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
};
