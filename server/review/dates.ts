import { say } from "../core/say.ts";
import { civil, dayAndMonth } from "../core/values/calendar-day.ts";
import { readDate, showDate, type WrittenDate } from "../core/values/date.ts";
import { known, type Field } from "./thing.ts";

/** The date that a field holds; nothing where it holds none that can be read in one way. */
export function dateOf(field: Field | undefined): WrittenDate | undefined {
  const [value] = known(field);
  const date = readDate(value?.text ?? "");
  return date.kind === "date" ? date : undefined;
}

/** "30 June to 30 September 2026", "30 June 2026 to 31 March 2027": the first without its year where both have the same. */
export function fromTo(from: WrittenDate, to: WrittenDate): string {
  const isOneYear = from.precision === "day" && to.precision === "day" && civil(from.from).year === civil(to.from).year;
  return say`from ${isOneYear ? dayAndMonth(from.from) : showDate(from)} to ${showDate(to)}`;
}
