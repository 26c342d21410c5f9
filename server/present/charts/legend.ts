import type { Held, Markup } from "../markup.ts";
import { unspoken, widthOf, words } from "./drawing.ts";

/** A sign and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly sign: (x: number) => Held;
}

/** A line of signs with their meanings. It is for those who see: names and tables say the same in words. */
export function legend(baseline: number, entries: readonly LegendEntry[]): Markup {
  let x = 0;
  const drawn = entries.map(({ text, sign }) => {
    const at = x;
    x += 27 + widthOf(text) * 0.93 + 12;
    return [sign(at), words(at + 26, baseline, text, { class: "ip-soft" })];
  });
  return unspoken(drawn);
}
