import { DEEPEST } from "../syntax.ts";
import { textCheck } from "../text-check.ts";

export const yamlTooDeep = textCheck("too-deep", {
  summary: `Lists stand within lists more than ${DEEPEST} levels deep.`,
  why: "No plan needs more than about six levels, so the brackets or indents have gone wrong, and nothing is read.",
  many: (count) => `${count} items are nested too deeply to be read. Look for brackets that are never closed.`,
  says: () =>
    `Here lists stand within lists more than ${DEEPEST} levels deep; a plan needs about six. Look for brackets that are never closed.`,
});
