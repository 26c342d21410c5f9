import { capital } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { nameOfThing } from "../names.ts";
import { told } from "./telling.ts";
import { readDecimal, readNumber } from "../../core/values/number.ts";
import { readDate } from "../../core/values/date.ts";
import { known, type Field } from "../thing.ts";
import type { Aspect } from "../told.ts";
import { tellPlain } from "./plain.ts";

/** How many posts there are. */
export const posts: Aspect = (twin, differs) =>
  differs.map((one) => {
    const [from, to] = [readDecimal(textOf(one.before)), readDecimal(textOf(one.after))];
    const isKnown = from.kind === "number" && to.kind === "number" && from.value !== to.value;
    const changed = !isKnown ? "budget-restated" : to.value < from.value ? "posts-fewer" : "posts-more";
    return tellPlain(twin, one, { given: "posts-more", lost: "posts-fewer", changed });
  });

/** How many of something the report declares. The plan is counted against it. */
export const declared: Aspect = (twin, differs) =>
  differs.map((one) => {
    const [from, to] = [readNumber(textOf(one.before)), readNumber(textOf(one.after))];
    const isFewer = from.kind === "number" && to.kind === "number" && to.value < from.value;
    const changed = isFewer ? "declared-fewer" : "declared-changed";
    return tellPlain(twin, one, { given: "declared-changed", lost: "declared-fewer", changed });
  });

/** Whether a post or a body is there for a time only. */
export const temporary: Aspect = (twin, differs) =>
  differs.map((one) => {
    const [was, isNow] = [isYes(one.before), isYes(one.after)];
    const name = capital(nameOfThing(twin.after));
    if (isNow && !was) return told(twin, one, { rule: "made-temporary", sentence: say`${name} is now temporary.` });
    if (was && !isNow)
      return told(twin, one, { rule: "made-permanent", sentence: say`${name} is no longer temporary.` });
    return tellPlain(twin, one, { given: "detail-changed", lost: "detail-changed", changed: "detail-changed" });
  });

function isYes(field: Field | undefined): boolean {
  return textOf(field).toLowerCase() === "true";
}

/** When a post ends: without a day it lasts. */
export const postEnd: Aspect = (twin, differs) =>
  differs.map((one) => {
    const [from, to] = [readDate(textOf(one.before)), readDate(textOf(one.after))];
    const areDates = from.kind === "date" && to.kind === "date";
    const changed = !areDates || from.to === to.to ? "date-changed" : to.to < from.to ? "post-shorter" : "post-longer";
    return tellPlain(twin, one, { given: "post-shorter", lost: "post-longer", changed });
  });

function textOf(field: Field | undefined): string {
  return known(field)[0]?.text ?? "";
}
