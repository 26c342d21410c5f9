import { type DateLeaf, datesIn } from "../date-leaves.ts";
import { movedDate, remarkedDate } from "../date-remarks.ts";
import { fixOf, insertKey, replace } from "../edits.ts";
import { holderOf, isGap } from "../leaf-names.ts";
import type { Leaf } from "../leaves.ts";
import { NONE } from "../meant.ts";
import { capital, quoted } from "../names.ts";
import type { Check, Edit, Finding, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Block } from "../syntax.ts";
import { lineAround } from "../text-lines.ts";
import type { Span } from "../text.ts";
import { civil, lastOfMonth } from "../values/calendar-day.ts";
import { readDate, showDate, type WrittenDate } from "../values/date.ts";

export const unreadableDate: Check = {
  code: "unreadable-date",
  summary: "What stands where a date belongs cannot be read as one, or its year lies too far ahead to be meant.",
  why: "Nothing that depends on the date is checked: not the deadline, not the order, not whether it is late.",
  source: "The plan format: dates are written as people write them, such as 2 January 2015, 2015-01-02 or Q1 2025/26.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) => say`${count} dates cannot be read. Write each like 31 January 2026, January 2026 or Q4 2025/26.`,
  *inBlock(block) {
    for (const date of datesIn(block)) {
      const { leaf, text, reading } = date;
      if (reading.kind === "date") yield* farAhead(date, reading);
      if (reading.kind !== "unreadable" || isGap(text)) continue;
      const told = toldWithDate(block, date);
      yield {
        at: { start: leaf.scalar.start, end: leaf.scalar.end },
        message: capital(told?.message ?? complaint(holderOf(leaf), date)),
        ...(told && told.fixes.length > 0 && { fixes: told.fixes }),
      };
    }
  },
};

/** No plan looks so far ahead: such a year is a slip of the keys, most often 2062 for 2026. */
const FAR_AHEAD = 2060;

function* farAhead({ leaf, text }: DateLeaf, { from }: WrittenDate): Iterable<Finding<Span>> {
  const { year } = civil(from);
  if (year < FAR_AHEAD) return;
  const swapped = String(year).replace(/(\d)(\d)$/, "$2$1");
  const edit =
    Number(swapped) < FAR_AHEAD && text.includes(String(year))
      ? rewrite(leaf.scalar, text.replace(String(year), swapped))
      : undefined;
  const has = say`${capital(holderOf(leaf))} has ${quoted(text)}, a year that lies too far ahead to be meant.`;
  yield {
    at: { start: leaf.scalar.start, end: leaf.scalar.end },
    message: edit ? `${has} ${say`Did you mean ${edit.text}?`}` : `${has} ${say`Check the year.`}`,
    fixes: writing(edit),
  };
}

interface Told {
  readonly message?: string;
  readonly fixes: readonly Fix<Span>[];
}

/** What is offered where one date can be told from the words: the nearest, or the one that the others stand beside. */
function toldWithDate(block: Block, date: DateLeaf): Told | undefined {
  const { leaf, text, reading } = date;
  if (reading.kind !== "unreadable" || reading.missing) return undefined;
  if (reading.nearest !== undefined) return { fixes: writing(rewrite(leaf.scalar, reading.nearest)) };
  const moved = leaf.path.join(".") === "actions.due" ? movedDate(text) : undefined;
  if (moved && leaf.map && !leaf.map.pairs.some(({ key }) => key.text === "original_due")) {
    const { now, before } = moved;
    const old = insertKey(block.text, { map: leaf.map, shape: itemShape("actions") }, ["original_due", before]);
    const edit = rewrite(leaf.scalar, now);
    const message = say`${holderOf(leaf)} has ${quoted(text)} under "due". Write ${now} there, and ${before} under "original_due".`;
    return { message, fixes: edit ? [fixOf(say`Give each date its own key`, false, edit, old)] : [] };
  }
  const remarked = remarkedDate(text);
  if (!remarked) return sourceIn(date);
  const note = noteBehind(block, leaf, remarked.remark);
  const message = note
    ? say`${holderOf(leaf)} has ${quoted(text)}, and a date has no words beside it. Write ${remarked.date}, and the rest behind a "#".`
    : say`${holderOf(leaf)} has ${quoted(text)}, and a date has no words beside it. Write ${remarked.date}.`;
  return { message, fixes: writing(rewrite(leaf.scalar, `${remarked.date}${note ?? ""}`)) };
}

/** Where a starting figure comes from, in the place of its date. */
function sourceIn({ leaf, text }: DateLeaf): Told | undefined {
  const { map, scalar, path } = leaf;
  const pair = map?.pairs.find(({ value }) => value === scalar);
  const isTaken = map?.pairs.some(({ key }) => key.text === "source");
  if (path.join(".") !== "measures.baseline.on" || !pair || isTaken || !NO_FIGURES.test(text)) return undefined;
  return {
    message: say`${holderOf(leaf)} has ${quoted(text)} for the date of its baseline. Write that under "source", and the day or month of the figure here.`,
    fixes: [
      fixOf(say`Write it under "source"`, false, replace({ start: pair.key.start, end: pair.key.end }, "source")),
    ],
  };
}

const NO_FIGURES = /^\p{L}[^\d]{9,}$/u;

function writing(edit: Edit<Span> | undefined): readonly Fix<Span>[] {
  return edit ? [fixOf(say`Write ${edit.text}`, false, edit)] : [];
}

/** Words as a note for people behind a value; nothing where the line goes on behind it. */
function noteBehind({ text }: Block, { scalar, map }: Leaf, words: string): string | undefined {
  const rest = text.slice(scalar.end, lineAround(text, scalar.end).end);
  return scalar.style === "plain" && map?.flow === false && rest.trim() === "" ? ` # ${words}` : undefined;
}

/** Words that say how far something has come, where its date belongs. */
const DONE = /^(?:completed?|done|closed|achieved|delivered|finished|in place|implemented)$/i;

function complaint(holder: string, { text, reading }: DateLeaf): string {
  const typed = quoted(text);
  if (reading.kind !== "unreadable") return "";
  if (reading.missing) return say`${holder} has ${typed}, which lacks its year. Add it, as in 14 April 2026.`;
  if (NONE.test(text)) {
    return say`${holder} has ${typed}, which is no date. Leave the line out where there is none to give, or write tbc until it is known.`;
  }
  if (DONE.test(text))
    return say`${holder} has ${typed}, which is no date. Say that under "status", and give the day here.`;
  if (reading.nearest === undefined) {
    return say`${holder} has ${typed}, which cannot be read as a date. Write, for example, 31 January 2026, January 2026 or Q4 2025/26.`;
  }
  const nearest = readDate(reading.nearest);
  return nearest.kind === "date" && isPastMonthEnd(text, nearest)
    ? say`${holder} has ${typed}, but there is no such day. Did you mean ${showDate(nearest)}?`
    : say`${holder} has ${typed}, which cannot be read as a date. Did you mean ${reading.nearest}?`;
}

/** Whether a date was typed that its month is too short for: then the nearest is the month's last day. */
function isPastMonthEnd(text: string, { precision, from }: WrittenDate): boolean {
  const { year, month, date } = civil(from);
  const typed = [...text.matchAll(/\d+/g)].map(Number).some((number) => number > date && number <= 31);
  return precision === "day" && typed && from === lastOfMonth(year, month);
}
