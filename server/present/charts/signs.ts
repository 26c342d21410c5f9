import { el, type Markup } from "../markup.ts";

/** A small triangle: something is late. */
export function late(x: number, y: number): Markup {
  return el("path", { class: "ip-mark ip-fill-red", d: `M${place(x + 5.5)} ${place(y)}l5.5 10h-11z` });
}

/** A tick on a filled ground: all is done. */
export function tick(x: number, y: number): Markup {
  return el("path", { class: "ip-sign-paper", d: `M${place(x)} ${place(y)}l4 4l6 -9` });
}

/** A cross: it is not accepted. */
export function cross(x: number, y: number): Markup {
  return el("path", { class: "ip-sign", d: `M${place(x)} ${place(y)}l8 8m0 -8l-8 8` });
}

/** The head of an arrow to the right: it goes on, and nobody says until when. */
export function onwards(x: number, y: number): Markup {
  return el("path", { class: "ip-sign", d: `M${place(x)} ${place(y)}l5 5l-5 5` });
}

function place(value: number): string {
  return String(Math.round(value * 10) / 10);
}
