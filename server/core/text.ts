/** A stretch of a text in UTF-16 offsets, half-open: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value and where it is written. */
export interface Located<T> extends Span {
  readonly value: T;
}

/** A place in a text as people and editors count it, both from 0; `column` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text start, so that an offset becomes a line and a column without reading the text again. */
export interface LineIndex {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** Finds the line starts of a text; `\n`, `\r\n` and a lone `\r` each end a line, as in YAML and LSP. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { text, starts: Uint32Array.from(starts) };
}

/** The line and column of an offset; offsets outside the text are clamped to it. */
export function positionAt(index: LineIndex, offset: number): Position {
  const at = Math.max(0, Math.min(offset, index.text.length));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: at - (index.starts[low] ?? 0) };
}

/** The offset of a line and column; a column past the end of its line is the end of that line, as LSP asks. */
export function offsetAt(index: LineIndex, position: Position): number {
  const start = index.starts[position.line];
  if (start === undefined) return position.line < 0 ? 0 : index.text.length;
  return Math.min(start + Math.max(0, position.column), start + lineAt(index, position.line).length);
}

/** The text of a line without its line break; an empty text past the last line. */
export function lineAt(index: LineIndex, line: number): string {
  const start = index.starts[line];
  if (start === undefined) return "";
  return index.text.slice(start, index.starts[line + 1]).replace(/[\r\n]+$/, "");
}
