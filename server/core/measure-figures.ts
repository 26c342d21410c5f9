import { commaSplits } from "./comma-splits.ts";
import { dateIn } from "./dates.ts";
import { type Unit, unitIn } from "./figure-units.ts";
import { type Measure, withUnit } from "./measure-progress.ts";
import { isTbc } from "./placed.ts";
import type { Located, Span } from "./text.ts";
import type { WrittenDate } from "./values/date.ts";
import { readNumber, type WrittenNumber } from "./values/number.ts";

/** A figure of a measure that can be read, and where it is written. */
export interface MeasureFigure {
  readonly at: Located<string>;
  readonly number: WrittenNumber;
  /** In what it is measured: by the words beside it, else by those under `unit`; nothing where they may mean anything. */
  readonly unit: Unit | undefined;
  /** What its author says it covers, where that stands beside it: "38 YTD", "12 (this month)". */
  readonly span: "so far" | "one month" | undefined;
  readonly date: WrittenDate | undefined;
}

/** The figures of a measure by the keys they are written under, each list in the order it is written. */
export interface MeasureFigures {
  readonly baseline: MeasureFigure | undefined;
  readonly target: MeasureFigure | undefined;
  readonly trajectory: readonly MeasureFigure[];
  readonly readings: readonly MeasureFigure[];
}

/** Reads the figures of a measure; what is no figure, or was cut by its own comma, is left out. */
export function figuresOf(measure: Measure): MeasureFigures {
  const { baseline, target, trajectory = [], readings = [], unit } = measure;
  const isCut = cutIn(measure);
  const own = unit && isCut(unit) ? undefined : unitIn(unit?.value ?? "");
  const read = (at: Located<string> | undefined, date: Located<string> | undefined): MeasureFigure | undefined =>
    at && !isCut(at) ? figureIn(own, at, date) : undefined;
  return {
    baseline: read(baseline?.value, baseline?.on),
    target: read(target?.value, target?.by),
    trajectory: trajectory.flatMap(({ value, by }) => read(value, by) ?? []),
    readings: readings.flatMap(({ value, on }) => read(value, on) ?? []),
  };
}

/** Whether a value is what a comma inside braces left of a longer one, which is told of as such. */
function cutIn({ node }: Measure): (at: Span) => boolean {
  const splits = commaSplits(node);
  return (at) => splits.some(({ start, end }) => start <= at.start && at.end <= end);
}

function figureIn(
  own: Unit | undefined,
  at: Located<string>,
  date: Located<string> | undefined,
): MeasureFigure | undefined {
  const [span, pattern] = SPANS.find(([, words]) => words.test(at.value)) ?? [];
  const number = readNumber(pattern ? at.value.replace(pattern, "") : at.value);
  if (number.kind !== "number") return undefined;
  const unit = number.unit === undefined ? own : unitIn(number.unit);
  return { at, number, unit: number.value === 0 ? "any" : unit, span, date: dateIn(date) };
}

/** What officers write behind a figure to say which time it covers. */
const SPANS: readonly (readonly ["so far" | "one month", RegExp])[] = [
  ["so far", /[\s,(]+(?:cumulative(?:ly)?|ytd|(?:year[ -])?to[ -]date|so far(?: this year)?)\)?$/i],
  ["one month", /[\s,(]+(?:(?:in|for) (?:the |that )?month|this month|in[ -]month|monthly|month only)\)?$/i],
];

/** A figure as a sentence shows it: with the measure's unit where nothing stands beside it. */
export function shownFigure({ at, number, span }: MeasureFigure, { unit }: Measure): string {
  const own = unit?.value ?? "";
  const isWhole = number.unit !== undefined || span !== undefined || own === "" || isTbc(own);
  return isWhole ? at.value : withUnit(at.value, own);
}
