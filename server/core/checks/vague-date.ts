import { type Action, isOver } from "../actions.ts";
import { datesIn } from "../date-leaves.ts";
import { fixOf, insertKey } from "../edits.ts";
import { holderOf } from "../leaf-names.ts";
import { type Leaf, textUnder } from "../leaves.ts";
import { capital, quoted } from "../names.ts";
import { place } from "../placed.ts";
import type { Check, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { itemShape, planShape } from "../shape.ts";
import type { Block } from "../syntax.ts";
import type { Span } from "../text.ts";
import { readPeriod } from "../values/period.ts";
import { vagueness } from "../values/vague-dates.ts";
import { tidy } from "../values/words.ts";

export const vagueDate: Check = {
  code: "vague-date",
  summary: "Where a date belongs stands a wish, a rhythm or a time that depends on when it is read.",
  why: "What has no date is never late and never done, so nobody can be asked about it.",
  source: "Programme management practice: what has no end is given the date of its next review.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) =>
    say`${count} places have words such as "ongoing" or "asap" instead of a date. Give each a date; for what goes on, that of its next review.`,
  *inBlock(block) {
    for (const { leaf, text, reading } of datesIn(block)) {
      if (reading.kind !== "vague" || isRecord(leaf)) continue;
      yield {
        at: { start: leaf.scalar.start, end: leaf.scalar.end },
        message: say`${capital(holderOf(leaf))} has ${quoted(text)}, which is not a date. ${wanted(leaf, text)}`,
        fixes: fixesFor(block, leaf, text),
      };
    }
  },
};

/** What was promised first stays as it was promised, and what is done or given up needs no date any more. */
function isRecord({ path, map, item }: Leaf): boolean {
  const key = path.join(".");
  if (key === "actions.original_due") return true;
  if (key !== "actions.due" && key !== "actions.milestones.due") return false;
  if (map !== item && /^(?:complete|embedded|withdrawn)$/i.test(textUnder(map, "status") ?? "")) return true;
  return item !== undefined && isOver(place(item, itemShape("actions")) as Action);
}

/** What would be right, by what the date is for. */
function wanted({ path }: Leaf, text: string): string {
  const key = path.at(-1) ?? "";
  const why = vagueness(tidy(text));
  if (why === "relative") return say`Name the day, the month or the year itself.`;
  if (key === "review_by" || key === "review_on") return say`Give the date of the next review.`;
  if (key === "due" && why === "lasting") return say`Give the date of the next review.`;
  if (key === "due" || key === "response_due") return say`Give the day or the month by which it will be done.`;
  if (key === "by") return say`Give the day or the month by which it is to be reached.`;
  if (key === "next") return say`Give the day of the next report; how often there is one belongs under "every".`;
  if (key === "start" || key === "from") return say`Give the day or the month in which it begins.`;
  if (key === "to") return say`Give the day or the month in which it ends.`;
  if (key === "until") return say`Give the day on which it ends, or leave "until" out while none is settled.`;
  if (key === "completed_on")
    return say`Give the day on which it was completed, or leave "completed_on" out until then.`;
  return say`Give the day or the month.`;
}

function fixesFor(block: Block, leaf: Leaf, text: string): readonly Fix<Span>[] {
  // What has not happened yet is not tbc: such a key is left out.
  const tbc = leaf.path.at(-1) === "completed_on" ? undefined : rewrite(leaf.scalar, "tbc");
  if (!tbc) return [];
  const rhythm = rhythmOfReport(leaf, text);
  const shape = planShape.keys.get("governance")?.keys.get("reporting")?.item;
  if (rhythm === undefined || !leaf.map || !shape) return [fixOf(say`Put tbc until the date is settled`, false, tbc)];
  const every = insertKey(block.text, { map: leaf.map, shape }, ["every", rhythm]);
  return [fixOf(say`Write ${rhythm} under "every", and tbc until the next date is settled`, false, every, tbc)];
}

/** How often a report comes, where that stands in place of its next date and nowhere else. */
function rhythmOfReport({ path, map }: Leaf, text: string): string | undefined {
  if (path.join(".") !== "governance.reporting.next" || map?.pairs.some(({ key }) => key.text === "every"))
    return undefined;
  return readPeriod(text).kind === "period" ? text : undefined;
}
