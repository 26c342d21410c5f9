import {
  conflictEnd,
  isFirstNearDash,
  isKeyWord,
  isNearDash,
  isOddSpace,
  isStrayedKey,
  isUndashed,
} from "./near-items.ts";
import type { Located } from "./text.ts";

/** A stretch of a text that is read on its own: one item of a list, one entry of the top level, or what fits neither. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** The key of the entry at the top level, where it has one that can be read. */
  readonly key?: Located<string>;
  /** Where the items of a block list start; the last one ends where the cut ends. */
  readonly items?: readonly number[];
}

interface Open {
  start: number;
  key?: Located<string>;
  /** The column of the dashes; `undefined` until the first line of the value, -1 where the value is no block list. */
  dash: number | undefined;
  items: number[];
  /** Where the value begins, and in which column, where it begins with a key on a line of its own. */
  undashed?: { readonly start: number; readonly column: number };
}

const KEY =
  /^(?:"([^"\\]*)"|'([^']*)'|([^\s#\-?:,[\]{}&*!|>'"%@`](?:[^:#\n]|:(?=\S)|(?<=\S)#)*?))[ \t]*:(?=[ \t\r\n]|$)/;
/** YAML 1.2, section 7.4: an implicit key has at most 1,024 characters. */
const LONGEST_KEY = 1100;
const HEADER = /^[ \t]*(?:#.*)?\r?$/;
const MARKER = /^(?:---|\.\.\.)(?=[ \t\r]|$)|^%/;

/**
 * Cuts a text into the pieces that are read alone, by looking at the beginnings of lines only.
 *
 * A line in the column of a list's dashes, or a key in column 0, ends every scalar and every collection opened
 * before it (YAML 1.2, sections 6.1 and 8.2), so a piece read alone gives what the whole text gives. Comment lines
 * directly above an item or a key belong to it. Answers nothing where the top level is no block map in column 0 or
 * the text has several documents: such a text is read whole.
 */
export function cutText(text: string): readonly Cut[] | undefined {
  const cuts: Cut[] = [];
  let open: Open | undefined;
  let comment = -1;
  let prelude = true;
  const close = (end: number): void => {
    if (open) cuts.push(cutOf(open, end));
    open = undefined;
  };
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0, next: number; start < text.length; start = next) {
    const newline = text.indexOf("\n", start);
    next = newline < 0 ? text.length : newline + 1;
    let first = start;
    while (text.charCodeAt(first) === 32 || isOddSpace(text, first)) first++;
    const code = first < next ? text.charCodeAt(first) : 10;
    if (isBlank(text, first, next)) {
      comment = -1;
      continue;
    }
    const indent = first - start;
    if (code === 35) {
      const mayLead = indent === 0 || (open?.dash !== undefined ? indent <= open.dash : open !== undefined);
      comment = mayLead ? (comment < 0 ? start : comment) : -1;
      continue;
    }
    const from = comment < 0 ? start : comment;
    comment = -1;
    const dash = isDash(text, first);
    const conflict = indent === 0 ? conflictEnd(text, start) : undefined;
    if (conflict !== undefined) {
      open ??= { start: from, dash: -1, items: [] };
      open.dash ??= -1;
      next = conflict;
    } else if (open && open.dash === indent && (dash || isNearDash(text, first))) {
      open.items.push(from);
    } else if (open && open.dash === undefined && (dash || isFirstNearDash(text, first))) {
      open.dash = indent;
      open.items.push(from);
    } else if (open?.undashed && indent <= open.undashed.column && dash) {
      open.dash = indent;
      open.items.push(open.undashed.start, from);
      delete open.undashed;
    } else if (indent > 0 || code === 9) {
      if (!open && !/^[a-z]\w*:(?=\s|$)/m.test(text.slice(next))) return undefined;
      open ??= { start: from, dash: -1, items: [] };
      if (open.dash === undefined && isUndashed(text, first, open.key?.value ?? "")) {
        open.undashed = { start: from, column: indent };
      }
      open.dash ??= -1;
    } else if (open?.dash && open.dash > 0 && isStrayedKey(text, start, open.dash)) {
      comment = -1;
    } else {
      const line = text.slice(start, next).replace(/\n$/, "");
      if (MARKER.test(line)) {
        if (!prelude || !/^---[ \t]*(?:#.*)?\r?$/.test(line)) return undefined;
        prelude = false;
        continue;
      }
      if (code === 93 || code === 125 || dash) {
        if (!open) return undefined;
        open.dash ??= -1;
        continue;
      }
      const entry = openEntry(line.slice(0, LONGEST_KEY), from, start);
      if (!entry.key && cuts.length === 0 && !open && /^[^\p{L}\p{N}\p{Pi}"'(£-]/u.test(line)) return undefined;
      if (!entry.key && open && !open.key && !isKeyWord(line)) continue;
      close(from);
      open = entry;
    }
    prelude = false;
  }
  close(text.length);
  return cuts;
}

function openEntry(line: string, from: number, lineStart: number): Open {
  const found = KEY.exec(line);
  if (!found) return { start: from, dash: -1, items: [] };
  const name = found[1] ?? found[2] ?? found[3] ?? "";
  const quoted = found[3] === undefined ? 2 : 0;
  const key = { value: name, start: lineStart, end: lineStart + name.length + quoted };
  return { start: from, key, dash: HEADER.test(line.slice(found[0].length)) ? undefined : -1, items: [] };
}

function cutOf(open: Open, end: number): Cut {
  const { start, key, items } = open;
  return { start, end, ...(key && { key }), ...(items.length > 0 && { items }) };
}

/** `- ` or a dash that ends its line. */
function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 45) return false;
  const after = text.charCodeAt(at + 1);
  return Number.isNaN(after) || after === 32 || after === 9 || after === 10 || after === 13;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}
