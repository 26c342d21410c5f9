import type { Leaf } from "./leaves.ts";
import { nameOf } from "./names.ts";
import { planShape } from "./shape.ts";

/** What holds a single value, as a sentence names it: its item, or its key where it is in no list. */
export function holderOf({ item, path }: Leaf): string {
  const noun = planShape.keys.get(path[0] ?? "")?.item?.noun;
  return item && noun ? nameOf(item, noun) : `"${path.at(-1) ?? ""}"`;
}

/** Whether a text is a gap still to be filled, such as `xxx`, `???` or `—`: it is nothing that could be misread. */
export function isGap(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^x+$/i.test(text.trim());
}
