import { dateIn } from "./dates.ts";
import type { Located } from "./text.ts";
import type { WrittenDate } from "./values/date.ts";

/** The date that a value holds, save one whose day of the week contradicts it: either of the two may be the slip. */
export function sureDate(value: Located<string> | undefined): WrittenDate | undefined {
  const date = dateIn(value);
  return date?.weekdayDiffers ? undefined : date;
}
