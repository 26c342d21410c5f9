import { unquoted } from "./brackets.ts";
import { bracketContext } from "./context-in-brackets.ts";
import { type Context, contextOf, type Held, type Here, pathOf, wordIn } from "./context-here.ts";
import { climb, descend, type Stand } from "./climb.ts";
import { planShape, type Shape } from "../core/shape.ts";
import { lineOf, type Mark, marksOf } from "./marks.ts";

/** Finds where the cursor stands; nothing in comments, in texts of several lines, and where nothing could be added. */
export function contextAt(text: string, offset: number, root = planShape): Context | undefined {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (mark === 0) return contextIn(text, Math.max(0, Math.min(offset, text.length)), root);
  const found = contextIn(text.slice(mark), Math.max(0, Math.min(offset, text.length) - mark), root);
  return found && { ...found, word: { start: found.word.start + mark, end: found.word.end + mark } };
}

function contextIn(text: string, offset: number, root: Shape): Context | undefined {
  const line = lineOf(text, offset);
  const at = Math.min(offset, line.start + line.text.length);
  const marks = marksOf(line);
  const content = marks.find(({ kind }) => kind !== "dash");
  const dashes = marks.filter(({ kind }) => kind === "dash");
  const glued = dashes.at(-1)?.end === at ? 1 : 0;
  const stand: Stand = { line, column: content?.column ?? at - line.start + glued, dashes };
  if (at < line.start + (content?.column ?? 0) || at <= (dashes.at(-1)?.start ?? -1)) return undefined;
  const here: Here = { root, text, offset: at, stand, above: climb(text, stand), content };
  const holder = swallower(here);
  if (holder) return holder.context;
  if (isComment(here)) return undefined;
  if (content?.kind !== "key") return ownLine(here);
  return at <= content.end ? keyContext(here, content) : valueContext(here, content);
}

/**
 * A text or brackets that began further up, or on the line of the cursor, and hold the cursor: the outermost of them,
 * since what is in it only looks like keys and items.
 */
function swallower(here: Here): { readonly context: Context | undefined } | undefined {
  const { text, offset, above, content } = here;
  const outside = above.ancestors.toReversed();
  const beside = (above.levels[0] ?? []).slice(0, 1).filter((mark) => mark.kind === "words" && opensAt(text, mark));
  for (const mark of [...outside, ...beside]) {
    if (mark.value.start === mark.value.end) continue;
    return { context: opensAt(text, mark) ? bracketContext(here, mark) : undefined };
  }
  if (!content || offset <= content.value.start || content.value.start === content.value.end) return undefined;
  if (opensAt(text, content)) return { context: bracketContext(here, content) };
  return /[|>&*!]/.test(text.charAt(content.value.start)) ? { context: undefined } : undefined;
}

function opensAt(text: string, { value }: Mark): boolean {
  return value.end > value.start && /[[{]/.test(text.charAt(value.start));
}

function isComment({ text, offset, stand, content }: Here): boolean {
  const from = content ? Math.max(content.end, content.value.end) : (stand.dashes.at(-1)?.end ?? stand.line.start);
  return text.slice(from, offset).includes("#");
}

function keyContext(here: Here, name: Mark): Context {
  const { text, offset, stand, above } = here;
  const quote = offset > name.start && /["']/.test(text.charAt(name.start)) ? 1 : 0;
  const word = { start: name.start + quote, end: name.end - quote };
  const same = [...(above.levels[0] ?? []), ...descend(text, stand.line, stand.column).same];
  return contextOf(here, { place: "key", path: pathOf(above.ancestors), word, keys: keysAmong(same), colon: true });
}

function valueContext(here: Here, key: Mark): Context | undefined {
  const { text, offset, stand, above } = here;
  const colon = text.indexOf(":", key.end);
  const isEmpty = key.value.start === key.value.end;
  const { next } = descend(text, stand.line, key.column);
  if (offset <= colon || (next && isUnder(next, key)) || opensAt(text, key)) return undefined;
  if (!isEmpty && offset < key.value.start) return undefined;
  const word = wordIn(here, isEmpty ? { start: offset, end: offset } : key.value);
  const before = offset === colon + 1 ? " " : "";
  return word && contextOf(here, { ...word, place: "value", path: [...pathOf(above.ancestors), key.name], before });
}

/** The cursor stands on a line that holds no key: behind a dash, at words, or at nothing. */
function ownLine(here: Here): Context | undefined {
  const { text, offset, stand, above, content } = here;
  const [holder] = above.ancestors;
  const { next, same: under } = descend(text, stand.line, stand.column);
  const child = next && (!holder || isUnder(next, holder)) && !(content && next.column > stand.column) ? next : stand;
  const first = above.first ?? child.column;
  const word = wordIn(here, content?.value ?? { start: offset, end: offset });
  if (!word || first !== stand.column) return undefined;
  const before = stand.dashes.at(-1)?.end === offset ? " " : "";
  const same = [...(above.levels[0] ?? []), ...under];
  const held = next && isUnder(next, stand) ? heldFrom(next) : undefined;
  const known = { ...word, path: pathOf(above.ancestors), before, held };
  const keys = keysAmong(same);
  // What stands deeper than a blank line hangs under the key above it.
  if (held && !content) return undefined;
  if (keys.length > 0 || !holder || (held && content)) return contextOf(here, { ...known, place: "key", keys });
  if (same.some(({ kind }) => kind === "words")) return undefined;
  if (holder.kind === "dash") return contextOf(here, { ...known, place: "item", items: itemsBeside(here, holder) });
  if (same.length > 0)
    return contextOf(here, { ...known, held: undefined, place: "dash", items: same.flatMap(wordsBehind) });
  return contextOf(here, { ...known, place: "fresh" });
}

function heldFrom(first: Mark): Held {
  const key = marksOf(first.line).find(({ kind }) => kind === "key")?.name;
  return { list: first.kind === "dash", key };
}

/** Whether what stands further down hangs under a key or a dash; a list may stand in the column of its key. */
function isUnder(mark: Mark, { column, kind }: { readonly column: number; readonly kind?: Mark["kind"] }): boolean {
  return mark.column > column || (mark.column === column && mark.kind === "dash" && kind !== "dash");
}

function keysAmong(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap(({ kind, name }) => (kind === "key" ? [name] : []));
}

/** The other single values of the list whose item the cursor is in. */
function itemsBeside({ text, above }: Here, dash: Mark): readonly string[] {
  const beside = [...(above.levels[1] ?? []), ...descend(text, dash.line, dash.column).same];
  return beside.flatMap(wordsBehind);
}

function wordsBehind(dash: Mark): readonly string[] {
  const { text, start } = dash.line;
  const words = marksOf(dash.line).find(({ kind }) => kind === "words");
  return dash.kind === "dash" && words ? [unquoted(text.slice(words.start - start, words.end - start))] : [];
}
