import stringWidth from "string-width";
import type { Look } from "./text.ts";
import { harmless } from "./words.ts";

/** A text of a plan as it may stand in a terminal, in lines of no more than a width, all but the first set in. */
export function wrapped(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of harmless(text).split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && stringWidth(line) + 1 + stringWidth(word) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(lines.length === 0 ? word : `${indent}${word}`);
  }
  return lines;
}

/** A text cut to a width, and filled up with blanks to it. */
export function column(text: string, width: number): string {
  const safe = harmless(text);
  if (stringWidth(safe) <= width) return safe + " ".repeat(width - stringWidth(safe));
  let cut = "";
  for (const sign of safe) {
    if (stringWidth(cut) + stringWidth(sign) >= width) break;
    cut += sign;
  }
  return `${cut}…${" ".repeat(Math.max(0, width - 1 - stringWidth(cut)))}`;
}

/** A heading with a figure behind it. */
export function heading({ paint }: Look, title: string, figure: string): string {
  const head = paint.strong(harmless(title));
  return figure === "" ? head : `${head}  ${harmless(figure)}`;
}

/** A text that is set in by two columns, in as many lines as it needs; all but the first set in further. */
export function setIn({ width }: Look, text: string, hang = ""): readonly string[] {
  if (text === "") return [];
  return wrapped(text, width - 2, hang).map((line) => `  ${line}`);
}
