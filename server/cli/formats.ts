import { listed } from "../core/names.ts";
import { say } from "../core/say.ts";
import type { Project } from "../core/project.ts";
import { didYouMean, nearest } from "../core/suggest.ts";
import { checkstyle } from "../present/checkstyle.ts";
import { compact } from "../present/compact.ts";
import { github } from "../present/github.ts";
import { gitlab } from "../present/gitlab.ts";
import { html } from "../present/html.ts";
import { json } from "../present/json.ts";
import { junit } from "../present/junit.ts";
import { markdown } from "../present/markdown.ts";
import { ndjson } from "../present/ndjson.ts";
import { rdjson } from "../present/rdjson.ts";
import { allProblems, type Findings, type Unread } from "../present/report.ts";
import { sarif } from "../present/sarif.ts";
import { text } from "../present/text.ts";
import { plain } from "../present/words.ts";
import { named, writeText } from "./files.ts";
import { addJobSummary } from "./job-summary.ts";
import { type Colour, lookOf, print } from "./output.ts";
import { stop } from "./stop.ts";

/** The formats that programs read. `text` is laid out for the terminal besides. */
const FORMATS: ReadonlyMap<string, (findings: Findings) => string> = new Map([
  ["text", (findings: Findings) => text(findings, { paint: plain, width: 100 })],
  ["compact", compact],
  ["json", json],
  ["ndjson", ndjson],
  ["sarif", sarif],
  ["github", github],
  ["gitlab", gitlab],
  ["junit", junit],
  ["checkstyle", checkstyle],
  ["rdjson", rdjson],
  ["markdown", markdown],
  ["html", html],
]);

/** A format to print in, and the file it goes to; standard output where none is named. */
export interface Output {
  readonly format: string;
  readonly file: string | undefined;
}

/** What `--format` asks for, each as NAME or NAME=FILE; text where nothing is asked for. */
export function outputsOf(asked: readonly string[] = ["text"]): readonly Output[] {
  const outputs = asked.map(outputOf);
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [named(file)]));
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  if (twice !== undefined) stop(say`Two formats cannot both be written to ${twice}. Name a file for each.`);
  const [, second] = outputs.filter(({ file }) => file === undefined);
  if (second)
    stop(say`Only one format can be printed. Name a file for the others, such as ${`--format ${second.format}=FILE`}.`);
  return outputs;
}

function outputOf(asked: string): Output {
  const [, name = asked, file] = /^([^=]*)=(.*)$/s.exec(asked) ?? [];
  if (file === "") stop(say`"${asked}" names no file. Write it as ${`--format ${name}=FILE`}.`);
  if (FORMATS.has(name)) return { format: name, file };
  const names = [...FORMATS.keys()];
  const near = didYouMean(nearest(name, names));
  return stop(
    `${say`"${name}" is not a format.`}${near || ` ${say`The formats are ${listed(names, names.length)}.`}`}`,
  );
}

/** A report must not take the place of a plan that it speaks of. */
export function sparePlans(outputs: readonly Output[], { documents }: Project): void {
  for (const { file } of outputs)
    if (file !== undefined && documents.has(named(file)))
      stop(say`${named(file)} is one of the files that are checked. Write the report to another one.`);
}

export interface Printing {
  readonly color: Colour;
  readonly quiet?: boolean;
}

/** Prints and writes what was found in all formats asked for. Answers the files that could not be written. */
export async function put(
  outputs: readonly Output[],
  findings: Findings,
  { color, quiet }: Printing,
): Promise<readonly Unread[]> {
  const troubles: Unread[] = [];
  for (const { format, file } of outputs) {
    const show = FORMATS.get(format) ?? compact;
    if (file !== undefined)
      troubles.push(...[await writeText(file, show(findings))].filter((one) => one !== undefined));
    else if (format !== "text") print(show(findings));
    else if (quiet !== true || allProblems(findings).length > 0) print(text(findings, lookOf(color)));
    if (format === "github") await addJobSummary(findings);
  }
  return troubles;
}
