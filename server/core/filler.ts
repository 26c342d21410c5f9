/** Whole values that are nothing but filler. "n/a" and "none" are answers. */
const FILLERS = [
  /^(?:x{3,}|\?+|…+|\.{2,}|_{2,}|to-?do)$/i,
  /^lorem ipsum\b/i,
  /^(?:please )?insert (?:text|details|name|date|title) here$/i,
  /^[[<](?:(?:please )?insert\b[^\]>]*|text|details|name|date|title|amount)[\]>]$/i,
];

/** Ways of saying tbc that nobody would count with the rest. */
const OPEN = [
  /^[[(]?(?:tb[acd]|t\.b\.[acd])[\])]?[.?]{0,2}$/i,
  /^[[(]?to be (?:confirmed|agreed|decided|determined|added|completed|advised|announced)[\])]?[.?]?$/i,
];

/** Whether a text only holds the place of one that is still to be written. */
export function isFillerWord(text: string): boolean {
  return FILLERS.some((filler) => filler.test(text));
}

/** Whether a text says tbc in other words. */
export function saysOpen(text: string): boolean {
  return OPEN.some((open) => open.test(text));
}
