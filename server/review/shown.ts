import { withUnit } from "../core/measure-progress.ts";
import { quoted } from "../core/names.ts";
import { readNumber } from "../core/values/number.ts";
import { shownDate, shownLink } from "./names.ts";
import { type Field, known, textIn, type Thing } from "./thing.ts";

/** What stands in a field, as a sentence shows it: dates and figures as people say them, words in quotation marks. */
export function shown(thing: Thing, field: Field | undefined): string {
  const [value] = known(field);
  if (!field || !value) return "";
  const { shape } = field;
  if (shape && shape.refersTo.length > 0) return shownLink(thing, { ...field, values: known(field) });
  if (field.form === "list")
    return known(field)
      .map(({ text }) => quoted(text))
      .join(", ");
  if (shape?.holds === "date") return shownDate(value.text);
  if (shape?.holds === "number") return figure(thing, value.text);
  if (shape?.yesNo || (shape && shape.choices.length > 0)) return value.text;
  if (BARE.has(field.path)) return value.text;
  return shape?.holds === undefined || shape.holds === "path" ? quoted(value.text) : value.text;
}

/** Keys whose values are single words and numbers, which need no quotation marks. */
const BARE: ReadonlySet<string> = new Set(["priority", "version", "ref", "likelihood", "score", "rating"]);

/** A figure with the unit of its measure, where none stands beside it. */
export function figure(thing: Thing, text: string): string {
  const measure = thing.list === "measures" ? thing : thing.parent;
  const unit = measure?.list === "measures" ? textIn(measure, "unit") : undefined;
  const number = readNumber(text);
  return unit === undefined || number.kind !== "number" || number.unit !== undefined ? text : withUnit(text, unit);
}
