import { say } from "../say.ts";
import { DEEPEST } from "../syntax.ts";
import { textCheck } from "../text-check.ts";

export const yamlTooDeep = textCheck("too-deep", {
  summary: `Lists stand within lists more than ${DEEPEST} levels deep.`,
  why: "No plan needs more than about six levels, so the brackets or indents have gone wrong, and nothing is read.",
  source:
    "A limit of improvement-plans itself: a text that is nested without end would stop the programs that read it.",
  many: (count) => say`${count} items are nested too deeply to be read. Look for brackets that are never closed.`,
  says: () =>
    say`Here lists stand within lists more than ${DEEPEST} levels deep; a plan needs about six. Look for brackets that are never closed.`,
});
