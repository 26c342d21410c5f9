import { isOver, statusOf } from "../../core/actions.ts";
import { answersOf, isAnswered } from "../../core/answers.ts";
import { budgetLines } from "../../core/budget-lines.ts";
import { costInWords, costOf } from "../../core/costs.ts";
import { type Document, entriesOf } from "../../core/document.ts";
import { isKnown } from "../../core/known.ts";
import { leavesOf } from "../../core/leaves.ts";
import { memo } from "../../core/memo.ts";
import { counted } from "../../core/names.ts";
import { isTbc } from "../../core/placed.ts";
import { headOf, isReadable, itemsOf, type Plan } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import type { Block } from "../../core/syntax.ts";
import { plainDate } from "../../core/values/calendar-day.ts";
import type { CodeLens } from "../code-lenses.ts";
import { isLate, nextOf, openDates } from "./due.ts";
import { lensOf } from "./lens.ts";

/** The plan at a glance, above its title: recommendations, actions, money, the next date, and what is still tbc. */
export function planLens(plan: Plan, document: Document): CodeLens | undefined {
  const key = document === plan.main ? entriesOf(document).get("title")?.[0]?.key : undefined;
  if (!key) return undefined;
  const parts = [answered(plan), done(plan), cost(plan), nextOf(plan, openDates(plan)), open(plan)];
  const told = parts.filter((part) => part !== "");
  if (told.length === 0) return undefined;
  const title = [...told, say`as at ${plainDate(plan.asOf.day)}`].join(" · ");
  return lensOf({ uri: document.uri, start: key.start, end: key.end }, title, []);
}

/** How many of the recommendations in a text are answered, above their list; a click shows those that are not. */
export function answeredLens(plan: Plan, document: Document): CodeLens | undefined {
  const { uri } = document;
  const key = entriesOf(document).get("recommendations")?.[0]?.key;
  const answers = answersOf(plan).filter(({ recommendation }) => recommendation.uri === uri);
  if (!key || answers.length === 0 || !isKnown(plan, "actions", "recommendations")) return undefined;
  const gaps = answers.filter((answer) => !isAnswered(answer));
  const title =
    gaps.length === 0 ? allOf(answers.length) : say`${answers.length - gaps.length} of ${answers.length} answered`;
  const places = gaps.map(({ recommendation }) => headOf(recommendation));
  return lensOf({ uri, start: key.start, end: key.end }, title, places);
}

function allOf(count: number): string {
  return count === 1 ? say`answered` : say`all ${count} answered`;
}

function answered(plan: Plan): string {
  const answers = answersOf(plan);
  if (answers.length === 0 || !isReadable(plan, "recommendations")) return "";
  const count = answers.filter(isAnswered).length;
  const all = counted(answers.length, "recommendation");
  return isKnown(plan, "actions") ? say`${all}, ${count} answered` : all;
}

function done(plan: Plan): string {
  const actions = itemsOf(plan, "actions").filter(({ value }) => statusOf(value) !== "withdrawn");
  if (actions.length === 0 || !isReadable(plan, "actions")) return "";
  const over = actions.filter(({ value }) => isOver(value)).length;
  const late = actions.filter((action) => isLate(plan, action)).length;
  return [counted(actions.length, "action"), over > 0 ? say`${over} done` : "", late > 0 ? say`${late} late` : ""]
    .filter((part) => part !== "")
    .join(", ");
}

function cost(plan: Plan): string {
  const sum = costOf(budgetLines(plan) ?? []);
  return sum ? costInWords(sum) : "";
}

function open({ documents }: Plan): string {
  const blocks = documents.flatMap(({ syntax }) => syntax.blocks);
  const count = blocks.reduce((sum, { block }) => sum + tbcIn(block), 0);
  return count === 0 ? "" : say`${count} tbc`;
}

const tbcIn: (block: Block) => number = memo(
  (block) => leavesOf(block).filter(({ scalar }) => isTbc(scalar.text)).length,
);
