import { flowText, yamlText } from "./edits.ts";
import { WIDTH, wrapped } from "./wrapped.ts";

/** Something to be written into a plan: a text, whose line breaks part its paragraphs, a list, or a map. */
export type Piece = string | readonly Piece[] | Pieces;

/** The keys and values of a map, in the order in which they are written. */
export interface Pieces {
  readonly [key: string]: Piece;
}

/** The lines of a map whose keys stand behind an indent, in block layout. */
export function mapLines(map: Pieces, indent: string): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const head = `${indent}${yamlText(key)}:`;
    return isFigure(key, value) ? [`${head} ${value}`] : linesBehind(head, value, indent);
  });
}

/** The lines of items of a list whose dashes stand behind an indent. */
export function itemLines(items: readonly Piece[], indent: string): readonly string[] {
  return items.flatMap((item) => {
    if (typeof item === "string" || isList(item)) return linesBehind(`${indent}-`, item, indent);
    const [first = "", ...others] = mapLines(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...others];
  });
}

/** A piece on one line, as it stands between brackets. */
export function inFlow(piece: Piece): string {
  if (typeof piece === "string") return flowText(paragraphsOf(piece).join("\n"));
  if (isList(piece)) return `[${piece.map(inFlow).join(", ")}]`;
  return `{${Object.entries(piece)
    .map(([key, value]) => `${flowText(key)}: ${inFlow(value)}`)
    .join(", ")}}`;
}

/**
 * Whether a value is a figure that may stand without quotation marks: one that YAML reads as the same number as a person
 * does. Numbers in a report stay texts where they have a point, since 1.10 is not 1.1.
 */
function isFigure(key: string, value: Piece): value is string {
  if (typeof value !== "string") return false;
  if (key === "ref") return /^[1-9]\d{0,5}$/.test(value);
  return (key === "value" || key === "fte") && /^(?:0|[1-9]\d{0,14})(?:\.\d{0,5}[1-9])?$/.test(value);
}

/** A value behind its key or dash: on the same line where it fits, else on deeper lines of its own. */
function linesBehind(head: string, value: Piece, indent: string): readonly string[] {
  const inner = `${indent}  `;
  if (typeof value === "string") return textLines(head, value, inner);
  if (!isList(value)) return [head, ...mapLines(value, inner)];
  return value.every(isWord) ? [`${head} ${inFlow(value)}`] : [head, ...itemLines(value, inner)];
}

function textLines(head: string, text: string, indent: string): readonly string[] {
  const paragraphs = paragraphsOf(text);
  const line = `${head} ${yamlText(paragraphs.join("\n"))}`;
  if (paragraphs.length < 2 && line.length <= WIDTH) return [line];
  const lines = paragraphs.map((paragraph) => wrapped(paragraph, WIDTH - indent.length).map((words) => indent + words));
  return [`${head} >-`, ...lines.flatMap((own, i) => (i === 0 ? own : ["", ...own]))];
}

function paragraphsOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "");
}

function isList(piece: Exclude<Piece, string>): piece is readonly Piece[] {
  return Array.isArray(piece);
}

/** Whether a piece is a map. */
export function isMapPiece(piece: Piece | undefined): piece is Pieces {
  return typeof piece === "object" && !isList(piece);
}

/** Ids and other single words stand between brackets. */
function isWord(piece: Piece): boolean {
  return typeof piece === "string" && /^\S+$/.test(piece);
}
