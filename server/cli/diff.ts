import { say } from "../core/say.ts";
import { changesHtml } from "../present/changes-html.ts";
import { changesJson } from "../present/changes-json.ts";
import { changesMarkdown } from "../present/changes-markdown.ts";
import { changesText } from "../present/changes-text.ts";
import type { Review } from "../review/change.ts";
import { allChanges, review } from "../review/review.ts";
import { unexplained } from "../review/summary.ts";
import { diffExternal } from "./diff-external.ts";
import { sourcesOf } from "./diff-sources.ts";
import { writeText } from "./files.ts";
import { type Colour, lookOf, print, tellUnread } from "./output.ts";
import { stop } from "./stop.ts";
import { readVersions } from "./versions.ts";

export interface DiffOptions {
  readonly format: string;
  readonly failOn: string;
  readonly output?: string;
  readonly external?: boolean;
  readonly color: Colour;
}

/**
 * Tells what changed in meaning between two versions of plans. Answers the exit code: 0 nothing that fails, 1 something
 * is weakened and carries no reason, where that was asked for, 2 could not run.
 */
export async function diff(args: readonly string[], options: DiffOptions): Promise<number> {
  if (options.external) return diffExternal(args, options.color);
  const { failOn, output } = options;
  if (failOn !== "weakened" && failOn !== "never") stop(say`--fail-on takes weakened or never, not "${failOn}".`);
  refuseJoined();
  const show = formatOf(options);
  const { before, after, nameOf } = await sourcesOf(args);
  const versions = await readVersions(before, after);
  const found = review(versions.before, versions.after, { nameOf });
  const text = show(found);
  const unwritten = output === undefined ? undefined : await writeText(output, text);
  if (output === undefined) print(text);
  const troubles = [...versions.unread, ...(unwritten ? [unwritten] : [])];
  tellUnread(troubles);
  if (troubles.length > 0) return 2;
  return failOn === "weakened" && unexplained(allChanges(found)).length > 0 ? 1 : 0;
}

/**
 * A revision comes from anywhere, and `--output=x` in its place would write a file. Behind a space the name of a file
 * cannot be taken for a part of it.
 */
function refuseJoined(): void {
  const joined = process.argv.find((arg) => arg.startsWith("--output="));
  if (joined !== undefined)
    stop(
      say`"${joined}" is no revision. To write a file, put its name behind a space: --output ${joined.slice("--output=".length)}`,
    );
}

function formatOf({ format, color, output }: DiffOptions): (found: Review) => string {
  if (format === "json") return changesJson;
  if (format === "markdown") return changesMarkdown;
  if (format === "html") return changesHtml;
  if (format === "text") return (found) => changesText(found, lookOf(output === undefined ? color : "never"));
  return stop(say`"${format}" is not a format. The formats are text, markdown, json and html.`);
}
