import { type AnswerKind, ANSWERS } from "../../core/overview/coverage.ts";
import { say } from "../../core/say.ts";
import { ANSWER_WORDS } from "../labels.ts";
import { el, type Markup } from "../markup.ts";
import { legend } from "./legend.ts";
import { words } from "./drawing.ts";
import { type Filling, filled } from "./patterns.ts";
import { cross, late, tick } from "./signs.ts";

/** The beginning of the ids in the grid of recommendations. */
export const NAME = "coverage";

/** How the strip of a tile looks, by what the plan does about the recommendation. */
export const LOOKS: Readonly<Record<AnswerKind, Filling>> = {
  actions: { look: "solid", hue: "blue" },
  others: { look: "stripes", hue: "purple" },
  "not accepted": { look: "dots", hue: "grey" },
  none: { look: "open", hue: "grey" },
};

/** What the strips and signs of the tiles mean. */
export function coverageLegend(): Markup {
  const box = (kind: AnswerKind, x: number) =>
    el("rect", { ...filled(NAME, LOOKS[kind]), x, y: 2, width: 18, height: 18, rx: 2 });
  return legend(16, [
    ...ANSWERS.map((kind) => ({ text: ANSWER_WORDS[kind](), sign: (x: number) => [box(kind, x), signOf(kind, x)] })),
    { text: say`all done`, sign: (x) => [box("actions", x), tick(x + 4, 12)] },
    { text: say`something late`, sign: (x) => late(x + 4, 6) },
  ]);
}

function signOf(kind: AnswerKind, x: number): Markup | undefined {
  if (kind === "not accepted") return cross(x + 5, 7);
  return kind === "none" ? words(x + 5.5, 16, "?", { class: "ip-bold" }) : undefined;
}
