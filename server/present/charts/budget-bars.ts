import type { ScaleLinear } from "d3-scale";
import { stack, stackOffsetDiverging } from "d3-shape";
import { rangeInWords } from "../../core/full-money.ts";
import type { Share, YearShown } from "../../core/overview/budget.ts";
import { said } from "../../core/say.ts";
import { el, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { fitted, mark, unspoken, WIDTH, widthOf, words } from "./drawing.ts";
import { type Filling, filled } from "./patterns.ts";

/** The beginning of the ids in the chart of a budget. */
export const NAME = "budget";
/** Where bars begin, and how high they are. */
export const LEFT = 92;
export const BAR = 19;
/** The distance of the lines of words under a bar. */
const KEY = 16;

/** How money looks, by its nature and by how it is found. */
export const LOOKS: Readonly<Record<string, Filling>> = {
  recurrent: { look: "solid", hue: "blue" },
  "one-off": { look: "stripes", hue: "orange" },
  approved: { look: "solid", hue: "green" },
  "within existing budget": { look: "level", hue: "blue" },
  additional: { look: "cross", hue: "purple" },
  proposed: { look: "stripes", hue: "purple" },
  unfunded: { look: "open", hue: "red" },
  "not stated": { look: "dots", hue: "grey" },
};

/** From pence to a place in the drawing. */
export type Scale = ScaleLinear<number, number>;

/** Where something of a year is drawn. */
export interface At {
  readonly x: Scale;
  readonly y: number;
}

/** One way in which the money of a year is parted. */
export interface Bars {
  readonly year: YearShown;
  readonly shares: readonly Share<string>[];
  readonly order: readonly string[];
  readonly label: string;
}

/** The parts of a year beside each other, and under them what each is. */
export function budgetBars(page: Page, { year, shares, order, label }: Bars, { x, y }: At): Markup {
  const byWord = new Map(shares.map((share) => [share.word, share]));
  const layers = stack<ReadonlyMap<string, Share<string>>, string>()
    .keys(order.filter((word) => byWord.has(word)))
    .value((held, word) => held.get(word)?.amount.central ?? 0)
    .offset(stackOffsetDiverging)([byWord]);
  const drawn = layers.flatMap(({ key, 0: ends }) => {
    const share = byWord.get(key);
    if (!share || !ends) return [];
    const [from, to] = [x(ends[0]), x(ends[1])];
    const name = `${year.label}, ${said(key)}: ${share.amount.text} (${rangeInWords(share.amount.range)})`;
    const box = { x: Math.min(from, to), y, width: Math.max(1, Math.abs(to - from)), height: BAR };
    return [mark(page, { at: share.at, name }, el("rect", { ...filled(NAME, LOOKS[key] ?? GREY), ...box }))];
  });
  return el("g", {}, unspoken(words(0, y + 14, label, { class: "ip-soft" })), drawn, keyTo(shares, y + BAR + 15));
}

const GREY: Filling = { look: "dots", hue: "grey" };

/** Under a bar, what its parts are: a swatch, the word and the amount of each, in as many lines as they need. */
function keyTo(shares: readonly Share<string>[], y: number): Markup {
  return unspoken(
    keyPlaces(shares).map(({ word, text, x, line }) => [
      el("rect", { ...filled(NAME, LOOKS[word] ?? GREY), x, y: y + line * KEY - 10, width: 11, height: 11 }),
      words(x + 17, y + line * KEY, text, { class: "ip-soft" }),
    ]),
  );
}

interface KeyPlace {
  readonly word: string;
  readonly text: string;
  readonly x: number;
  readonly line: number;
}

function keyPlaces(shares: readonly Share<string>[]): readonly KeyPlace[] {
  let x = LEFT + 1;
  let line = 0;
  return shares.map(({ word, amount }) => {
    const text = fitted(`${said(word)} ${amount.text}`, WIDTH - LEFT - 40);
    const width = widthOf(text) * 0.93 + 32;
    if (x > LEFT + 1 && x + width - 12 > WIDTH) {
      x = LEFT + 1;
      line++;
    }
    const place = { word, text, x, line };
    x += width;
    return place;
  });
}

/** How much room a bar needs with the words under it. */
export function barRoom(shares: readonly Share<string>[]): number {
  return BAR + 27 + KEY * (keyPlaces(shares).at(-1)?.line ?? 0);
}
