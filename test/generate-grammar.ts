import { grammarWords } from "./grammar-words.ts";
import { DATE, END_IN_BLOCK, END_IN_FLOW, ID, MONEY, NUMBER, YEARS } from "./grammar-patterns.ts";

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Rule["captures"];
  readonly endCaptures?: Rule["captures"];
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}

/**
 * The colours of a plan before the server has said a word: YAML's own structure, and what a plan is made of on top. Made
 * from the schema, so that a new link or a new word is coloured once it is described. It stands on its own: the editor
 * need not know YAML.
 */
export function planGrammar(): string {
  const grammar = {
    name: "Improvement plan",
    scopeName: "source.improvement-plan",
    comment: "Made from the schema by test/generate-grammar.ts. Do not edit.",
    patterns: [include("block")],
    repository: {
      block: {
        patterns: [...["comment", "marker", "tab", "dash", "link-list", "id", "words", "links"].map(include), ...REST],
      },
      "in-flow": {
        patterns: [
          ...["comment", "id", "words-in-flow", "links-in-flow", "key-in-flow", "comma", "flow"].map(include),
          include("values-in-flow"),
        ],
      },
      ...structure(),
      ...entries(),
      values: { patterns: values(END_IN_BLOCK, PLAIN_IN_BLOCK) },
      "values-in-flow": { patterns: values(END_IN_FLOW, PLAIN_IN_FLOW) },
    },
  };
  return `${JSON.stringify(grammar, undefined, 1)}\n`;
}

const REST = ["key", "text", "flow", "values"].map(include);
const KEY = "entity.name.tag";
const COLON = "punctuation.separator.key-value";
const LINK = "variable.other.link";
/** Where a key or an item begins: everything that stands before it on the line has been taken by another rule. */
const START = String.raw`(?<!\S)`;
const START_IN_FLOW = String.raw`(?<![^\s{\[,])`;
const PLAIN_IN_BLOCK = String.raw`[^\s#].*?${END_IN_BLOCK}`;
const PLAIN_IN_FLOW = String.raw`[^\s#,\[\]{}]+(?:[ \t]+[^\s#,\[\]{}]+)*`;

/** Comments, lists, brackets and texts of several lines. */
function structure(): Record<string, Rule> {
  return {
    comment: {
      patterns: [
        {
          match: String.raw`${START}(#) *(ignore)[ \t]+([a-z][\w-]*)(?:[ \t]+(until)[ \t]+([^:\n]+))?(:.*)?$`,
          name: scoped("comment.line.number-sign"),
          captures: numbered(
            HASH,
            "keyword.control.ignore",
            "entity.name.function.check",
            "keyword.control.ignore",
            "constant.numeric.date",
          ),
        },
        { match: String.raw`${START}(#).*$`, name: scoped("comment.line.number-sign"), captures: numbered(HASH) },
      ],
    },
    marker: { match: String.raw`^(?:---|\.\.\.)(?=\s|$)|^%.*$`, name: scoped("entity.other.document") },
    tab: { match: String.raw`^ *\t[ \t]*(?=[^\s#])`, name: scoped("invalid.illegal.tab") },
    dash: { match: String.raw`${START}-(?=\s|$)`, name: scoped("punctuation.definition.block.sequence.item") },
    comma: { match: ",", name: scoped("punctuation.separator.flow") },
    text: {
      begin: String.raw`${START}([|>])([1-9]?[-+]?|[-+][1-9])[ \t]*(#.*)?$\n?`,
      beginCaptures: numbered("keyword.control.text", "storage.modifier.text", "comment.line.number-sign"),
      end: String.raw`^(?=\S)|(?!\G)`,
      patterns: [
        { begin: String.raw`^( +)(?! )`, end: String.raw`^(?!\1|\s*$)`, name: scoped("string.unquoted.block") },
      ],
    },
    // What is opened and not closed yet ends where the next section or item begins.
    flow: {
      patterns: [
        { ...bracket(String.raw`\[`, String.raw`\]|^(?=[^\s\]#]|\s*- )`), patterns: [include("in-flow")] },
        { ...bracket(String.raw`\{`, String.raw`\}|^(?=[^\s}#]|\s*- )`), patterns: [include("in-flow")] },
      ],
    },
    "flow-links": {
      ...bracket(String.raw`\[`, String.raw`\]|^(?=[^\s\]#]|\s*- )`),
      patterns: [include("comment"), include("comma"), ...linkValues(END_IN_FLOW), include("in-flow")],
    },
  };
}

const HASH = "punctuation.definition.comment";

function bracket(begin: string, end: string): Rule {
  return {
    begin,
    end,
    beginCaptures: { 0: { name: scoped("punctuation.definition.flow.begin") } },
    endCaptures: { 0: { name: scoped("punctuation.definition.flow.end") } },
  };
}

/** Keys, and what follows those that hold ids or one of a few words. */
function entries(): Record<string, Rule> {
  const { links, words } = grammarWords();
  const anyLink = links.join("|");
  const choices = (start: string, end: string): Rule[] =>
    [...words].map(([key, of]) => ({
      match: String.raw`${start}(${key})(:)[ \t]+(${of.join("|")})${end}`,
      captures: numbered(KEY, COLON, `support.constant.${key.replaceAll("_", "-")}`),
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

function linkValues(end: string): Rule[] {
  return [
    ...special(end),
    { match: `${DATE}${end}`, name: scoped("constant.numeric.date") },
    { match: `${ID}${end}`, name: scoped(LINK) },
  ];
}

function special(end: string): Rule[] {
  return [
    { match: `(?i:tbc)${end}`, name: scoped("constant.language.tbc") },
    { match: `none${end}`, name: scoped("constant.language.none") },
  ];
}

/** Single values. Each begins where the one before ended, so a date inside a sentence is part of the sentence. */
function values(end: string, plain: string): Rule[] {
  return [
    {
      begin: '"',
      end: String.raw`"|^(?=\S)`,
      name: scoped("string.quoted.double"),
      patterns: [{ match: String.raw`\\.`, name: scoped("constant.character.escape") }],
    },
    {
      begin: "'",
      end: String.raw`'(?!')|^(?=\S)`,
      name: scoped("string.quoted.single"),
      patterns: [{ match: "''", name: scoped("constant.character.escape") }],
    },
    ...special(end),
    { match: `(?:true|false)${end}`, name: scoped("constant.language.boolean") },
    { match: `${DATE}${end}`, name: scoped("constant.numeric.date") },
    { match: `${YEARS}${end}`, name: scoped("constant.numeric.financial-year") },
    { match: `${MONEY}${end}`, name: scoped("constant.numeric.money") },
    { match: `${NUMBER}${end}`, name: scoped("constant.numeric") },
    { match: plain, name: scoped("string.unquoted.plain") },
  ];
}

function include(name: string): Rule {
  return { include: `#${name}` };
}

function scoped(name: string): string {
  return name
    .split(" ")
    .map((one) => `${one}.improvement-plan`)
    .join(" ");
}

/** Names for the groups of a pattern, in their order; an empty one for a group without a colour. */
function numbered(...names: readonly string[]): Record<string, { readonly name: string }> {
  return Object.fromEntries(names.flatMap((name, i) => (name === "" ? [] : [[i + 1, { name: scoped(name) }]])));
}
