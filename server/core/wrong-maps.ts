import { fixOf, insert, replace } from "./edits.ts";
import { listed, quoted } from "./names.ts";
import { say } from "./say.ts";
import type { Shape } from "./shape.ts";
import { readDate } from "./values/date.ts";
import { inFlow, keyInWords, type Said, type WrongKind } from "./wrong-kind.ts";

/** What is said of a value where entries with keys of their own belong. */
export function notAMap(wrong: WrongKind): Said {
  const { text, value, shape } = wrong;
  const what = keyInWords(wrong);
  const keys = [...shape.keys.keys()];
  const entries =
    keys.length > 0 ? say`entries of its own: ${listed(keys, 6)}` : say`entries, each with a key of its own`;
  if (value.kind !== "scalar")
    return { message: say`${what} holds ${entries}. Leave the hyphens or brackets of the list out.` };
  const span = { start: value.start, end: value.end };
  const parted = partedAtDate(shape, value.text);
  if (parted) {
    const right = `{${parted.map(([name, words]) => `${name}: ${inFlow(words)}`).join(", ")}}`;
    return {
      message: say`${what} holds ${entries}. Write ${right}.`,
      fixes: [fixOf(say`Write each under its key`, true, replace(span, right))],
    };
  }
  const meant = keys.length > 0 ? likelyKey(shape, value.text) : undefined;
  if (meant !== undefined) {
    const right = `{${meant}: ${inFlow(value.text)}}`;
    const isWhole = shape.keys.get(meant)?.holds !== "number" || /^\D*[\d.,]+\s*(?:%|[a-z]{1,2})?$/i.test(value.text);
    return {
      message: say`${what} holds ${entries}. Write ${right}.`,
      fixes: [fixOf(say`Write it as its ${meant}`, isWhole, replace(span, right))],
    };
  }
  if (shape.item?.holds === "money")
    return {
      message: say`${what} holds a figure for each financial year. Write it as in {2025/26: ${inFlow(text.slice(value.start, value.end))}}.`,
    };
  return { message: say`${what} holds ${entries}, not ${quoted(value.text)}. Write each on a line of its own.` };
}

/** The key that a single value was meant for: the only one that must be there, or the one that holds a date or an address. */
function likelyKey({ required, keys }: Shape, text: string): string | undefined {
  if (required.length === 1) return required[0];
  const dated = [...keys].filter(([, { holds }]) => holds === "date");
  if (dated.length === 1 && readDate(text).kind === "date") return dated[0]?.[0];
  return /^https?:\/\//.test(text) ? [...keys].find(([, { holds }]) => holds === "url")?.[0] : undefined;
}

/** A figure and the day it belongs to, in one text: `90% by March 2027` is a value and its date. */
function partedAtDate({ required: [only], keys }: Shape, text: string): (readonly [string, string])[] | undefined {
  const [, figure = "", date = ""] = /^(\S*\d\S*?),?\s+(?:by|at|as at|in|on)\s+(.+)$/i.exec(text.trim()) ?? [];
  const dated = [...keys].filter(([, { holds }]) => holds === "date");
  if (only === undefined || dated.length !== 1 || !dated[0] || readDate(date).kind !== "date") return undefined;
  return keys.get(only)?.holds === "number"
    ? [
        [only, figure],
        [dated[0][0], date],
      ]
    : undefined;
}

/** What is said of a key with nothing behind it. */
export function noValue(wrong: WrongKind, at: { readonly start: number; readonly end: number } | undefined): Said {
  const { text, value } = wrong;
  const what = keyInWords(wrong);
  if (!at) return { message: say`An entry of the list ${what} is empty. Write it, or leave its hyphen or comma out.` };
  const colon = at.end + text.slice(at.end).indexOf(":") + 1;
  return {
    at,
    message: say`${what} has no value yet. Write one, or tbc.`,
    fixes: [fixOf(say`Write tbc`, false, insert(Math.min(colon, Math.max(at.end, value.end)), " tbc"))],
  };
}
