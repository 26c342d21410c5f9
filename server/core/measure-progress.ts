import { dateIn } from "./dates.ts";
import type { ItemIn } from "./plan.ts";
import { isTbc } from "./placed.ts";
import { say } from "./say.ts";
import type { Located } from "./text.ts";
import { showDate, type WrittenDate } from "./values/date.ts";
import { readNumber, withoutDust } from "./values/number.ts";

/** A measure as its author wrote it. */
export type Measure = ItemIn<"measures">["value"];

/** One figure of a measure, as people read it ("62%", "18 cases"), and the date it belongs to. */
export interface Figure {
  readonly text: string;
  readonly value: number;
  readonly date?: WrittenDate;
}

/** Where a measure began, what was read since in the order of the dates, and where it should come to. */
export interface Progress {
  readonly baseline?: Figure;
  readonly readings: readonly Figure[];
  readonly latest?: Figure;
  readonly target?: Figure;
  readonly isMet: boolean;
  /** How much of the way from the baseline to the target is done: 0 none of it, 1 all, below 0 the wrong way. */
  readonly share?: number;
}

/** Reads the figures of a measure; those that cannot be read, or are only projected, are left out. */
export function progressOf(measure: Measure): Progress {
  const baseline = figureIn(measure, measure.baseline?.value, measure.baseline?.on);
  const target = figureIn(measure, measure.target?.value, measure.target?.by);
  const read = (measure.readings ?? [])
    .filter(({ projected }) => projected?.value.toLowerCase() !== "true")
    .flatMap(({ value, on }) => figureIn(measure, value, on) ?? []);
  const readings = [...read].sort((a, b) => dayOf(a) - dayOf(b) || 0);
  const latest = readings.at(-1);
  const share = baseline && latest && target && shareOf(baseline.value, latest.value, target.value);
  return {
    ...(baseline && { baseline }),
    readings,
    ...(latest && { latest }),
    ...(target && { target }),
    isMet: latest !== undefined && target !== undefined && reaches(measure, { baseline, latest, target }),
    ...(share !== undefined && { share }),
  };
}

/** A figure without a date comes first, so that it is never taken for the latest. */
function dayOf({ date }: Figure): number {
  return date?.to ?? Number.MIN_SAFE_INTEGER;
}

function figureIn(
  { unit }: Measure,
  value: Located<string> | undefined,
  on: Located<string> | undefined,
): Figure | undefined {
  const reading = readNumber(value?.value ?? "");
  if (!value || reading.kind !== "number") return undefined;
  const date = dateIn(on);
  const words =
    reading.unit === undefined && unit && !isTbc(unit.value) ? withUnit(value.value, unit.value) : value.value;
  return { text: words, value: reading.value, ...(date && { date }) };
}

/** A unit is written behind its figure, with a space unless it is a sign; the pound sign goes before. */
export function withUnit(figure: string, unit: string): string {
  if (unit === "£") return `£${figure}`;
  return /^(?:%|per ?cent|percentage)$/i.test(unit) ? `${figure}%` : `${figure} ${unit}`;
}

function shareOf(baseline: number, latest: number, target: number): number | undefined {
  const way = withoutDust(target - baseline);
  return way === 0 ? undefined : withoutDust((latest - baseline) / way);
}

interface Run {
  readonly baseline: Figure | undefined;
  readonly latest: Figure;
  readonly target: Figure;
}

/** Which way is better, the measure says; where it does not, the target lies that way from the baseline. */
function reaches({ polarity }: Measure, { baseline, latest, target }: Run): boolean {
  const way = polarity?.value.toLowerCase();
  if (way === "lower") return latest.value <= target.value;
  if (way === "higher") return latest.value >= target.value;
  if (way === "on target" || !baseline) return latest.value === target.value;
  return target.value < baseline.value ? latest.value <= target.value : latest.value >= target.value;
}

/** The way in words: "about 68% of the way", "the target is met", "further from the target than at the start". */
export function progressInWords({ isMet, share }: Progress): string | undefined {
  if (isMet) return say`the target is met`;
  if (share === undefined) return undefined;
  if (share < 0) return say`further from the target than at the start`;
  if (share === 0) return say`no nearer the target than at the start`;
  if (share > 1) return say`beyond the target`;
  return say`about ${Math.min(99, Math.max(1, Math.round(share * 100)))}% of the way`;
}

/** A figure with its date: "62% (31 March 2025)". */
export function figureWithDate({ text, date }: Figure): string {
  return date ? `${text} (${showDate(date)})` : text;
}
