import type { Severity } from "../core/problem.ts";

/** The word for a severity in everything people read. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "hint",
};

/** How a piece of output is coloured; without colours each of these gives back what it gets. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly information: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

const same = (text: string): string => text;

/** Output without colours. */
export const plain: Paint = {
  error: same,
  warning: same,
  information: same,
  hint: same,
  strong: same,
  faint: same,
  added: same,
  removed: same,
};

/**
 * A text of a plan as it may be shown in a terminal. Characters that would move the cursor, change colours or turn the
 * direction of the writing, and halves of characters, become visible signs; each stays one character, so that columns
 * still count.
 */
export function harmless(text: string): string {
  return text.replace(UNSEEN, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a terminal obeys.
const UNSEEN = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
