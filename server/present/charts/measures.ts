import { type ScaleLinear, scaleLinear } from "d3-scale";
import { line, symbol, symbolDiamond, symbolSquare } from "d3-shape";
import type { MeasureShown, Point } from "../../core/overview/measures.ts";
import { say } from "../../core/say.ts";
import { labelOf } from "../labels.ts";
import { el, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { measureWords } from "../wording.ts";
import { drawing, fitted, mark, unspoken, widthOf, words } from "./drawing.ts";

const WIDTH = 320;
const HEIGHT = 108;
const BOX = { left: 10, top: 24, bottom: HEIGHT - 24 };
/** How many readings are drawn; of more, the last. */
const MOST = 36;
const DIAMOND = symbol(symbolDiamond, 70)() ?? "";
const SQUARE = symbol(symbolSquare, 36)() ?? "";

/** What a figure of a measure is; each has a shape of its own. */
type Role = "baseline" | "reading" | "projected" | "planned" | "target";

interface Placed {
  readonly role: Role;
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/** A measure as a small line from its baseline towards its target; nothing where there are not two figures to join. */
export function measureChart(page: Page, measure: MeasureShown, number: number): Markup | undefined {
  const points = placed(measure);
  if (points.length < 2) return undefined;
  const seen = points.filter(({ role }) => role === "baseline" || role === "reading");
  const course = points.filter(({ role }) => role !== "reading" && role !== "projected");
  const target = points.find(({ role }) => role === "target");
  const canvas = {
    name: `measure-${number}`,
    title: labelOf(measure),
    description: [measureWords(measure), measure.progress].filter(Boolean).join(": "),
    width: WIDTH,
    height: HEIGHT,
  };
  return drawing(
    canvas,
    unspoken(
      target && el("line", { class: "ip-grid", x1: BOX.left, x2: target.x, y1: target.y, y2: target.y }),
      el("path", { class: "ip-goal", d: pathOf(course) }),
      el("path", { class: "ip-trend", d: pathOf(seen) }),
    ),
    points.map((one) => mark(page, { at: one.point.at, name: nameOf(one) }, shapeOf(one))),
    labels(seen, target),
  );
}

/** Figures stand where their dates are; where one has no date they stand in their order, as far apart as each other. */
function placed({ baseline, readings, trajectory, target }: MeasureShown): readonly Placed[] {
  const roles: readonly (readonly [Role, Point])[] = [
    ...(baseline ? [["baseline", baseline] as const] : []),
    ...readings.slice(-MOST).map((point) => [point.isProjected ? "projected" : "reading", point] as const),
    ...trajectory.map((point) => ["planned", point] as const),
    ...(target ? [["target", target] as const] : []),
  ];
  const isDated = roles.every(([, { when }]) => when?.days);
  const positions = roles.map(([, point], i) => (isDated ? middle(point) : i));
  const room = Math.min(120, Math.max(44, widthOf(target ? shortText(target) : "") + 14));
  const x = scaleOf(positions, [BOX.left, WIDTH - room]);
  const y = scaleOf(
    roles.map(([, { value }]) => value),
    [BOX.bottom, BOX.top],
  );
  return roles.map(([role, point], i) => ({ role, point, x: x(positions[i] ?? 0), y: y(point.value) }));
}

function scaleOf(values: readonly number[], range: readonly [number, number]): ScaleLinear<number, number> {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return scaleLinear([low, high > low ? high : low + 1], range);
}

function middle({ when }: Point): number {
  const { from, to } = when?.days ?? { from: 0, to: 0 };
  return (from + to) / 2;
}

function pathOf(points: readonly Placed[]): string {
  const draw = line<Placed>(
    (one) => one.x,
    (one) => one.y,
  ).digits(1);
  return draw([...points].sort((a, b) => a.x - b.x)) ?? "";
}

const ROLES: Readonly<Record<Role, () => string>> = {
  baseline: () => say`baseline`,
  reading: () => say`reading`,
  projected: () => say`projected`,
  planned: () => say`planned`,
  target: () => say`target`,
};

function nameOf({ role, point }: Placed): string {
  return `${ROLES[role]()}: ${point.text}${point.when ? `, ${point.when.text}` : ""}`;
}

/** A reading is a disc, the baseline and what is projected a ring, a planned step a square, the target a diamond. */
function shapeOf({ role, x, y }: Placed): Markup {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  if (role === "planned") return el("path", { class: "ip-mark ip-fill-paper", d: SQUARE, transform: place });
  if (role === "target") return el("path", { class: "ip-mark ip-fill-green", d: DIAMOND, transform: place });
  const look = role === "reading" ? "ip-fill-blue" : "ip-fill-paper";
  return el("circle", { class: `ip-mark ${look}`, cx: x, cy: y, r: 4.5 });
}

/** The first and the last figure that were seen and the target, in so far as they do not cover one another. */
function labels(seen: readonly Placed[], target: Placed | undefined): Markup {
  const [first, last] = [seen[0], seen.at(-1)];
  const isApart = !target || !last || Math.abs(last.x - target.x) + Math.abs(last.y - target.y) > 24;
  const room = target ? WIDTH - target.x - 10 : 0;
  return unspoken(
    first &&
      words(first.x - 4, first.y + (first.y < HEIGHT / 2 ? -10 : 19), shortText(first.point), { class: "ip-soft" }),
    last && last !== first && isApart ? latest(last, first) : undefined,
    target && words(target.x + 9, target.y + 4, fitted(shortText(target.point), room * 1.05), { class: "ip-soft" }),
  );
}

/** The last figure stands on the side of its line where nothing else is: before a rise, behind a fall. */
function latest({ x, y, point }: Placed, first: Placed | undefined): Markup {
  const rises = y <= (first?.y ?? y);
  const text = shortText(point);
  const isLeft = rises && x - widthOf(text) > 0;
  return words(x + (isLeft ? -3 : 3), y - 9, text, { class: "ip-bold", "text-anchor": isLeft ? "end" : "start" });
}

/** A figure without its unit, where that is long. */
function shortText({ text }: Point): string {
  return text.length > 9 ? (/^[£\d.,%+-]+/.exec(text)?.[0] ?? text) : text;
}
