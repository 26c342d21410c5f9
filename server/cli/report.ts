import { resolve } from "node:path";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { reportHtml } from "../present/report-html.ts";
import { reportMarkdown } from "../present/report-markdown.ts";
import { writeText } from "./files.ts";
import { load } from "./load.ts";
import { noPlan } from "./no-plan.ts";
import { print, tell, tellUnread } from "./output.ts";
import { stop } from "./stop.ts";

export interface ReportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly stage?: string;
  readonly asOf?: string;
}

const FORMATS: Readonly<Record<string, (plan: Plan) => string>> = { html: reportHtml, markdown: reportMarkdown };

/** Writes the report of one plan, to a file or to standard output. Answers the exit code: 0 done, 2 could not. */
export async function report(path: string | undefined, options: ReportOptions): Promise<number> {
  const write = formatOf(options);
  const { project, unread } = await load({
    paths: path === undefined ? [] : [path],
    asOf: options.asOf,
    stage: options.stage,
  });
  tellUnread(unread);
  const [plan, ...others] = project.plans;
  if (!plan) return unread.length > 0 ? 2 : stop(noPlan());
  if (others.length > 0) {
    return stop(say`There are ${others.length + 1} plans here, and a report is about one. Name the file of the plan.`);
  }
  const text = write(plan);
  if (options.output === undefined) print(text);
  else return (await save(plan, options.output, text)) && unread.length === 0 ? 0 : 2;
  return unread.length > 0 ? 2 : 0;
}

/** A report never takes the place of a text that it was made from. */
async function save(plan: Plan, output: string, text: string): Promise<boolean> {
  if (plan.documents.some(({ uri }) => resolve(uri) === resolve(output))) {
    stop(say`${output} is the plan itself. Give the report a name of its own.`);
  }
  const trouble = await writeText(output, text);
  if (trouble) tellUnread([trouble]);
  else tell(say`The report was written to ${output}.`);
  return trouble === undefined;
}

/** The format that was asked for; else the one that the name of the file asks for. */
function formatOf({ format, output = "" }: ReportOptions): (plan: Plan) => string {
  const name = format ?? (/\.(?:md|markdown)$/i.test(output) ? "markdown" : "html");
  const found = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  return found ?? stop(say`"${name}" is not a format. The formats are html and markdown.`);
}
