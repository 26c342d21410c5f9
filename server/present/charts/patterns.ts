import { type Attributes, el, type Markup } from "../markup.ts";

/** How an area is filled, so that it can be told from others without its colour. */
export type Look = "solid" | "stripes" | "dots" | "level" | "cross" | "open";
type Hue = "blue" | "orange" | "green" | "purple" | "red" | "grey";

/** A filling: a pattern in a colour. */
export interface Filling {
  readonly look: Look;
  readonly hue: Hue;
}

const LINES: Readonly<Record<Exclude<Look, "solid" | "open">, string>> = {
  stripes: "M-2 2L2 -2M-2 10L10 -2M6 10L10 6",
  dots: "M2 2h2M6 6h2",
  level: "M0 2h8M0 6h8",
  cross: "M0 0L8 8M8 0L0 8",
};

/** The patterns that a drawing uses, under ids that begin with its name. */
export function patterns(name: string, fillings: readonly Filling[]): Markup {
  const used = new Map(fillings.map((filling) => [idOf(name, filling), filling]));
  return el(
    "defs",
    {},
    [...used].map(([id, { look, hue }]) =>
      look === "solid" || look === "open"
        ? undefined
        : el(
            "pattern",
            { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
            el("rect", { class: "ip-fill-paper", width: 8, height: 8 }),
            el("path", { class: `ip-line-${hue}`, d: LINES[look], "stroke-width": look === "dots" ? 3 : 2.5 }),
          ),
    ),
  );
}

/** The attributes that fill a shape and draw its edge: a class for a plain colour, else the pattern. */
export function filled(name: string, filling: Filling): Attributes {
  const { look, hue } = filling;
  if (look === "solid") return { class: `ip-mark ip-fill-${hue}` };
  if (look === "open") return { class: "ip-mark ip-bare" };
  return { class: "ip-mark", fill: `url(#${idOf(name, filling)})` };
}

function idOf(name: string, { look, hue }: Filling): string {
  return `${name}-${look}-${hue}`;
}
