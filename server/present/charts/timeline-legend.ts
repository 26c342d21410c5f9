import { symbol, symbolDiamond } from "d3-shape";
import { say } from "../../core/say.ts";
import { el, type Markup } from "../markup.ts";
import { legend } from "./legend.ts";
import { filled } from "./patterns.ts";
import { late, tick } from "./signs.ts";
import { LOOKS, NAME } from "./timeline-looks.ts";

/** What the bars and signs of a timeline mean. */
export function timelineLegend(): Markup {
  const box = (look: keyof typeof LOOKS) => (x: number) =>
    el("rect", { ...filled(NAME, LOOKS[look]), x, y: 3, width: 21, height: 13, rx: 2 });
  const thin = (x: number) => el("rect", { ...filled(NAME, LOOKS.going), x, y: 7, width: 21, height: 5 });
  const shape = symbol(symbolDiamond, 60)() ?? "";
  const diamond = (x: number) =>
    el("path", { class: "ip-mark ip-fill-paper", d: shape, transform: `translate(${Math.round(x) + 15} 9.5)` });
  return legend(14, [
    { sign: (x) => [box("done")(x), tick(x + 5, 9)], text: say`done` },
    { sign: box("going"), text: say`in progress` },
    { sign: box("risk"), text: say`at risk` },
    { sign: box("paused"), text: say`paused` },
    { sign: box("ahead"), text: say`not started` },
    { sign: box("phase"), text: say`phase` },
    { sign: thin, text: say`any day` },
    { sign: diamond, text: say`milestone` },
    { sign: (x) => late(x + 8, 4), text: say`late` },
  ]);
}
