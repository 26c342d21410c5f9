import {
  type Figure,
  figureWithDate,
  type Measure,
  type Progress,
  progressInWords,
  progressOf,
} from "../../core/measure-progress.ts";
import { capital } from "../../core/names.ts";
import { dateIn, onDate } from "../../core/dates.ts";
import { say } from "../../core/say.ts";
import { showDate } from "../../core/values/date.ts";
import { codeMarkdown, escapeMarkdown } from "../markdown.ts";
import { type Asked, itemAsked } from "./asked.ts";

const BARS = "▁▂▃▄▅▆▇█";
/** How many readings a line of text can show; of more, the last are shown. */
const MOST = 24;

/** The progress of the measure that a figure belongs to. */
export function measureHelp(asked: Asked): string | undefined {
  const measure = asked.leaf.shape.holds === "number" ? itemAsked(asked, "measures") : undefined;
  return measure && progressHelp(measure.value);
}

/** A measure from its baseline over its latest reading to its target, in words and as a line of small bars. */
export function progressHelp(measure: Measure): string | undefined {
  const progress = progressOf(measure);
  const { baseline, latest, target } = progress;
  const from = baseline && say`from ${figureWithDate(baseline)}`;
  const now = latest ? say`now ${figureWithDate(latest)}` : say`no reading yet`;
  const to = target && targetInWords(target);
  if (!baseline && !latest && !target) return undefined;
  const way = progressInWords(progress);
  const words = [from, now, to].filter((part) => part !== undefined).join(", ");
  const sentence = capital(way === undefined ? say`${words}.` : say`${words}: ${way}.`);
  return [escapeMarkdown(sentence), codeMarkdown(chartOf(progress)), ...warning(measure)].filter(Boolean).join("\n\n");
}

function targetInWords({ text, date }: Figure): string {
  return date ? say`target ${text} by ${showDate(date)}` : say`target ${text}`;
}

/** Figures before and after a change in the way of counting cannot be compared, so the reader is told. */
function warning({ definition_changed = [] }: Measure): readonly string[] {
  const dates = definition_changed.flatMap(({ on }) => dateIn(on) ?? []);
  const last = dates.at(-1);
  return last
    ? [say`The way of counting changed ${escapeMarkdown(onDate(last))}; figures before and after cannot be compared.`]
    : [];
}

function chartOf({ baseline, readings, latest, target }: Progress): string {
  const seen = [...(baseline ? [baseline] : []), ...readings].slice(-MOST);
  const [first] = seen;
  if (!first || !latest || seen.length < 2) return "";
  const all = [...seen, ...(target ? [target] : [])].map(({ value }) => value);
  const bar = scaled(Math.min(...all), Math.max(...all));
  const goal = target ? ` → ${bar(target)} ${target.text}` : "";
  return `${first.text} ${seen.map(bar).join("")} ${latest.text}${goal}`;
}

function scaled(low: number, high: number): (figure: Figure) => string {
  const steps = BARS.length - 1;
  return ({ value }) => BARS.charAt(high === low ? steps : Math.round(((value - low) / (high - low)) * steps));
}
