import { memo } from "../core/memo.ts";
import type { Shape } from "../core/shape.ts";
import { readDate } from "../core/values/date.ts";
import { readMoney } from "../core/values/money.ts";
import { readNumber } from "../core/values/number.ts";
import { type Period, readPeriod } from "../core/values/period.ts";
import type { Field, Value } from "./thing.ts";
import type { Renamed } from "./twins.ts";
import { isTbc } from "../core/values/words.ts";
import { onLine } from "./words.ts";

/**
 * Whether a field says the same in both versions: values are read, so that another way to write a date or an amount is
 * no difference; lists are sets; ids are followed to what they name.
 */
export function saysSame(before: Field | undefined, after: Field | undefined, renamed: Renamed): boolean {
  if (!before || !after) return (before?.values.length ?? 0) === 0 && (after?.values.length ?? 0) === 0;
  if (isLiterally(before, after)) return true;
  return leftOver(before, after, renamed).length === 0 && leftOver(after, before, inverted(renamed)).length === 0;
}

/** Whether two fields have the same texts, and none of them is an id, which may mean something else by now. */
function isLiterally(one: Field, { values }: Field): boolean {
  if (one.values.length !== values.length || (one.shape && one.shape.refersTo.length > 0)) return false;
  return one.values.every(({ text }, i) => text === values[i]?.text);
}

/** The values of one field that the other has not; each is found at most once. */
export function leftOver(one: Field | undefined, other: Field | undefined, renamed: Renamed): readonly Value[] {
  const others = [...(other?.values ?? [])];
  return (one?.values ?? []).filter((value) => {
    const at = others.findIndex(({ text }) =>
      sameValue(one?.shape ?? other?.shape, translated(value, one, renamed), text),
    );
    if (at < 0) return true;
    others.splice(at, 1);
    return false;
  });
}

/** An id as the other version has it; any other text as it is. */
export function translated({ text }: Value, field: Field | undefined, renamed: Renamed): string {
  const kinds = field?.shape?.refersTo ?? [];
  return kinds.map((kind) => renamed.get(kind)?.get(text)).find((id) => id !== undefined) ?? text;
}

/** The same from the newer version to the older. */
export const inverted: (renamed: Renamed) => Renamed = memo(
  (renamed) => new Map([...renamed].map(([kind, ids]) => [kind, new Map([...ids].map(([from, to]) => [to, from]))])),
);

function sameValue(shape: Shape | undefined, one: string, other: string): boolean {
  const [a, b] = [onLine(one), onLine(other)];
  if (a === b || (isTbc(a) && isTbc(b))) return true;
  // Where words may stand for an id, a capital makes no other body of it.
  if (shape?.soft || shape?.yesNo || (shape && shape.choices.length > 0)) return a.toLowerCase() === b.toLowerCase();
  return READ[shape?.holds ?? ""]?.(a, b) ?? false;
}

/** Whether two texts are read as the same, by what they hold. */
const READ: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  date: (one, other) => {
    const [a, b] = [readDate(one), readDate(other)];
    return a.kind === "date" && b.kind === "date" && a.from === b.from && a.to === b.to;
  },
  money: (one, other) => {
    const [a, b] = [readMoney(one), readMoney(other)];
    return a.kind === "money" && b.kind === "money" && a.low === b.low && a.high === b.high;
  },
  number: sameNumber,
  decimal: sameNumber,
  period: (one, other) => {
    const [a, b] = [readPeriod(one), readPeriod(other)];
    return a.kind === "period" && b.kind === "period" && lengthOf(a) === lengthOf(b);
  },
};

/** A figure with its unit beside it is the same without, where the unit stands in a key of its own. */
function sameNumber(one: string, other: string): boolean {
  const [a, b] = [readNumber(one), readNumber(other)];
  if (a.kind !== "number" || b.kind !== "number" || a.value !== b.value) return false;
  return a.unit === b.unit || a.unit === undefined || b.unit === undefined;
}

/** A length as a unit that others can be made of: a year has twelve months, a week seven days. */
function lengthOf({ count, unit }: Period): string {
  if (unit === "year") return `${count * 12} month`;
  return unit === "week" ? `${count * 7} day` : `${count} ${unit}`;
}
