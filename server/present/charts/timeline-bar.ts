import type { ScaleLinear } from "d3-scale";
import { symbol, symbolDiamond } from "d3-shape";
import type { Bar, StepMark } from "../../core/overview/timeline.ts";
import { say } from "../../core/say.ts";
import type { Day } from "../../core/values/calendar-day.ts";
import { labelOf, stateWord } from "../labels.ts";
import { el, type Held, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { mark, WIDTH } from "./drawing.ts";
import { filled } from "./patterns.ts";
import { late, onwards, tick } from "./signs.ts";
import { isOver, lookOf, NAME } from "./timeline-looks.ts";

const BAR = { y: 6, height: 13 };
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

/** The last day for a response as a large diamond; a month of which any day may be meant stands open before it. */
export function deadlineShape(bar: Bar, { x, y }: At): Shape {
  const days = bar.to?.days;
  if (!days) return { drawn: undefined, end: WIDTH };
  const [cx, cy] = [x(days.to + 0.5), y + BAR.y + BAR.height / 2];
  const look = bar.isLate ? "ip-fill-red" : bar.isOpen ? "ip-fill-paper" : "ip-fill-green";
  const drawn = [
    days.from < days.to ? open(x(days.from), cx, y) : undefined,
    el("path", { class: `ip-mark ${look}`, d: LARGE, transform: `translate(${round(cx)} ${cy})` }),
    bar.isLate ? late(cx + 8, y + 7) : undefined,
  ];
  return { drawn, end: cx + (bar.isLate ? 24 : 13) };
}

/** From the beginning to the end. What is certain is filled; a month of which any day may be meant is left open. */
export function barShape(bar: Bar, at: At): Shape {
  const { x, y } = at;
  const [from, to] = [bar.from?.days, bar.to?.days];
  const start = from?.from ?? to?.from;
  if (start === undefined) return { drawn: undefined, end: WIDTH };
  const end = Math.max(to ? to.to + 1 : start, start);
  const right = Math.max(x(end), x(start) + 10);
  const sure = !to || to.from === to.to ? right : Math.min(right, Math.max(x(start) + 4, x(to.from)));
  const look = filled(NAME, lookOf(bar));
  const box = { y: y + BAR.y, height: BAR.height, rx: 2 };
  const drawn = [
    sure < right || !from ? open(x(start), right, y) : undefined,
    from
      ? el("rect", { ...look, x: x(start), width: sure - x(start), ...box })
      : el("circle", { ...look, cx: right - 5, cy: y + BAR.y + BAR.height / 2, r: 5 }),
    from && isOver(bar) ? tick(x(start) + 3, y + BAR.y + 6) : undefined,
    to ? undefined : onwards(right + 4, y + 8),
    bar.isLate ? [overrun(right, at), late(right + 4, y + 7)] : undefined,
  ];
  const past = bar.isLate ? Math.max(right + 20, Math.min(x(at.now), x.range()[1] ?? 0) + 8) : 0;
  return { drawn, end: Math.max(past, right + (to ? 8 : 16)) };
}

/** A line from the day on which it was due to the day that the plan is judged by. */
function overrun(right: number, { x, y, now }: At): Markup | undefined {
  const until = Math.min(x(now), x.range()[1] ?? 0);
  const middle = y + BAR.y + BAR.height / 2;
  return until > right ? el("line", { class: "ip-over-run", x1: right, x2: until, y1: middle, y2: middle }) : undefined;
}

function open(left: number, right: number, y: number): Markup {
  return el("rect", {
    class: "ip-mark ip-bare",
    x: left,
    y: y + BAR.y,
    width: right - left,
    height: BAR.height,
    rx: 2,
  });
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
