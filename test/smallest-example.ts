import { applyEdits } from "../server/core/edits.ts";
import type { Check, Finding, Fix } from "../server/core/problem.ts";
import { commentsOf, entriesOf, innerPiecesOf, type Piece, topItemsOf } from "./example-pieces.ts";
import { findingsIn, messagesOf } from "./findings.ts";
import { textsOf } from "./fixtures.ts";

/** One or more texts, in one as fixtures hold them, and what a check finds in them. */
export interface Example {
  readonly text: string;
  readonly finding: Finding;
}

/** From how many lines on an example is cut down within its items, too. */
const LONG = 10;

/**
 * The smallest piece of a fixture of which a check still says the same, and if that can be had nothing besides: files,
 * comments, entries and items are left out, from the last to the first; within items only what is long, or brings more
 * problems of the kind.
 */
export function smallestExample(fixture: string, check: Check, finding: Finding): Example | undefined {
  const messages = messagesOf(check);
  const { uri } = finding.at;
  const count = (text: string): number => messages(text).length;
  const says = (text: string): boolean => messages(text).includes(finding.message);
  const isSame = (text: string): boolean =>
    says(text) && messages(text).every((message) => messages(fixture).includes(message));
  const loose = smallest(fixture, uri, { says, count });
  const text = isSame(loose) ? loose : smallest(fixture, uri, { says: isSame, count });
  const found = findingsIn(text, check).find(({ message }) => message === finding.message);
  return found && { text, finding: found };
}

interface Asked {
  /** Whether a piece still shows what it should. */
  readonly says: (text: string) => boolean;
  /** How many problems of the kind it has. */
  readonly count: (text: string) => number;
}

function smallest(fixture: string, uri: string, { says, count }: Asked): string {
  const uris = textsOf(fixture).map((one) => one.uri);
  let text = uris.slice(1).reduceRight((now, other) => {
    const less = joined(textsOf(now).filter((one) => one.uri !== other));
    return says(less) ? less : now;
  }, fixture);
  text = withoutPieces(text, commentsOf, { uris, mayBe: says });
  for (const piecesOf of [entriesOf, topItemsOf]) text = withoutPieces(text, piecesOf, { uris: [uri], mayBe: says });
  const isWorthIt = (less: string, now: string): boolean => now.split("\n").length > LONG || count(less) < count(now);
  return withoutPieces(text, innerLines, {
    uris: [uri],
    mayBe: (less, now) => says(less) && isWorthIt(less, now),
  });
}

/** A fixture with a fix in it. */
export function mended(fixture: string, { edits }: Fix): string {
  return joined(
    textsOf(fixture).map(({ uri, text }) => ({
      uri,
      text: applyEdits(
        text,
        edits.filter(({ at }) => at.uri === uri),
      ),
    })),
  );
}

type Texts = ReturnType<typeof textsOf>;

/** Several texts as a fixture holds them. */
export function joined(texts: Texts): string {
  return texts.map(({ uri, text }, i) => `${i > 0 ? `# ==> ${uri}\n` : ""}${text}`).join("");
}

/** What may be left out, of which texts, and whether what is left will do. */
interface Cutting {
  readonly uris: readonly string[];
  readonly mayBe: (less: string, now: string) => boolean;
}

/** Pieces are left out from the last to the first, so that those before them stay where they are. */
function withoutPieces(
  fixture: string,
  piecesOf: (text: string) => readonly Piece[],
  { uris, mayBe }: Cutting,
): string {
  let now = textsOf(fixture);
  for (const [at, { uri, text: whole }] of now.entries()) {
    if (!uris.includes(uri)) continue;
    const gone: Piece[] = [];
    for (const piece of [...piecesOf(whole)].sort((a, b) => b.start - a.start)) {
      const within = gone.filter((one) => one.start < piece.end).reduce((sum, { start, end }) => sum + end - start, 0);
      const text = now[at]?.text ?? "";
      const less = text.slice(0, piece.start) + text.slice(piece.end - within);
      const left = now.with(at, { uri, text: less });
      if (!hasKey(less) || emptyKeys(less) > emptyKeys(text) || !mayBe(joined(left), joined(now))) continue;
      now = left;
      gone.splice(0, gone.length, ...gone.filter((one) => one.start >= piece.end), piece);
    }
  }
  return joined(now);
}

/** Whether a text still says something. */
function hasKey(text: string): boolean {
  return /^\w+: ?/m.test(text);
}

/** How many keys on lines of their own have nothing under them. */
function emptyKeys(text: string): number {
  return [...text.matchAll(/^( *)(?:- )*[\w-]+:[ \t]*(?:#.*)?\n(?!\1[ -])/gm)].length;
}

/** Items, and entries that begin a line; not the entry behind the hyphen of its item, nor what says what the item is. */
function innerLines(text: string): readonly Piece[] {
  return innerPiecesOf(text).filter(
    ({ kind, path, start }) => kind === "item" || !(/^ *-/.test(text.slice(start)) || /\.(?:title|text)$/.test(path)),
  );
}
