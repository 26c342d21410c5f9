import { Uri, workspace } from "vscode";

/** What a suite says of itself when it is over. */
export interface Results {
  readonly passes: number;
  readonly failures: readonly string[];
  /** Facts worth telling that no test holds to a limit, such as how long something took. */
  readonly facts: Readonly<Record<string, string>>;
}

const facts: Record<string, string> = {};

/** Notes a fact for the summary of the run. */
export function note(what: string, value: string): void {
  facts[what] = value;
}

/** Writes the results beside the folder of the workspace, where the runner looks for them. */
export async function writeResults(passes: number, failures: readonly string[]): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error("The suite needs a folder.");
  const results: Results = { passes, failures, facts };
  const bytes = new TextEncoder().encode(JSON.stringify(results, undefined, 2));
  await workspace.fs.writeFile(Uri.joinPath(folder, "..", "results.json"), bytes);
}
