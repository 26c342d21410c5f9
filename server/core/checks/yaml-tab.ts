import { withoutTabs } from "../indents.ts";
import { textCheck } from "../text-check.ts";

export const yamlTab = textCheck("tab", {
  summary: "A tab stands where only spaces may stand, at the beginning of a line.",
  why: "A tab is as wide as each program pleases, so nobody can tell what the line belongs to.",
  many: (count) => `${count} items have lines that begin with a tab. Set the lines in with spaces.`,
  says: ({ text, at }) => {
    const word = /^\s*(?:- *)*(\w[\w-]*)/.exec(text.slice(at.end))?.[1];
    return `A tab stands before ${word ? `"${word}"` : "what is written here"}. Set the line in with spaces, as the lines around it are.`;
  },
  fixes: ({ text }) => withoutTabs(text),
});
