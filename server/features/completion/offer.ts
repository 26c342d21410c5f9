import { flowText, lineBreakOf, yamlText } from "../../core/edits.ts";
import { isTbc } from "../../core/placed.ts";
import type { CompletionItem } from "./item.ts";
import type { Layout } from "./snippet-text.ts";
import type { Typing } from "./typing.ts";

/** Something that may be written at the cursor, before it is fitted to what stands round it. */
export type Offer = Pick<
  CompletionItem,
  "label" | "kind" | "detail" | "documentation" | "data" | "preselect" | "again"
> & {
  /** Offers are shown by group, and within one in the order in which they are made. */
  readonly group: number;
  /** What the typed word is compared with besides the label. */
  readonly filter?: string;
  readonly write: Words | Written;
};

/** A value in words, to be put into quotation marks where it needs them. */
interface Words {
  readonly words: string;
}

/** Text that is written as it is; a snippet where it has gaps. */
interface Written {
  readonly text: string;
  readonly snippet: boolean;
}

/** How lines are to be laid out where the cursor is. */
export function layoutAt({ context, document }: Typing): Layout {
  return { indent: context.indent, eol: lineBreakOf(document.text), flow: context.flow };
}

/** Fits offers to the place: what they replace, quotation marks, the dash and the white space that are lacking. */
export function fitted(typing: Typing, offers: readonly Offer[]): readonly CompletionItem[] {
  const quoted = typing.context.quote !== "";
  return offers.flatMap((offer, i) => (quoted && !("words" in offer.write) ? [] : [fit(typing, offer, i)]));
}

function fit(typing: Typing, offer: Offer, i: number): CompletionItem {
  const { group, filter, write, label, ...rest } = offer;
  const { context, document, lead } = typing;
  const { word, before, after } = context;
  const { text, snippet } = "words" in write ? { text: written(typing, write.words), snippet: false } : write;
  const isBelow = /^[\r\n]/.test(text);
  const start = isBelow ? word.start - blanksBefore(document.text, word.start) : word.start;
  const end = offer.kind === "key" ? wordEnd(typing) : word.end;
  const filterText = filterFor(typing, filter === undefined ? label : `${label} ${filter}`);
  return {
    label,
    ...rest,
    sortText: `${group}${String(i).padStart(4, "0")}`,
    ...(filterText !== label && { filterText }),
    insert: { text: (isBelow ? "" : before) + lead + text + after, snippet },
    replace: { uri: document.uri, start, end },
  };
}

/** What goes on lines of its own leaves no blanks behind the colon. */
function blanksBefore(text: string, at: number): number {
  return /[ \t]*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0;
}

/** A key that is typed before other words leaves them be. */
function wordEnd({ context, document, offset }: Typing): number {
  const { word, colon } = context;
  const rest = document.text.slice(offset, word.end);
  return colon ? word.end : offset + (/^\S*/.exec(rest)?.[0].length ?? 0);
}

/** Where "tbc" stands, everything is offered in its place, so everything has to be like it. */
function filterFor({ context, document }: Typing, words: string): string {
  const { word, prefix } = context;
  const typed = document.text.slice(word.start, word.end);
  if (isTbc(typed) && prefix !== "") return `${typed} ${words}`;
  return prefix.startsWith("-") ? `- ${words}` : words;
}

/** A value as it is written at the cursor: behind the quotation mark that is there, or with those that it needs. */
function written({ context }: Typing, words: string): string {
  const { quote, closed, flow } = context;
  const end = closed ? "" : quote;
  if (quote === '"') return JSON.stringify(words).slice(1, -1) + end;
  if (quote === "'") return words.replaceAll("'", "''") + end;
  return flow ? flowText(words) : yamlText(words);
}
