import { type Action, isOpen } from "./actions.ts";
import { datesIn } from "./date-leaves.ts";
import { type Leaf, textUnder } from "./leaves.ts";
import { memo } from "./memo.ts";
import { place } from "./placed.ts";
import type { Plan } from "./plan.ts";
import { deliveryKey, type Meaning } from "./ratings.ts";
import { itemShape } from "./shape.ts";
import type { Mapping, PlacedBlock } from "./syntax.ts";
import type { WrittenDate } from "./values/date.ts";
import { isTbc } from "./values/words.ts";

/** A date by which something is still to be done, and the block that it is written in. */
export interface DueDate {
  readonly block: PlacedBlock;
  readonly leaf: Leaf;
  readonly date: WrittenDate;
}

/** The dates that somebody has to keep, by the keys that lead to them; other dates only record. */
const DUE: readonly string[] = [
  "actions.due",
  "actions.milestones.due",
  "response_to.response_due",
  "governance.reporting.next",
  "governance.bodies.review_by",
  "risks.review_on",
];
const DONE: readonly string[] = ["complete", "embedded", "withdrawn"];

/** The dates by which something is still to be done: not those of what is complete, withdrawn or sent. */
export function dueDatesIn(plan: Plan, blocks: readonly PlacedBlock[]): readonly DueDate[] {
  const key = deliveryKey(plan);
  return blocks.flatMap((block) =>
    datesIn(block.block).flatMap(({ leaf, reading }) =>
      reading.kind === "date" && DUE.includes(leaf.path.join(".")) && isStillDue(leaf, key)
        ? [{ block, leaf, date: reading }]
        : [],
    ),
  );
}

function isStillDue({ path: [list], map, item }: Leaf, key: readonly Meaning[]): boolean {
  if (list === "response_to") return !isSent(item);
  if (list !== "actions" || !item) return true;
  if (map !== item && DONE.includes(textUnder(map, "status")?.toLowerCase() ?? "")) return false;
  return isOpen(actionOf(item), key);
}

const actionOf: (item: Mapping) => Action = memo((item) => place(item, itemShape("actions")) as Action);

/** Whether the answer to an inspection is recorded as sent, or as published with its day or its address. */
export function isSent(inspection: Mapping | undefined): boolean {
  const held = (key: string) => inspection?.pairs.find((pair) => pair.key.text === key)?.value;
  const [submitted, published] = [held("submitted"), held("published")];
  if (submitted?.kind === "map" && textUnder(submitted, "on") !== undefined) return true;
  if (submitted?.kind === "scalar" && submitted.text !== "") return true;
  if (published?.kind !== "map") return false;
  return ["on", "url"].some((key) => !isTbc(textUnder(published, key) ?? "tbc"));
}
