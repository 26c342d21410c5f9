import { isOver, statusOf } from "../../core/actions.ts";
import { addressedBy } from "../../core/answers.ts";
import { isPast } from "../../core/as-at.ts";
import { distanceTo, lateness } from "../../core/distance.ts";
import { targetsOf } from "../../core/links.ts";
import { isTbc, written } from "../../core/placed.ts";
import { headOf, type ItemIn, type Plan } from "../../core/plan.ts";
import { said, say } from "../../core/say.ts";
import type { CodeLens } from "../code-lenses.ts";
import { idPlace } from "../mentions.ts";
import { dueOf } from "./due.ts";
import { lensOf } from "./lens.ts";

/** How many recommendations are named. */
const MOST = 6;

/** What an action answers and how it stands with its date: "answers R1, R4 · due in 42 days". */
export function actionLens(plan: Plan, action: ItemIn<"actions">): CodeLens | undefined {
  const ids = addressedBy(action.value).filter((id) => !isTbc(id));
  const targets = ids.flatMap((id) => targetsOf(plan.index, ["recommendations"], id));
  const parts = [answers(action, [...new Set(targets.map(({ id }) => id))]), stateOf(plan, action)];
  const title = parts.filter((part) => part !== "").join(" · ");
  return title === "" ? undefined : lensOf(headOf(action), title, targets.map(idPlace));
}

function answers({ value }: ItemIn<"actions">, ids: readonly string[]): string {
  const held = written(value, "addresses");
  if (ids.length === 0) return held?.kind === "list" && held.items.length === 0 ? say`answers no recommendation` : "";
  const shown = ids.slice(0, MOST).join(", ");
  return ids.length > MOST ? say`answers ${shown} and ${ids.length - MOST} more` : say`answers ${shown}`;
}

function stateOf(plan: Plan, action: ItemIn<"actions">): string {
  if (isOver(action.value)) {
    const status = statusOf(action.value) ?? "";
    return said(["embedded", "withdrawn"].includes(status) ? status : "complete");
  }
  const due = dueOf(plan, action);
  if (!due || plan.stage === "closed") return "";
  return isPast(plan, due) ? lateness(plan, due) : say`due ${distanceTo(plan, due)}`;
}
