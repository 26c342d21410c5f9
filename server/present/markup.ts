/** A finished piece of HTML or SVG: every text in it is escaped. */
export interface Markup {
  readonly markup: string;
}

/** What an element may hold: text, which is escaped, finished pieces, or lists of these; nothing is left out. */
export type Held = string | number | Markup | undefined | readonly Held[];

/** The attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Nothing at all. */
export const nothing: Markup = { markup: "" };

/** HTML elements that never hold anything. */
const VOID: ReadonlySet<string> = new Set(["meta", "br", "hr", "col"]);
/** SVG elements that may be closed as they are opened. */
const SHAPES: ReadonlySet<string> = new Set(["path", "rect", "circle", "line", "use"]);

/**
 * An element with its attributes and what it holds. Plans come from anywhere: a text becomes part of a page only through
 * here, so that it is shown and does nothing. What comes out can also be read as XML.
 */
export function el(name: string, attributes: Attributes = {}, ...held: readonly Held[]): Markup {
  const inside = joined(held);
  const open = `<${name}${Object.entries(attributes).map(attribute).join("")}`;
  if (inside === "" && (VOID.has(name) || SHAPES.has(name))) return { markup: `${open}/>` };
  return { markup: `${open}>${inside}</${name}>` };
}

/** Several pieces as one. */
export function all(...held: readonly Held[]): Markup {
  return { markup: joined(held) };
}

function joined(held: readonly Held[]): string {
  let text = "";
  for (const one of held) {
    if (one === undefined) continue;
    if (typeof one === "string") text += escapeHtml(one);
    else if (typeof one === "number") text += String(one);
    else text += "markup" in one ? one.markup : joined(one);
  }
  return text;
}

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? "" : ` ${name}="${typeof value === "number" ? rounded(value) : escapeHtml(value)}"`;
}

/** A length in a drawing: tenths are enough, and make small files. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** A text as it may stand in HTML and SVG, between tags or in an attribute: it reads as typed and does nothing. */
export function escapeHtml(text: string): string {
  return /[&<>"'\0-\x1f\x7f-\uffff]/.test(text) ? text.replace(UNSEEN, "\ufffd").replace(/[&<>"']/g, entity) : text;
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** Signs that nobody sees and that hide or turn what stands beside them, halves of signs, and what XML cannot hold. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;
