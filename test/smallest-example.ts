import { applyEdits } from "../server/core/edits.ts";
import { judged } from "../server/core/exception-uses.ts";
import type { Check, Finding, Fix } from "../server/core/problem.ts";
import { severityOf } from "../server/core/severity.ts";
import { isSound } from "../server/core/syntax.ts";
import { commentsOf, entriesOf, innerPiecesOf, type Piece, topItemsOf } from "./example-pieces.ts";
import { plansIn, textsOf } from "./fixtures.ts";

/** One or more texts, in one as fixtures hold them, and what a check finds in them. */
export interface Example {
  readonly text: string;
  readonly finding: Finding;
}

/** From how many lines on an example is cut down within its items, too. */
const LONG = 10;

/** What a check finds in a fixture, one by one. */
export function findingsIn(text: string, check: Check): readonly Finding[] {
  return plansIn(text).flatMap((plan) =>
    severityOf(plan, check) === "off"
      ? []
      : judged(plan).kept.flatMap((told) => (told.check === check ? [told.finding] : [])),
  );
}

/**
 * The smallest piece of a fixture of which a check still says the same: files, entries, items and comments are left out,
 * from the last to the first, as long as it does; within items only what is long, or brings more problems of the kind.
 */
export function smallestExample(fixture: string, check: Check, { message, at }: Finding): Example | undefined {
  const says = (text: string): boolean => messagesIn(text, check).includes(message);
  const files = textsOf(fixture).map(({ uri }) => uri);
  let text = files.slice(1).reduceRight((now, uri) => {
    const less = joined(textsOf(now).filter((one) => one.uri !== uri));
    return says(less) ? less : now;
  }, fixture);
  text = withoutPieces(text, commentsOf, { uris: files, mayBe: says });
  for (const piecesOf of [entriesOf, topItemsOf]) text = withoutPieces(text, piecesOf, { uris: [at.uri], mayBe: says });
  const mayBe = (less: string, now: string): boolean => says(less) && isWorthIt(less, now, check);
  text = withoutPieces(text, innerLines, { uris: [at.uri], mayBe });
  const finding = findingsIn(text, check).find((found) => found.message === message);
  return finding && { text, finding };
}

/** What a check says of a fixture: as `findingsIn` finds it, but without the work of all other checks. */
function messagesIn(text: string, check: Check): readonly string[] {
  if (check.ofException) return findingsIn(text, check).map(({ message }) => message);
  return plansIn(text).flatMap((plan) => {
    if (severityOf(plan, check) === "off") return [];
    const blocks = plan.documents
      .flatMap(({ syntax }) => syntax.blocks.map(({ block }) => block))
      .filter((block) => check.code.startsWith("yaml-") || isSound(block));
    const found = [...blocks.flatMap((block) => [...(check.inBlock?.(block) ?? [])]), ...(check.inPlan?.(plan) ?? [])];
    return found.map(({ message }) => message);
  });
}

function isWorthIt(less: string, now: string, check: Check): boolean {
  return now.split("\n").length > LONG || messagesIn(less, check).length < messagesIn(now, check).length;
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
      if (less.trim() === "" || emptyKeys(less) > emptyKeys(text) || !mayBe(joined(left), joined(now))) continue;
      now = left;
      gone.splice(0, gone.length, ...gone.filter((one) => one.start >= piece.end), piece);
    }
  }
  return joined(now);
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
