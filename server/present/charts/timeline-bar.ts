import type { ScaleLinear } from "d3-scale";
import { symbol, symbolDiamond } from "d3-shape";
import type { Bar, StepMark } from "../../core/overview/timeline.ts";
import { say } from "../../core/say.ts";
import type { Day } from "../../core/values/calendar-day.ts";
import { labelOf, stateWord } from "../labels.ts";
import { type Attributes, el, type Held, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { mark, WIDTH } from "./drawing.ts";
import { filled } from "./patterns.ts";
import { late, onwards, tick } from "./signs.ts";
import { isOver, lookOf, NAME } from "./timeline-looks.ts";

const BAR = { y: 6, height: 13 };
const THIN = 5;
const LARGE = symbol(symbolDiamond, 130)() ?? "";
const UNDER = symbol(symbolDiamond, 110)() ?? "";
const SMALL = symbol(symbolDiamond, 44)() ?? "";

/** Where a row is drawn: the scale of days, its upper edge, and the day that the plan is judged by. */
export interface At {
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
  readonly now: Day;
}

/** A row as it is read out: what it is, from when to when, how far it is and whether it is late. */
export function nameOfBar(bar: Bar): string {
  const { from, to, state, isLate } = bar;
  const parts = [timeOf(from?.text, to?.text), state && stateWord(state), isLate ? say`late` : ""].filter(Boolean);
  return `${labelOf(bar)}: ${parts.join(", ")}`;
}

function timeOf(from: string | undefined, to: string | undefined): string {
  if (to === undefined) return from === undefined ? "" : say`from ${from}`;
  return from === undefined ? say`due ${to}` : say`${from} to ${to}`;
}

/** What is drawn for a row, and where to the right of it there is room for its date. */
export interface Shape {
  readonly drawn: Held;
  readonly end: number;
}

/** The last day for a response as a large diamond; a month of which any day may be meant is a thin bar before it. */
export function deadlineShape(bar: Bar, { x, y }: At): Shape {
  const days = bar.to?.days;
  if (!days) return { drawn: undefined, end: WIDTH };
  const [cx, cy] = [x(days.to + 0.5), y + BAR.y + BAR.height / 2];
  const look = bar.isLate ? "ip-fill-red" : bar.isOpen ? "ip-fill-paper" : "ip-fill-green";
  const drawn = [
    days.from < days.to ? thin({ class: "ip-mark ip-fill-paper" }, [x(days.from), cx], y) : undefined,
    el("path", { class: `ip-mark ${look}`, d: LARGE, transform: `translate(${round(cx)} ${cy})` }),
    bar.isLate ? late(cx + 8, y + 7) : undefined,
  ];
  return { drawn, end: cx + (bar.isLate ? 24 : 13) };
}

/** From the beginning to the end. What is certain is a bar; a month of which any day may be meant is a thin one. */
export function barShape(bar: Bar, at: At): Shape {
  const { y } = at;
  const ends = endsOf(bar, at);
  if (!ends) return { drawn: undefined, end: WIDTH };
  const { left, right, sure } = ends;
  const look = filled(NAME, lookOf(bar));
  const box = { y: y + BAR.y, height: BAR.height, rx: 2 };
  const drawn = [
    !sure || sure[0] > left || sure[1] < right ? thin(look, [left, right], y) : undefined,
    sure && el("rect", { ...look, x: sure[0], width: sure[1] - sure[0], ...box }),
    bar.from?.days ? undefined : el("circle", { ...look, cx: right - 5, cy: y + BAR.y + BAR.height / 2, r: 5 }),
    sure && isOver(bar) ? tick(sure[0] + 3, y + BAR.y + 6) : undefined,
    bar.to?.days ? undefined : onwards(right + 4, y + 8),
    bar.isLate ? [overrun(right, at), late(right + 4, y + 7)] : undefined,
  ];
  const { x, now } = at;
  const past = bar.isLate ? Math.max(right + 20, Math.min(x(now), x.range()[1] ?? 0) + 8) : 0;
  return { drawn, end: Math.max(past, right + (bar.to?.days ? 8 : 16)) };
}

interface Ends {
  readonly left: number;
  readonly right: number;
  /** The stretch that is filled: from the last day on which it may begin to the first on which it may be due. */
  readonly sure?: readonly [number, number];
}

function endsOf({ from, to }: Bar, { x }: At): Ends | undefined {
  const [begin, due] = [from?.days, to?.days];
  const first = begin ?? due;
  const last = due ?? begin;
  if (!first || !last) return undefined;
  const left = x(first.from);
  const right = Math.max(x(Math.max(last.to, first.from) + 1), left + 10);
  const hasMonth = begin && !due && begin.to > begin.from;
  if (!begin || hasMonth) return { left, right };
  const start = begin.to > begin.from ? x(begin.to) : left;
  const end = due && due.to > due.from ? x(due.from) : right;
  return { left, right, sure: start + 4 <= end ? [start, end] : [left, Math.min(right, left + 4)] };
}

/** A line from the day on which it was due to the day that the plan is judged by. */
function overrun(right: number, { x, y, now }: At): Markup | undefined {
  const until = Math.min(x(now), x.range()[1] ?? 0);
  const middle = y + BAR.y + BAR.height / 2;
  return until > right ? el("line", { class: "ip-over-run", x1: right, x2: until, y1: middle, y2: middle }) : undefined;
}

/** A stretch of which any day may be meant. */
function thin(look: Attributes, [left, right]: readonly [number, number], y: number): Markup {
  const middle = y + BAR.y + BAR.height / 2;
  return el("rect", { ...look, x: left, y: middle - THIN / 2, width: right - left, height: THIN });
}

/** A milestone as a small diamond, filled where it is reached. */
export function stepShape(page: Page, { at, title, when, isDone }: StepMark, { x, y }: At): Markup {
  const name = say`Milestone ${title}: ${when.text}, ${isDone ? say`done` : say`still to be done`}`;
  const place = `translate(${round(x((when.days.from + when.days.to + 1) / 2))} ${y + BAR.y + BAR.height / 2})`;
  const look = isDone ? "ip-mark ip-fill-green" : "ip-mark ip-fill-paper";
  const under = el("path", { class: "ip-under", d: UNDER, transform: place });
  return mark(page, { at, name }, under, el("path", { class: look, d: SMALL, transform: place }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
