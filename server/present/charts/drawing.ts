import stringWidth from "string-width";
import { type Attributes, el, type Held, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import type { Place } from "../../core/problem.ts";

/** The width of a full chart in units of its drawing; on the screen it grows and shrinks with the page. */
export const WIDTH = 760;
/** About how wide a letter is at the size of a chart's text. */
const LETTER = 7.1;

/** What a drawing is and how large. */
export interface Canvas {
  /** The beginning of the ids in it, each of which stands once on a page. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing that says what it is: its title and description are read out, and its marks can be reached one by one. */
export function drawing({ name, title, description, width, height }: Canvas, ...held: readonly Held[]): Markup {
  const [titleId, descId] = [`${name}-chart-title`, `${name}-chart-desc`];
  return el(
    "svg",
    {
      class: "ip-chart",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: "group",
      "aria-labelledby": titleId,
      "aria-describedby": descId,
      xmlns: "http://www.w3.org/2000/svg",
    },
    el("title", { id: titleId }, title),
    el("desc", { id: descId }, description),
    ...held,
  );
}

/** A mark that stands for a thing of the plan: it has a name, can be reached by keyboard, and leads to the thing. */
export function mark(
  page: Page,
  { at, name }: { readonly at: Place; readonly name: string },
  ...held: readonly Held[]
): Markup {
  return el("a", { ...page.link(at), "aria-label": name }, el("title", {}, name), ...held);
}

/** A box that nobody sees until its mark has the focus, so that words beside the mark can be clicked as well. */
export function hit(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): Markup {
  return el("rect", { class: "ip-hit", ...box });
}

/** Words in a drawing; what is also read out elsewhere is hidden from those who listen. */
export function words(x: number, y: number, text: string, attributes: Attributes = {}): Markup {
  return el("text", { x, y, ...attributes }, text);
}

/** A text cut to about a width, with "…" where something is left out. */
export function fitted(text: string, width: number): string {
  const most = Math.floor(width / LETTER);
  if (stringWidth(text) <= most) return text;
  let cut = "";
  let used = 1;
  for (const sign of text) {
    used += stringWidth(sign);
    if (used > most) break;
    cut += sign;
  }
  return `${cut.trimEnd()}…`;
}

/** About how wide a text is drawn. */
export function widthOf(text: string): number {
  return stringWidth(text) * LETTER;
}

/** What is drawn for those who see and is said in another way to those who listen. */
export function unspoken(...held: readonly Held[]): Markup {
  return el("g", { "aria-hidden": "true" }, ...held);
}
