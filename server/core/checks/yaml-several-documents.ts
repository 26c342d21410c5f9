import { fixOf, replace } from "../edits.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";
import { lineAround } from "../text-lines.ts";

export const yamlSeveralDocuments = textCheck("several-documents", {
  summary: 'A line "---" or "..." parts the file into several plans.',
  why: "A file holds one plan; what stands below such a line is not read.",
  source:
    "YAML 1.2.2, section 9.1.2: such a line ends what stands above it, and the plan format has one plan in a file.",
  many: (count) => say`${count} lines part the file into several plans. Keep one plan in a file.`,
  says: ({ text, at }) => {
    const line = lineAround(text, at.start).text.trim();
    return /^(?:---|\.\.\.)$/.test(line)
      ? say`"${line}" ends the plan above it, and what follows is not read. Keep one plan in a file.`
      : say`The plan ends above this line, and what follows is not read. Keep one plan in a file.`;
  },
  fixes: ({ text, at }) => {
    const { start, end } = lineAround(text, at.start);
    if (!/^---\s*$/.test(text.slice(start, end))) return [];
    return [fixOf(say`Leave the line out`, false, replace({ start, end: Math.min(text.length, end + 1) }, ""))];
  },
});
