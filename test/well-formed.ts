import assert from "node:assert/strict";

/** An element as it is opened: its name and its attributes, with their texts as they are read. */
export interface Opened {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?: [\w:-]+="[^"<]*")*)(\/?)>/y;
const TEXT = /[^<]+/y;

/**
 * Reads a page that is written so carefully that it is XML as well, and answers its elements. Whatever is not a tag, a
 * text without loose signs, or the one style sheet fails.
 */
export function elementsIn(page: string): readonly Opened[] {
  const text = page.replace(/^<!DOCTYPE html>\n/, "").replace(/<style>[^<&]*<\/style>/, "<style></style>");
  const found: Opened[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = next(text, at);
    at += piece[0].length;
    const [, closes, name = "", written = "", isEmpty] = piece;
    if (name === "") continue;
    if (closes) assert.equal(open.pop(), name, context(text, at));
    else {
      found.push({ name, attributes: attributesIn(written) });
      if (!isEmpty) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return found;
}

function next(text: string, at: number): RegExpExecArray {
  const pattern = text[at] === "<" ? TAG : TEXT;
  pattern.lastIndex = at;
  const piece = pattern.exec(text) ?? assert.fail(context(text, at));
  if (pattern === TEXT) assertSound(piece[0]);
  return piece;
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
    ([, key = "", value = ""]) => [key, read(value)] as const,
  );
  assert.equal(new Map(pairs).size, pairs.length, written);
  return new Map(pairs);
}

/** A text as a reader sees it. */
export function read(text: string): string {
  assertSound(text);
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function assertSound(text: string): void {
  assert.doesNotMatch(text, /&(?!#\d+;)/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
  assert.doesNotMatch(text, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
}

function context(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at + 80);
}
