import { appendFile, realpath, stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { say } from "../core/say.ts";
import { githubSummary, SUMMARY_BYTES } from "../present/github.ts";
import type { Findings } from "../present/report.ts";
import { tell } from "./output.ts";

/**
 * Adds the whole report to the summary of a job, where GitHub names a file for it. Steps share nothing in it but the
 * limit: what is there already stays, and what is added fits beside it.
 */
export async function addJobSummary(findings: Findings): Promise<void> {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (!file) return;
  try {
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    const text = githubSummary(findings, SUMMARY_BYTES - size - 1);
    if (text === "") tell(say`There is no room left in the summary of the job.`);
    else await appendFile(file, size > 0 ? `\n${text}` : text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    tell(say`The summary of the job could not be written (${code ?? String(error)}).`);
  }
}

/** The folder of the run as seen from the root of the repository, where a pipeline names that and the run is below it. */
export async function folderInRepository(): Promise<string | undefined> {
  const root = process.env["GITHUB_WORKSPACE"] || process.env["CI_PROJECT_DIR"];
  if (!root) return undefined;
  const folder = relative(await realpath(root).catch(() => root), process.cwd());
  return folder === "" || /^(?:\.\.(?:$|[/\\])|\/|[A-Za-z]:)/.test(folder) ? undefined : folder.split(sep).join("/");
}
