import { END_IN_BLOCK, END_IN_FLOW, ID, START, START_IN_FLOW, YEARS } from "./patterns.ts";
import { include, numbered, type Rule } from "./rule.ts";
import { linkValues } from "./values.ts";
import { grammarWords } from "./words.ts";

const KEY = "entity.name.tag";
const COLON = "punctuation.separator.key-value";
/** Keys, and what follows those that hold ids or one of a few words. */
export function entries(): Record<string, Rule> {
  const { links, words } = grammarWords();
  const anyLink = links.join("|");
  const choices = (start: string, end: string): Rule[] =>
    [...words].map(([key, of]) => ({
      match: String.raw`${start}(${key})(:)[ \t]+(${of.join("|")})${end}`,
      captures: numbered(KEY, COLON, `variable.other.enummember.${key.replaceAll("_", "-")}`),
    }));
  return {
    id: {
      match: String.raw`${START_IN_FLOW}(id)(:)[ \t]+("[^"\n]*"|'[^'\n]*'|${ID})${END_IN_FLOW}`,
      captures: numbered(KEY, COLON, "entity.name.type.id"),
    },
    words: { patterns: choices(START, END_IN_BLOCK) },
    "words-in-flow": { patterns: choices(START_IN_FLOW, END_IN_FLOW) },
    links: {
      begin: String.raw`${START}(${anyLink})(:)(?=\s|$)`,
      beginCaptures: numbered(KEY, COLON),
      end: "$",
      patterns: [...["comment", "text", "flow-links"].map(include), ...linkValues(END_IN_BLOCK), include("values")],
    },
    "links-in-flow": {
      begin: String.raw`${START_IN_FLOW}(${anyLink})(:)(?=\s|$)`,
      beginCaptures: numbered(KEY, COLON),
      end: String.raw`(?=[,\]}])|$`,
      patterns: [...["comment", "flow-links"].map(include), ...linkValues(END_IN_FLOW), include("values-in-flow")],
    },
    "link-list": {
      begin: String.raw`^( +)(${anyLink})(:)[ \t]*(?=$|#)`,
      beginCaptures: numbered("", KEY, COLON),
      while: String.raw`^(?=\1 *-(?:\s|$)|[ \t]*(?:#|$))`,
      patterns: [...["comment", "dash"].map(include), ...linkValues(END_IN_BLOCK), include("block")],
    },
    key: { patterns: keys(START, String.raw`[^\s\-#"'\[\]{},&*!|>%@:?](?:[^:#\n]|:(?=\S)|(?<=\S)#)*?`) },
    "key-in-flow": { patterns: keys(START_IN_FLOW, String.raw`[^\s#"'\[\]{},:](?:[^:#,\[\]{}\n]|:(?=[^\s,\]}]))*?`) },
  };
}

function keys(start: string, plain: string): Rule[] {
  return [
    { match: String.raw`${start}(${YEARS})[ \t]*(:)(?=\s|$)`, captures: numbered(`${KEY}.financial-year`, COLON) },
    { match: String.raw`${start}(${plain})[ \t]*(:)(?=\s|$)`, captures: numbered(KEY, COLON) },
    { match: String.raw`${start}("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(:)(?=\s|$)`, captures: numbered(KEY, COLON) },
  ];
}
