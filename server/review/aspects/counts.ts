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
    const isNow = textOf(one.after).toLowerCase() === "true";
    const was = textOf(one.before).toLowerCase() === "true";
    const rule = isNow === was ? "detail-changed" : isNow ? "made-temporary" : "made-permanent";
    return tellPlain(twin, one, { given: rule, lost: rule, changed: rule });
  });

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
