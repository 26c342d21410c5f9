import type { Coverage, Group, RecommendationShown } from "../../core/overview/coverage.ts";
import { say } from "../../core/say.ts";
import { answerOf, groupTitle, labelOf } from "../labels.ts";
import { all, el, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { coverageLegend, LOOKS, NAME } from "./coverage-legend.ts";
import { drawing, fitted, mark, unspoken, WIDTH, widthOf, words } from "./drawing.ts";
import { filled, patterns } from "./patterns.ts";
import { cross, late, tick } from "./signs.ts";

const TILE = { height: 30, gap: 6, strip: 20 };
/** Where the tiles begin where there are themes, and where the count at the end of a row does. */
const LEFT = 224;
const RIGHT = WIDTH - 52;
/** How many tiles are drawn; the tables have more. */
const MOST = 240;
/** A tile that is wider than this has room for the words of its recommendation. */
const WORDY = 120;

/** The recommendations as tiles, a row for each theme: what each is answered by is told by its strip, sign and name. */
export function coverageChart(page: Page, coverage: Coverage): Markup {
  const { recommendations, answered } = coverage;
  const layout = layoutOf(coverage);
  const rows: Markup[] = [];
  let y = 40;
  for (const group of layout.groups) {
    rows.push(row(page, { ...layout, group, y }));
    y += Math.max(1, Math.ceil(group.recommendations.length / layout.perRow)) * (TILE.height + TILE.gap) + 8;
  }
  const canvas = {
    name: NAME,
    title: say`Recommendations by theme`,
    description: say`${answered} of ${recommendations.length} recommendations are answered. Each tile is a recommendation.`,
    width: WIDTH,
    height: y,
  };
  return drawing(canvas, patterns(NAME, Object.values(LOOKS)), coverageLegend(), rows);
}

/** How many recommendations there are no tiles for. */
export function tilesLeft({ recommendations }: Coverage): number {
  return Math.max(0, recommendations.length - MOST);
}

interface Layout {
  readonly groups: readonly Group[];
  readonly titles: ReadonlyMap<Group["theme"], string>;
  readonly left: number;
  readonly width: number;
  readonly perRow: number;
}

/** Few recommendations get wide tiles with their words, many get small ones with their ids. */
function layoutOf({ groups, recommendations }: Coverage): Layout {
  const shown = new Set(recommendations.slice(0, MOST));
  const cut = groups
    .map((group) => ({ ...group, recommendations: group.recommendations.filter((one) => shown.has(one)) }))
    .filter(({ theme, recommendations: own }) => theme || own.length > 0);
  const isThemed = cut.some(({ theme }) => theme);
  const left = isThemed ? LEFT : 0;
  const room = (isThemed ? RIGHT : WIDTH) - left;
  const most = Math.max(1, ...cut.map((group) => group.recommendations.length));
  const longest = Math.max(0, ...[...shown].map(({ id }) => widthOf(id)));
  const sign = recommendations.some(({ late: count }) => count > 0) ? 20 : 0;
  const narrow = Math.min(WORDY, Math.max(54, longest + TILE.strip + 16 + sign));
  const columns = isThemed ? (most <= 3 ? most : 0) : shown.size <= 40 ? 2 : 0;
  const width = columns > 0 ? room / columns - TILE.gap : narrow;
  const perRow = Math.max(1, Math.floor(room / (width + TILE.gap)));
  const titles = new Map(groups.map((group) => [group.theme, groupTitle(group, groups)]));
  return { groups: cut, titles, left, width, perRow };
}

interface Row extends Layout {
  readonly group: Group;
  readonly y: number;
}

function row(page: Page, { group, titles, left, width, perRow, y }: Row): Markup {
  const own = group.recommendations;
  const answered = own.filter(({ answer }) => answer !== "none").length;
  const tiles = own.map((one, i) => {
    const x = left + (i % perRow) * (width + TILE.gap);
    return tile(page, one, { x, y: y + Math.floor(i / perRow) * (TILE.height + TILE.gap), width });
  });
  if (left === 0) return el("g", {}, tiles);
  return el(
    "g",
    {},
    unspoken(
      el("line", { class: "ip-grid", x1: 0, x2: WIDTH, y1: y - 7, y2: y - 7 }),
      words(0, y + 20, fitted(titles.get(group.theme) ?? "", (left - 14) * 0.9), { class: "ip-bold" }),
      words(WIDTH, y + 20, say`${answered} of ${own.length}`, { class: "ip-soft", "text-anchor": "end" }),
    ),
    tiles,
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function tile(page: Page, one: RecommendationShown, { x, y, width }: Box): Markup {
  const { height, strip } = TILE;
  const name = `${labelOf(one)}: ${answerOf(one)}`;
  const isOpen = one.answer === "none";
  const text = fitted(
    width > WORDY ? labelOf(one) : one.id || one.title,
    (width - strip - (one.late > 0 ? 24 : 10)) * 0.94,
  );
  const drawn = mark(
    page,
    { at: one.at, name },
    el("rect", { class: isOpen ? "ip-mark ip-bare" : "ip-mark ip-fill-paper", x, y, width, height, rx: 3 }),
    isOpen ? undefined : el("rect", { ...filled(NAME, LOOKS[one.answer]), x, y, width: strip, height, rx: 3 }),
    sign(one, x, y),
    one.late > 0 ? late(x + width - 16, y + 10) : undefined,
  );
  const question = isOpen ? words(x + 8, y + 20, "?", { class: "ip-bold" }) : undefined;
  return all(drawn, unspoken(question, words(x + strip + 6, y + 20, text)));
}

/** A tick where all is done, a cross where it is not accepted. */
function sign({ answer, isDone }: RecommendationShown, x: number, y: number): Markup | undefined {
  if (answer === "not accepted") return cross(x + 6, y + 11);
  return isDone ? tick(x + 5, y + 16) : undefined;
}
