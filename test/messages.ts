import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generated.ts";

/** A sentence that the product can say, with short names in braces for what is put in, and the file that says it. */
export interface Message {
  readonly path: string;
  readonly text: string;
}

/** The sources below some folders of the project, by their paths. */
export function sourcesIn(folders: readonly string[]): readonly string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", ...folders];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n");
  return [...new Set(files)].filter((path) => path.endsWith(".ts") && existsSync(join(root, path))).sort();
}

/** Everything that is said below some folders, in the order in which it is written. */
export function messagesIn(folders: readonly string[]): readonly Message[] {
  return sourcesIn(folders).flatMap((path) =>
    templatesIn(readFileSync(join(root, path), "utf8"), "say").map((template) => ({ path, text: shown(template) })),
  );
}

/** A template of a source: its texts as they are read, and the expressions between them as they are written. */
export interface Template {
  readonly texts: readonly string[];
  readonly put: readonly string[];
}

/** The templates in a TypeScript source that have a tag, in the order in which they begin. */
export function templatesIn(source: string, tag: string): readonly Template[] {
  const reading: Reading = { source, tag, at: 0, found: [] };
  skipCode(reading);
  return reading.found;
}

interface Reading {
  readonly source: string;
  readonly tag: string;
  at: number;
  readonly found: Template[];
}

const TOKEN =
  /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[\p{L}_$][\p{L}\p{N}_$]*|[\p{N}][\p{L}\p{N}_.]*|\s+|[^]/uy;
const REGEX = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** Behind these a stroke begins a pattern; behind a name, a number or a closing bracket it divides. */
const BEFORE_REGEX = /^(?:|return|typeof|case|in|of|void|delete|yield|await|else|do|[^\p{L}\p{N}_$)\]}"'`])$/u;

/** Reads on to the end of the source, or behind the brace that closes what is put into a template. */
function skipCode(reading: Reading): void {
  let last = "";
  let depth = 0;
  while (reading.at < reading.source.length) {
    const token = tokenAt(reading, last);
    if (token === "`") readTemplate(reading, last);
    else reading.at += token.length;
    if (token === "{") depth++;
    if (token === "}" && depth-- === 0) return;
    if (!/^(?:\s|\/\/|\/\*)/.test(token)) last = token;
  }
}

function tokenAt({ source, at }: Reading, last: string): string {
  REGEX.lastIndex = at;
  TOKEN.lastIndex = at;
  const isRegex = source[at] === "/" && !/[/*]/.test(source[at + 1] ?? "") && BEFORE_REGEX.test(last);
  return (isRegex && REGEX.exec(source)?.[0]) || (TOKEN.exec(source)?.[0] ?? "");
}

/** Reads a template with all that is put into it. Those within it come after it. */
function readTemplate(reading: Reading, tag: string): void {
  const { source, found } = reading;
  const texts: string[] = [""];
  const put: string[] = [];
  if (tag === reading.tag) found.push({ texts, put });
  reading.at++;
  while (source[reading.at] !== "`" && reading.at < source.length) {
    const sign = source.slice(reading.at, reading.at + 2);
    if (sign === "${") {
      const start = (reading.at += 2);
      skipCode(reading);
      put.push(source.slice(start, reading.at - 1).trim());
      texts.push("");
    } else {
      const text = sign.startsWith("\\") ? sign.slice(1) : sign.slice(0, 1);
      texts[texts.length - 1] += text;
      reading.at += sign.startsWith("\\") ? 2 : 1;
    }
  }
  reading.at++;
}

function shown({ texts, put }: Template): string {
  return texts.map((text, i) => (i === 0 ? text : `{${nameOf(put[i - 1] ?? "", i - 1)}}${text}`)).join("");
}

/** What a value is called that is worked out by a call. */
const CALLED: Readonly<Record<string, string>> = {
  nameIn: "name",
  nameOf: "name",
  nameOfMap: "name",
  nameOfTarget: "name",
  nameAround: "name",
  holderOf: "name",
  onDate: "on date",
  showDate: "date",
  plainDate: "date",
  longDate: "date",
  shortDate: "date",
  asAt: "as at day",
  listed: "list",
  eitherOf: "list",
  showMoney: "amount",
  fullMoney: "amount",
  showMoneyRange: "amounts",
  withArticle: "a thing",
  timeFrom: "time",
  periodOf: "time",
};
const WRAPPERS =
  /^(?:capital|quoted|shortened|shortenedInside|said|inQuotes|escapeMarkdown|codeMarkdown|String)\((.*)\)$/s;

/** A short name for an expression; its number where it is long. */
function nameOf(expression: string, i: number): string {
  const inner = WRAPPERS.exec(expression)?.[1];
  if (inner !== undefined) return nameOf(inner, i);
  const [, name] = /^(?:[\w$]+(?:\?|!)?\.)*([\w$]+)$/.exec(expression) ?? [];
  const [, called = ""] = /^(\w+)\(/.exec(expression) ?? [];
  return name === "length" ? "count" : (name ?? CALLED[called] ?? String(i));
}
