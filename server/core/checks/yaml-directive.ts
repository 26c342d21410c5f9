import { fixOf, replace } from "../edits.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";
import { lineAround } from "../text-lines.ts";

export const yamlDirective = textCheck("directive", {
  summary: 'A line begins with "%", which is an instruction to a program.',
  why: "A plan needs no such instructions, and what the line says is not read as part of the plan.",
  source: 'YAML 1.2.2, section 6.8: a line that begins with "%" is an instruction to the program that reads the file.',
  many: (count) => say`${count} lines begin with "%". Leave them out.`,
  says: ({ words }) =>
    say`"${words.split(/\s/)[0] ?? ""}" begins with "%", which is an instruction to a program. Leave the line out.`,
  fixes: ({ text, at }) => {
    const { start, end } = lineAround(text, at.start);
    return [fixOf(say`Leave the line out`, false, replace({ start, end: Math.min(text.length, end + 1) }, ""))];
  },
});
