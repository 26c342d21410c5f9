import { flowText, yamlText } from "../../core/edits.ts";
import type { Body } from "./snippets.ts";

/** How a piece of a plan is laid out: what stands before its further lines, the line break, and whether it is in brackets. */
export interface Layout {
  readonly indent: string;
  readonly eol: string;
  readonly flow: boolean;
}

/** A piece of a plan as the text of a snippet. Its first line starts where the cursor is. */
export function writeBody(body: Body, layout: Layout): string {
  if (typeof body === "number") return String(body);
  if (typeof body === "string") return writeScalar(body, layout);
  if (layout.flow) return writeInBrackets(body, layout);
  return isList(body) ? body.map((item) => writeItem(item, layout)).join(newLine(layout)) : writeMap(body, layout);
}

function isList(body: object): body is readonly Body[] {
  return Array.isArray(body);
}

function newLine({ eol, indent }: Layout): string {
  return eol + indent;
}

/** A piece as an item of a list, from its dash. */
export function writeItem(item: Body, layout: Layout): string {
  return `- ${writeBody(item, deeper(layout))}`;
}

/** The layout of what is set in by one step. */
export function deeper(layout: Layout): Layout {
  return { ...layout, indent: `${layout.indent}  ` };
}

function writeMap(map: { readonly [key: string]: Body }, layout: Layout): string {
  return Object.entries(map)
    .map(([key, value]) => `${writeScalar(key, layout)}:${writeUnder(value, layout)}`)
    .join(newLine(layout));
}

/** A value behind its key: on the same line where it is short, else on lines of its own. */
function writeUnder(value: Body, layout: Layout): string {
  if (typeof value !== "object") return ` ${writeBody(value, layout)}`;
  if (isList(value) && value.every(isWord)) return ` ${writeInBrackets(value, { ...layout, flow: true })}`;
  const inner = deeper(layout);
  return newLine(inner) + writeBody(value, inner);
}

/** Ids and other single words stand between brackets; sentences may hold commas and stand on lines of their own. */
function isWord(item: Body): boolean {
  return typeof item === "string" && !withoutStops(item).includes(" ");
}

function writeInBrackets(body: Exclude<Body, string | number>, layout: Layout): string {
  const flow = { ...layout, flow: true };
  if (isList(body)) return `[${body.map((item) => writeBody(item, flow)).join(", ")}]`;
  return `{${Object.entries(body)
    .map(([key, value]) => `${writeScalar(key, flow)}: ${writeBody(value, flow)}`)
    .join(", ")}}`;
}

function writeScalar(words: string, { flow }: Layout): string {
  if (!STOP.test(words)) return escapeSnippet(flow ? flowText(words) : yamlText(words));
  return flow && /[,[\]{}]/.test(withoutStops(words)) ? `"${words}"` : words;
}

const STOP = /\$\{\d+(?::|\|)/;
const STOPS = /\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\{\d+\|((?:[^\\,|]|\\.)*)(?:[^\\|]|\\.)*\|\}|\$\d+|\\([$}\\])/g;

/** A text with each gap filled by what stands in it: what a snippet leaves behind where nobody fills anything in. */
export function withoutStops(snippet: string): string {
  return snippet.replace(STOPS, (_, gap?: string, first?: string, escaped?: string) =>
    (gap ?? first ?? escaped ?? "").replace(/\\(.)/g, "$1"),
  );
}

/** A text that means itself in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A gap of a snippet with what stands in it. */
export function gap(number: number, words: string): string {
  return `\${${number}:${escapeSnippet(words)}}`;
}

/** A gap with a list of words to choose from; the first one stands in it. */
export function choice(number: number, words: readonly string[]): string {
  return `\${${number}|${words.map((word) => word.replace(/[\\,|$}]/g, "\\$&")).join(",")}|}`;
}
