/** Characters that Markdown or a reader of it obeys anywhere in a line, and those that make an address a link. */
const OBEYED = /[\\`*_[\]<>&~|$@]|\/(?=\/)|(?<=\S)\.(?=\p{L})/gu;
/** What makes a line a heading, an item of a list, a quotation or a rule where it stands at the beginning. */
const OPENING = /^[#+=-]|(?<=^\d+)[.)](?=\s|$)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are not seen, and change what is.
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text of a plan on one line, without the characters that nobody sees and that turn or hide what stands beside them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSEEN, "").trim();
}

/**
 * A text of a plan as it may stand in a line of Markdown: it reads as it was typed and does nothing. Plans come from
 * anywhere, and what they say is never a link, a picture, code or HTML in somebody's editor.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(OBEYED, "\\$&").replace(OPENING, "\\$&");
}

/** A text of a plan as code in a line of Markdown: a backtick would end it and is shown as an apostrophe. */
export function codeMarkdown(text: string): string {
  const line = oneLine(text).replace(/`/g, "'").trim();
  return line === "" ? "" : `\`${line}\``;
}
