import { fixOf, replace } from "../edits.ts";
import { textCheck } from "../text-check.ts";
import { lineAround } from "../text-lines.ts";

export const yamlSeveralDocuments = textCheck("several-documents", {
  summary: 'A line "---" or "..." parts the file into several plans.',
  why: "A file holds one plan; what stands below such a line is not read.",
  many: (count) => `${count} lines part the file into several plans. Keep one plan in a file.`,
  says: ({ text, at }) => {
    const line = lineAround(text, at.start).text.trim();
    const mark = /^(?:---|\.\.\.)$/.test(line) ? `"${line}" ends the plan above it` : "The plan ends above this line";
    return `${mark}, and what follows is not read. Keep one plan in a file.`;
  },
  fixes: ({ text, at }) => {
    const { start, end } = lineAround(text, at.start);
    if (!/^---\s*$/.test(text.slice(start, end))) return [];
    return [fixOf("Leave the line out", false, replace({ start, end: Math.min(text.length, end + 1) }, ""))];
  },
});
