// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that YAML forbids.
const FORBIDDEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ufeff]|\p{Surrogate}/gu;
/** Soft hyphens and joiners of no width, which documents put between letters. */
const UNSEEN = /[\u00ad\u200b\u2060]/g;

/**
 * A text from outside without what a plan cannot hold or a reader cannot see: control characters and halves of
 * characters go, spaces of every width become plain ones, and every kind of line break becomes `\n`.
 */
export function legible(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, "\n")
    .replace(FORBIDDEN, "")
    .replace(UNSEEN, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}
