import { withoutEntities } from "./entities.ts";

/** A piece of a web page: words, or a tag. */
export type HtmlPiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "tag"; readonly name: string; readonly closes: boolean; readonly source: string };

/** What stands in these is not for readers. */
const UNREAD: ReadonlySet<string> = new Set(["style", "script", "head", "title", "xml", "template", "noscript"]);

/**
 * Cuts a web page, or a fragment of one, into words and tags, from left to right and each character once. Whatever is
 * written, something comes out: a tag that does not end goes on to the end of the text, and a lone `<` is a word.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  // Only the letters of ASCII are made small, so that places stay the same.
  const small = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) yield words(html.slice(at, end));
    if (open < 0) return;
    const name = nameAt(small, open);
    if (name === undefined) {
      yield words("<");
      at = open + 1;
      continue;
    }
    at = tagEnd(html, open);
    const closes = html[open + 1] === "/";
    if (name !== "") yield { kind: "tag", name, closes, source: small.slice(open, at) };
    if (!closes && UNREAD.has(name)) at = endOr(html, small.indexOf(`</${name}`, at));
  }
}

function words(text: string): HtmlPiece {
  return { kind: "words", text: withoutEntities(text) };
}

/** The name of the tag that begins at a `<`; empty for comments and the like, nothing where no tag begins. */
function nameAt(small: string, open: number): string | undefined {
  const head = small.slice(open + 1, open + 32);
  if (/^[!?]/.test(head)) return "";
  return /^\/?([a-z][a-z\d]*)/.exec(head)?.[1];
}

/** Where a tag or a comment ends: behind its `>`, of which quoted values may hold some. */
function tagEnd(html: string, open: number): number {
  if (html.startsWith("<!--", open)) return endOr(html, html.indexOf("-->", open + 4), 3);
  let at = open + 1;
  while (at < html.length && html[at] !== ">") {
    const sign = html[at];
    const isQuote = (sign === '"' || sign === "'") && html[at - 1] === "=";
    at = isQuote ? endOr(html, html.indexOf(sign, at + 1), 1) : at + 1;
  }
  return Math.min(at + 1, html.length);
}

function endOr(html: string, found: number, length = 0): number {
  return found < 0 ? html.length : found + length;
}
