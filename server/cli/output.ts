import { createColors, isColorSupported } from "picocolors";
import type { Unread } from "../present/report.ts";
import type { Look } from "../present/text.ts";
import { harmless, type Paint } from "../present/words.ts";

export type Colour = "auto" | "always" | "never";

/** How to lay out text for where it goes: colours and width of the terminal, or none of it in a pipe. */
export function lookOf(colour: Colour): Look {
  const { stdout } = process;
  const on = colour === "always" || (colour === "auto" && stdout.isTTY && isColorSupported);
  return { paint: paintOf(on), width: Math.min(stdout.columns ?? 100, 120) };
}

function paintOf(on: boolean): Paint {
  const c = createColors(on);
  return {
    error: (text) => c.bold(c.red(text)),
    warning: (text) => c.bold(c.yellow(text)),
    information: (text) => c.bold(c.cyan(text)),
    hint: c.cyan,
    strong: c.bold,
    faint: c.dim,
    added: c.green,
    removed: c.red,
  };
}

/** Writes what was asked for. A reader that stops reading early, as `head` does, is no mistake. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Tells the person, and not the program that reads the output, something in a sentence. */
export function tell(sentence: string): void {
  process.stderr.write(`improvement-plans: ${harmless(sentence)}\n`);
}

/** Tells which files could not be read or written. */
export function tellUnread(unread: readonly Unread[]): void {
  for (const { uri, message } of unread) tell(`${uri}: ${message}`);
}
