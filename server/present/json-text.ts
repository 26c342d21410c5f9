/**
 * Data as JSON. Half a character, which a plan can hold as `"\ud800"`, would be written in a way that strict readers
 * refuse, and becomes the sign for what cannot be shown.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, held: unknown) => (typeof held === "string" ? whole(held) : held), indent);
}

/** A text without halves of characters, as UTF-8 can hold it. */
export function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
