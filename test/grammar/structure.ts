import { END_IN_FLOW, START } from "./patterns.ts";
import { include, numbered, type Rule, scoped } from "./rule.ts";
import { linkValues } from "./values.ts";

const HASH = "punctuation.definition.comment";

/** Comments, lists, brackets and texts of several lines. */
export function structure(): Record<string, Rule> {
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

function bracket(begin: string, end: string): Rule {
  return {
    begin,
    end,
    beginCaptures: { 0: { name: scoped("punctuation.definition.flow.begin") } },
    endCaptures: { 0: { name: scoped("punctuation.definition.flow.end") } },
  };
}
