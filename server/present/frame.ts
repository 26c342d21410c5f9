import stringWidth from "string-width";
import { type Document, linesOf } from "../core/document.ts";
import { lineAt, positionAt, type Span } from "../core/text.ts";
import { harmless } from "./words.ts";

/** The signs under a place, and what is said of it. */
export interface Mark {
  readonly sign: "^" | "-";
  readonly label: string;
  readonly paint: (text: string) => string;
}

/** How much room there is, in columns, and how wide the column of line numbers is. */
export interface Room {
  readonly width: number;
  readonly gutter: number;
}

/** A line of a text with a mark under a place in it, headed by where it is; lines and columns count from 1. */
export function frame(
  { document, at }: { readonly document: Document; readonly at: Span },
  mark: Mark,
  room: Room,
): string[] {
  const index = linesOf(document);
  const { line, column } = positionAt(index, at.start);
  const end = positionAt(index, at.end);
  const source = lineAt(index, line);
  const to = end.line === line ? end.column : source.length;
  const shown = cropped(source, { start: column, end: Math.max(to, column + 1) }, room.width - room.gutter - 3);
  const edge = " ".repeat(room.gutter);
  const signs = mark.sign.repeat(Math.max(1, stringWidth(shown.marked)));
  return [
    `${edge} ┌─ ${harmless(document.uri)}:${line + 1}:${column + 1}`,
    `${String(line + 1).padStart(room.gutter)} │ ${shown.text}`.trimEnd(),
    `${edge} │ ${" ".repeat(stringWidth(shown.before))}${mark.paint(`${signs}${mark.label ? ` ${mark.label}` : ""}`)}`,
  ];
}

interface Cropped {
  readonly text: string;
  readonly before: string;
  readonly marked: string;
}

/** A line as it can be shown: harmless, and where it is too long, the part around the place. */
function cropped(source: string, { start, end }: Span, width: number): Cropped {
  const most = Math.max(30, width);
  const long = source.length > most;
  const from = long ? Math.max(0, Math.min(start - Math.floor(most / 3), source.length - most)) : 0;
  const to = long ? Math.min(source.length, from + most) : source.length;
  const head = from > 0 ? "…" : "";
  const cut = (a: number, b: number): string =>
    harmless(source.slice(Math.max(a, from), Math.min(b, to))).replaceAll("␉", "    ");
  const before = head + cut(from, start);
  const marked = cut(start, end);
  return { before, marked, text: `${before}${marked}${cut(end, to)}${to < source.length ? "…" : ""}` };
}
