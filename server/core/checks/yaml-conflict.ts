import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";
import { fixOf, replace } from "../edits.ts";
import type { Fix } from "../problem.ts";
import type { Span } from "../text.ts";

export const yamlConflict = textCheck("conflict", {
  summary: "Two versions of some lines stand in the file, between which somebody has still to choose.",
  why: "Two people changed the same lines; until one version is chosen, neither is in force.",
  source:
    "A trap of git: where two people changed the same lines, it leaves both versions in the file for somebody to choose.",
  many: (count) => say`In ${count} places two versions of some lines are left. Choose one in each.`,
  says: () => say`Two versions of these lines are left, parted by "=======". Keep one, and delete the lines of signs.`,
  fixes: (slip) => versionsOf(slip),
});

function versionsOf({ text, at }: Slip): readonly Fix<Span>[] {
  const found = /^<{7}.*\n([^]*?)^={7}\r?\n([^]*?)^>{7}.*\n?/m.exec(text.slice(at.start));
  if (!found) return [];
  const span = { start: at.start, end: at.start + found[0].length };
  return [found[1] ?? "", found[2] ?? ""].map((version, i) =>
    fixOf(i === 0 ? say`Keep the first version` : say`Keep the second version`, false, replace(span, version)),
  );
}
