import { insertKey, placeEdit } from "./edits.ts";
import { written } from "./placed.ts";
import type { ItemIn } from "./plan.ts";
import type { Edit, Fix } from "./problem.ts";
import { rewrite } from "./rewriting.ts";
import { say } from "./say.ts";
import { itemShape } from "./shape.ts";
import type { Span } from "./text.ts";

/** The ways out for a late action: a new date with its reason, both to be confirmed, or that it is complete. */
export function outOfLateness(action: ItemIn<"actions">): readonly Fix[] {
  return [later(action), completed(action)].filter(({ edits }) => edits.length > 0);
}

/** The date that was promised first is kept: a plan that forgets it cannot show how far it has slipped. */
function later(action: ItemIn<"actions">): Fix {
  const { value, at } = action;
  const due = written(value, "due");
  const first = due && at.block.text.slice(due.start, due.end);
  const fields = [["original_due", first ?? "tbc"] as const, ["change_reason", "tbc"] as const];
  const inserts = fields.filter(([key]) => !written(value, key)).map((field) => inserted(action, field));
  const edit = rewrite(due, "tbc");
  return {
    title: say`Give a new date and the reason, both to be confirmed`,
    safe: false,
    edits: edit ? [edit, ...inserts].map((one) => placeEdit(action, one)) : [],
  };
}

function completed(action: ItemIn<"actions">): Fix {
  const status = written(action.value, "status");
  const edit = status ? rewrite(status, "complete") : inserted(action, ["status", "complete"]);
  return { title: say`Mark the action complete`, safe: false, edits: edit ? [placeEdit(action, edit)] : [] };
}

function inserted({ value, at }: ItemIn<"actions">, field: readonly [string, string]): Edit<Span> {
  return insertKey(at.block.text, { map: value.node, shape: itemShape("actions") }, field);
}
