import { capital } from "../core/names.ts";
import { said, say } from "../core/say.ts";
import { codeMarkdown, escapeMarkdown } from "../features/markdown.ts";
import type { Change, PlanReview, Review } from "../review/change.ts";
import { allChanges } from "../review/review.ts";
import { CLASSES, type Class } from "../review/rule.ts";
import { summaryOf } from "../review/summary.ts";
import { changedPlans, fileOfPlan, titleOfPlan, whereOf } from "./changes-places.ts";
import { whole } from "./json-text.ts";

/** What a comment on a pull request may hold, in characters, with some room: GitHub takes 65,536. */
const LONGEST = 65_000;

/** Changes as a comment on a pull request: the counts first, what is weakened in full view, the rest folded. */
export function changesMarkdown(review: Review): string {
  const changes = allChanges(review);
  const head = [`### ${say`What changes in meaning`}`, `**${capital(inert(summaryOf(changes)))}.**`].join("\n\n");
  const plans = changedPlans(review);
  const room = { left: LONGEST - head.length - 500, told: 0 };
  const parts = plans.flatMap((plan) => planPart(plan, room));
  const more = changes.length - room.told;
  const rest = more > 0 ? [say`${more} more do not fit here: "improvement-plans diff" tells all of them.`] : [];
  return `${[head, ...parts, ...rest].join("\n\n")}\n`;
}

/** How much may still be written, and how many changes have been. */
interface Room {
  left: number;
  told: number;
}

function planPart(plan: PlanReview, room: Room): readonly string[] {
  const head = `#### ${inert(titleOfPlan(plan))}\n\n${codeMarkdown(whole(fileOfPlan(plan)))}`;
  if (!takes(room, head)) return [];
  const parts = CLASSES.flatMap((wanted) => classPart(plan, wanted, room));
  return parts.length === 0 ? [] : [head, ...parts];
}

function classPart(plan: PlanReview, wanted: Class, room: Room): readonly string[] {
  const changes = plan.changes.filter((change) => change.class === wanted);
  const lines: string[] = [];
  if (changes.length === 0 || !takes(room, FRAME)) return [];
  for (const change of changes) {
    const line = lineOf(plan, change);
    if (!takes(room, line)) break;
    lines.push(line);
    room.told++;
  }
  if (lines.length === 0) return [];
  const title = say`${changes.length} ${said(wanted)}`;
  if (wanted === "weakened") return [`**${title}**`, lines.join("\n")];
  return [`<details><summary>${title}</summary>\n\n${lines.join("\n")}\n\n</details>`];
}

/** What stands around the changes of a class, at its longest. */
const FRAME = " ".repeat(100);

/** Takes room for a piece and a line break; nothing is cut in its middle. */
function takes(room: Room, piece: string): boolean {
  const size = piece.length + 2;
  if (size > room.left) return false;
  room.left -= size;
  return true;
}

function lineOf(plan: PlanReview, change: Change): string {
  const reason = change.reason === undefined ? "" : ` *${say`Reason: ${inert(change.reason)}`}*`;
  const place = codeMarkdown(
    whole([whereOf(plan, change), change.rule].filter((part) => part !== undefined).join(" ")),
  );
  return `* ${inert(change.sentence)}${reason} <sub>${place}</sub>`;
}

/** A text of a plan as it may stand in a comment: where it says "@somebody" or "#12", nobody is called and nothing linked. */
function inert(text: string): string {
  return escapeMarkdown(whole(text)).replace(/\\@|#(?=\d)/g, (sign) => `${sign.at(-1)}<!-- -->`);
}
