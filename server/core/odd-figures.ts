import { allFigures } from "./mixed-figures.ts";
import { figuresOf, type MeasureFigure } from "./measure-figures.ts";
import type { Measure } from "./measure-progress.ts";

/** A figure that cannot be of the same kind as those beside it, one of those, and what was probably meant. */
export interface OddFigure {
  readonly odd: MeasureFigure;
  readonly usual: MeasureFigure;
  readonly meant?: string;
}

/** So many other figures show what is usual. */
const LEAST_OTHERS = 3;
/** Shares that are all this large leave no room for one below a hundredth of a hundred. */
const CLEARLY_SHARES = 5;

/**
 * A share of one among shares of a hundred, as spreadsheets hold them (0.535 for 53.5%), or a percentage far beyond a
 * hundred among others that are within it (900 for 90).
 */
export function oddShare(measure: Measure): OddFigure | undefined {
  const figures = allFigures(measure);
  if (figures.some(({ unit, number }) => (unit !== "%" && unit !== "any") || number.value < 0)) return undefined;
  const sized = figures.filter(({ number }) => number.value > 0);
  const small = sized.filter(({ at, number }) => number.value <= 1 && number.decimals > 1 && !at.value.includes("%"));
  const large = sized.filter((figure) => !small.includes(figure));
  const [odd, usual] = [small[0], large[0]];
  const sizes = large.map(({ number }) => number.value);
  const meant = (odd?.number.value ?? 0) * 100;
  const isAmongThem = meant >= Math.min(...sizes) / 2 && meant <= Math.max(...sizes) * 1.5;
  if (odd && usual && isAmongThem && sizes.length >= LEAST_OTHERS && Math.min(...sizes) >= CLEARLY_SHARES) {
    return { odd, usual, meant: shown(meant) };
  }
  const beyond = sized.filter(({ number }) => number.value > 100);
  const within = sized.filter(({ number }) => number.value <= 100);
  const most = Math.max(...within.map(({ number }) => number.value));
  const [far] = beyond;
  const near = within.find(({ number }) => number.value === most);
  if (!far || !near || beyond.length > 1 || within.length < LEAST_OTHERS) return undefined;
  const tenth = far.number.value / 10;
  return far.number.value > 1.5 * most
    ? { odd: far, usual: near, ...(tenth <= 100 && { meant: shown(tenth) }) }
    : undefined;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Two readings of one day, month or quarter that differ, neither of which says that it is a forecast. */
export function readTwice(measure: Measure): readonly [MeasureFigure, MeasureFigure] | undefined {
  const forecasts = new Set(
    (measure.readings ?? []).flatMap(({ value, projected }) =>
      value && projected && projected.value !== "false" ? [value.start] : [],
    ),
  );
  const seen = figuresOf(measure).readings.filter(({ at }) => !forecasts.has(at.start));
  for (const [i, later] of seen.entries()) {
    const earlier = seen.slice(0, i).find((one) => isSameTime(one, later));
    if (earlier && earlier.number.value !== later.number.value) return [earlier, later];
  }
  return undefined;
}

function isSameTime({ date: a, span: one }: MeasureFigure, { date: b, span: other }: MeasureFigure): boolean {
  return a !== undefined && b !== undefined && a.from === b.from && a.to === b.to && one === other;
}
