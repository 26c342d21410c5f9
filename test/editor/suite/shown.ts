import { type Event, extensions } from "vscode";
import { until } from "./editor.ts";
import { there } from "./same.ts";

/** What the extension tells of what it shows and the editor lets nobody see. */
interface Views {
  readonly now: { readonly onDidChange: Event<void> };
  readonly tree: { readonly lines: () => Promise<readonly string[]> };
  readonly summary: { readonly text: () => string | undefined };
}

async function views(): Promise<Views> {
  const extension = extensions.getExtension<Views>("improvement-plans.improvement-plans");
  return there(extension, "extension").activate();
}

/** Resolves once the bottom of the window says how the plan stands, in these words. */
export async function summary(words: string): Promise<void> {
  const { now, summary: shown } = await views();
  await until(now.onDidChange, () => (shown.text() === `$(checklist) ${words}` ? true : undefined));
}

/** The lines of the plan tree. */
export async function treeLines(): Promise<readonly string[]> {
  return (await views()).tree.lines();
}
