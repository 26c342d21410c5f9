import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Bar, BarGroup, Timeline } from "../../core/overview/timeline.ts";
import { say } from "../../core/say.ts";
import { labelOf } from "../labels.ts";
import { el, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { ticks } from "./days.ts";
import { drawing, fitted, hit, mark, unspoken, WIDTH, widthOf, words } from "./drawing.ts";
import { patterns } from "./patterns.ts";
import { type At, barShape, deadlineShape, nameOfBar, stepShape } from "./timeline-bar.ts";
import { timelineLegend } from "./timeline-legend.ts";
import { LOOKS, NAME } from "./timeline-looks.ts";
import { type Chosen, daysShown } from "./timeline-rows.ts";

const ROW = 24;
const LEFT = 252;
const TOP = 72;

/** When things are to happen: a bar or a point for each, the plan's own day as a line, and what is late marked. */
export function timelineChart(page: Page, timeline: Timeline, chosen: Chosen): Markup {
  const { asOf } = timeline;
  const days = daysShown(chosen.groups, asOf.day);
  const x = scaleLinear([days.from, days.to], [LEFT + 8, WIDTH - 8]);
  const hasHeads = chosen.groups.filter(({ title }) => title !== "").length > 1;
  const rows: Markup[] = [];
  let y = TOP;
  for (const { title, bars } of chosen.groups) {
    if (title !== "" && hasHeads) {
      rows.push(unspoken(words(0, y + 17, fitted(title, WIDTH * 0.9), { class: "ip-bold" })));
      y += ROW;
    }
    for (const bar of bars) {
      rows.push(rowOf(page, bar, { x, y, now: asOf.day }));
      y += ROW;
    }
  }
  const canvas = {
    name: NAME,
    title: say`Timeline`,
    description: describe(chosen, timeline),
    width: WIDTH,
    height: y + 8,
  };
  return drawing(canvas, patterns(NAME, Object.values(LOOKS)), timelineLegend(), grid(x, y), today(x, y, asOf), rows);
}

function describe({ groups, left }: Chosen, { undated, asOf }: Timeline): string {
  const bars = groups.flatMap((group: BarGroup) => group.bars);
  const late = bars.filter(({ isLate }) => isLate).length;
  return [
    say`${bars.length} rows, seen from ${asOf.text}; late: ${late}. A thin bar is a month or the like, of which any day may be meant.`,
    ...(left > 0 ? [say`${left} more are not shown.`] : []),
    ...(undated.length > 0 ? [say`Open actions of which no date can be told: ${undated.length}.`] : []),
  ].join(" ");
}

/** The words of a row stand beside its mark, which covers them: a click on either leads on. */
function rowOf(page: Page, bar: Bar, at: At): Markup {
  const { y } = at;
  const { drawn, end: edge } = bar.kind === "response" ? deadlineShape(bar, at) : barShape(bar, at);
  const end = Math.max(edge, ...bar.steps.map(({ when }) => at.x((when.days.from + when.days.to + 1) / 2) + 9));
  const date = bar.to?.text ?? bar.from?.text ?? "";
  return el(
    "g",
    {},
    unspoken(
      words(0, y + 17, fitted(labelOf(bar), LEFT - 8)),
      end + widthOf(date) < WIDTH ? words(end, y + 17, date, { class: "ip-soft" }) : undefined,
    ),
    mark(page, { at: bar.at, name: nameOfBar(bar) }, hit({ x: 0, y: y + 1, width: WIDTH, height: ROW - 2 }), drawn),
    bar.steps.map((step) => stepShape(page, step, at)),
  );
}

function grid(x: ScaleLinear<number, number>, bottom: number): Markup {
  const [from = 0, to = 0] = x.domain();
  return unspoken(
    ticks(from, to, 7).map(({ day, text }) => [
      el("line", { class: "ip-grid", x1: x(day), x2: x(day), y1: TOP - 4, y2: bottom }),
      x(day) + widthOf(text) < WIDTH + 8 ? words(x(day) + 2, TOP - 10, text, { class: "ip-soft" }) : undefined,
    ]),
  );
}

/** The plan's own day: a line, or words at the edge where it lies outside of what is shown. */
function today(x: ScaleLinear<number, number>, bottom: number, { day, text }: Timeline["asOf"]): Markup {
  const [from = 0, to = 0] = x.domain();
  const y = TOP - 30;
  if (day < from) return unspoken(words(LEFT + 8, y, say`← ${text}`, { class: "ip-bold" }));
  if (day > to) return unspoken(words(WIDTH, y, say`${text} →`, { class: "ip-bold", "text-anchor": "end" }));
  const isRight = x(day) + widthOf(text) > WIDTH;
  return unspoken(
    el("line", { class: "ip-now", x1: x(day), x2: x(day), y1: y - 8, y2: bottom }),
    words(x(day) + (isRight ? -5 : 5), y, text, { class: "ip-bold", ...(isRight && { "text-anchor": "end" }) }),
  );
}
