import { dateOf } from "../dates.ts";
import { saysSame } from "../same.ts";
import type { Aspect } from "../told.ts";
import { tellPlain } from "./plain.ts";

/**
 * The date that was first promised. It is there to be kept: writing it down when the deadline moves is part of that
 * move, giving it later is a record, and changing it hides how far the promise has slipped.
 */
export const originalDate: Aspect = (twin, differs, { renamed }) => {
  const due = [twin.before.fields.get("due"), twin.after.fields.get("due")] as const;
  const isMove = !saysSame(...due, renamed);
  return differs.flatMap((one) => {
    const kept = dateOf(one.after);
    if (isMove && !dateOf(one.before) && kept && kept.to === dateOf(due[0])?.to) return [];
    return [
      tellPlain(twin, one, {
        given: "date-changed",
        lost: "original-date-changed",
        changed: "original-date-changed",
      }),
    ];
  });
};
