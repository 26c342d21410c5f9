import { withoutTabs } from "../indents.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";

export const yamlTab = textCheck("tab", {
  summary: "A tab stands where only spaces may stand, at the beginning of a line.",
  why: "A tab is as wide as each program pleases, so nobody can tell what the line belongs to.",
  source: "YAML 1.2.2, section 6.1: lines are set in with spaces and never with tabs.",
  many: (count) => say`${count} items have lines that begin with a tab. Set the lines in with spaces.`,
  says: ({ text, at }) => {
    const word = /^\s*(?:- *)*(\w[\w-]*)/.exec(text.slice(at.end))?.[1];
    return word
      ? say`A tab stands before "${word}". Set the line in with spaces, as the lines around it are.`
      : say`A tab stands before what is written here. Set the line in with spaces, as the lines around it are.`;
  },
  fixes: ({ text }) => withoutTabs(text),
});
