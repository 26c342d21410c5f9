import type { Pieces } from "../../core/piece.ts";
import { readDate } from "../../core/values/date.ts";
import { paragraphsIn } from "./lines.ts";

/** Words that a line of progress notes begins with where a new one begins: a date and a sign behind it. */
const DATED = /^((?:[\p{L}]+ )?\d[\d/. -]*(?:[\p{L}]+[ -]?\d{0,4})?|\p{L}{3,9} \d{4})\s*(?::|[–—-](?=\s))\s*(?=\S)/u;

/**
 * The progress notes of a cell. A line that begins with a date begins a note of that date; other lines go on with the
 * note before them. The day of a note without one is the one that its heading gives, or still to come.
 */
export function updatesIn(cell: string, day: string): readonly Pieces[] {
  const updates: { on: string; text: string }[] = [];
  for (const line of paragraphsIn(cell)) {
    const [lead = "", date = ""] = DATED.exec(line) ?? [];
    const last = updates.at(-1);
    if (isDate(date)) updates.push({ on: date.trim(), text: line.slice(lead.length) });
    else if (last) last.text += `\n${line}`;
    else updates.push({ on: day === "" ? "tbc" : day, text: line });
  }
  return updates;
}

function isDate(text: string): boolean {
  const { kind } = readDate(text);
  return text !== "" && /\d/.test(text) && (kind === "date" || kind === "ambiguous");
}
