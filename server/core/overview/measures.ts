import { type MeasureFigure, figuresOf, shownFigure } from "../measure-figures.ts";
import { figureWithDate, progressInWords, progressOf } from "../measure-progress.ts";
import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan, placeIn } from "../plan.ts";
import type { Place } from "../problem.ts";
import { say } from "../say.ts";
import { showDate } from "../values/date.ts";
import { plainText, postOf, type Shown, shownItem, type When, whenOf, wordsOf } from "./shown.ts";

/** A figure of a measure: as people read it, its number, its date and where it stands. */
export interface Point {
  readonly text: string;
  readonly value: number;
  readonly when: When | undefined;
  readonly at: Place;
  /** Whether nobody has read it yet: it is what somebody thinks will be. */
  readonly isProjected: boolean;
}

/** A measure as it is shown. */
export interface MeasureShown extends Shown {
  readonly unit: string | undefined;
  /** Which way is better: "higher", "lower", "on target". */
  readonly polarity: string | undefined;
  readonly owner: string | undefined;
  readonly frequency: string | undefined;
  readonly baseline: Point | undefined;
  readonly target: Point | undefined;
  readonly trajectory: readonly Point[];
  /** In the order of their dates; one without a date stands first. */
  readonly readings: readonly Point[];
  /** What the baseline, the latest reading and the target are in words, with their dates; nothing where not known. */
  readonly words: { readonly baseline?: string; readonly latest?: string; readonly target?: string };
  /** "about 68% of the way", "the target is met"; nothing where it cannot be told. */
  readonly progress: string | undefined;
  readonly isMet: boolean;
  /** How much of the way is done: 0 none of it, 1 all, below 0 the wrong way; nothing where it cannot be told. */
  readonly share: number | undefined;
  /** When the way of counting changed last, so that earlier figures cannot be compared. */
  readonly changed: When | undefined;
}

/** The measures of a plan in the order in which they are written. */
export const measuresShown: (plan: Plan) => readonly MeasureShown[] = memo((plan) =>
  itemsOf(plan, "measures").map((measure) => {
    const { value } = measure;
    const progress = progressOf(value);
    const { baseline, latest, target } = progress;
    return {
      ...shownItem(measure),
      unit: wordsOf(value.unit),
      polarity: wordsOf(value.polarity),
      owner: postOf(plan, value.owner),
      frequency: wordsOf(value.frequency),
      ...pointsOf(measure),
      words: {
        ...(baseline && { baseline: figureWithDate(baseline) }),
        ...(latest && { latest: figureWithDate(latest) }),
        ...(target && { target: figureWithDate(target) }),
      },
      progress: progressInWords(progress),
      isMet: progress.isMet,
      share: progress.share,
      changed: (value.definition_changed ?? []).flatMap(({ on }) => whenOf(on) ?? []).at(-1),
    };
  }),
);

function pointsOf(measure: ItemIn<"measures">) {
  const { value } = measure;
  const figures = figuresOf(value);
  const projected = new Set(
    (value.readings ?? []).filter((one) => one.projected?.value.toLowerCase() === "true").map((one) => one.value),
  );
  const point = (figure: MeasureFigure): Point => ({
    text: plainText(shownFigure(figure, value)),
    value: figure.number.value,
    when: figure.date && { text: showDate(figure.date), days: { from: figure.date.from, to: figure.date.to } },
    at: placeIn(measure, figure.at),
    isProjected: projected.has(figure.at),
  });
  return {
    baseline: figures.baseline && point(figures.baseline),
    target: figures.target && point(figures.target),
    trajectory: figures.trajectory.map(point),
    readings: figures.readings.map(point).sort((a, b) => lastOf(a) - lastOf(b) || 0),
  };
}

function lastOf({ when }: Point): number {
  return when?.days?.to ?? Number.MIN_SAFE_INTEGER;
}

/** Which way is better, in words: "lower is better"; nothing where the measure does not say. */
export function polarityInWords({ polarity }: MeasureShown): string | undefined {
  const words: Readonly<Record<string, string>> = {
    higher: say`higher is better`,
    lower: say`lower is better`,
    "on target": say`the nearer the target the better`,
  };
  return words[polarity?.toLowerCase() ?? ""];
}
