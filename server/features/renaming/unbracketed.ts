import type { Link } from "../../core/links.ts";
import type { Leaf } from "../../core/leaves.ts";
import { holderOf } from "../../core/leaf-names.ts";
import { quoted } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { needsQuotes } from "./needs-quotes.ts";

/**
 * Why an id cannot be written among others that stand in a line without brackets, `addresses: R1, R2`, where quotation
 * marks would be read as part of the line; nothing where it can.
 */
export function unbracketedObjection(links: readonly Link[], id: string): string | undefined {
  if (!needsQuotes(id)) return undefined;
  const link = links.find(({ leaf }) => isInLine(leaf));
  if (!link) return undefined;
  const holder = holderOf(link.leaf);
  return say`${quoted(id)} needs quotation marks, which cannot be added where ${holder} lists ids without brackets. Put brackets round that list first.`;
}

/** Whether an id is only a part of a plain text that is read as a list. */
export function isInLine({ map, scalar }: Leaf): boolean {
  const whole = map?.pairs.find(({ value }) => value.start <= scalar.start && scalar.end <= value.end)?.value;
  return whole?.kind === "scalar" && (whole.start !== scalar.start || whole.end !== scalar.end);
}
