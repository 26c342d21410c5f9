import { afterLine, insert, lineBreakOf, yamlText } from "./edits.ts";
import { freeIds } from "./free-ids.ts";
import type { Target } from "./links.ts";
import type { Plan } from "./plan.ts";
import type { Edit } from "./problem.ts";

/** An edit that adds a body, still to be named, behind one that the plan has; nothing where that is laid out oddly. */
export function addBody(plan: Plan, { map, block, at }: Target): Edit | undefined {
  const { text } = block.block;
  const fields = [`id: ${yamlText(freeIds(plan, "bodies")())}`, "title: tbc", "role: tbc"];
  const line = text.slice(text.lastIndexOf("\n", map.start - 1) + 1, map.start);
  const [, indent] = /^( *)- *$/.exec(line) ?? [];
  if (indent === undefined && !map.flow) return undefined;
  const edit =
    indent === undefined
      ? insert(map.end, `, {${fields.join(", ")}}`)
      : afterLine(text, map.end, `${indent}- ${fields.join(`${lineBreakOf(text)}${indent}  `)}`, lineBreakOf(text));
  const place = { uri: at.uri, start: block.start + edit.at.start, end: block.start + edit.at.end };
  return { at: place, text: edit.text };
}
