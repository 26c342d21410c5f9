import type { Action } from "./actions.ts";
import { afterLine, insert, lineBreakOf, placeEdit, replace } from "./edits.ts";
import type { ItemIn } from "./plan.ts";
import type { Edit } from "./problem.ts";
import type { List, Mapping } from "./syntax.ts";
import type { Span } from "./text.ts";

/** The posts that lead an action, by their ids, each once. */
export function leadsOf({ owner, owners }: Action): readonly string[] {
  return [...new Set([owner, ...(owners ?? [])].flatMap((lead) => (lead?.value ? [lead.value] : [])))];
}

/** An edit that names a second post to lead an action, beside the one or the ones it has; nothing where it has none. */
export function addLead(action: ItemIn<"actions">, lead: string): Edit | undefined {
  const { value, at } = action;
  const edit = edited(value.node, at.block.text, lead);
  return edit && placeEdit(action, edit);
}

function edited({ pairs }: Mapping, text: string, lead: string): Edit<Span> | undefined {
  const several = pairs.find(({ key }) => key.text === "owners")?.value;
  if (several) return several.kind === "list" ? appended(several, text, lead) : undefined;
  const one = pairs.find(({ key }) => key.text === "owner");
  if (one?.value.kind !== "scalar" || one.value.style === "block" || one.value.text === "") return undefined;
  const { start, end } = one.value;
  return replace({ start: one.key.start, end }, `owners: [${text.slice(start, end)}, ${lead}]`);
}

function appended({ items, flow }: List, text: string, lead: string): Edit<Span> | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  if (flow) return insert(last.end, `, ${lead}`);
  const dash = text.slice(text.lastIndexOf("\n", last.start - 1) + 1, last.start);
  return /^ *- *$/.test(dash) ? afterLine(text, last.end, `${dash}${lead}`, lineBreakOf(text)) : undefined;
}
