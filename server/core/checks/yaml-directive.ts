import { fixOf, replace } from "../edits.ts";
import { textCheck } from "../text-check.ts";
import { lineAround } from "../text-lines.ts";

export const yamlDirective = textCheck("directive", {
  summary: 'A line begins with "%", which is an instruction to a program.',
  why: "A plan needs no such instructions, and what the line says is not read as part of the plan.",
  many: (count) => `${count} lines begin with "%". Leave them out.`,
  says: ({ words }) =>
    `"${words.split(/\s/)[0] ?? ""}" begins with "%", which is an instruction to a program. Leave the line out.`,
  fixes: ({ text, at }) => {
    const { start, end } = lineAround(text, at.start);
    return [fixOf("Leave the line out", false, replace({ start, end: Math.min(text.length, end + 1) }, ""))];
  },
});
