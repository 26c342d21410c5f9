import { fixOf, replace } from "./edits.ts";
import { listed, quoted } from "./names.ts";
import { inQuotes } from "./quoting.ts";
import type { Fix } from "./problem.ts";
import { say } from "./say.ts";
import type { Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";
import { keyBefore, keyInWords, type Said, type WrongKind } from "./wrong-kind.ts";

/** What is said of a value where a single text belongs. */
export function notAText(wrong: WrongKind): Said {
  const { value } = wrong;
  if (value.kind === "scalar") return wrong.shape.yesNo ? notYesOrNo(wrong, value) : notWords(wrong, value);
  const what = keyInWords(wrong);
  if (value.kind === "list") return notOne(wrong, what, value.items);
  const source = wrong.text.slice(value.start, value.end);
  return {
    message: say`${what} holds words, not entries of its own. Write it as one text.`,
    ...(value.flow && !source.includes("\n") && { fixes: [inQuotesFix(wrong, source)] }),
  };
}

const YES = /^(?:yes|y|on|1)$/i;
const NO = /^(?:no|n|off|0)$/i;

function notYesOrNo(wrong: WrongKind, { text }: Scalar): Said {
  const what = keyInWords(wrong);
  const answer =
    YES.test(text) || /^true$/i.test(text) ? "true" : NO.test(text) || /^false$/i.test(text) ? "false" : undefined;
  if (answer === undefined)
    return {
      message: say`${what} is answered by true or false, not by ${quoted(text)}. Write one of them, or tbc.`,
    };
  return {
    message: say`${what} is answered by true or false. Write ${answer} for ${quoted(text)}.`,
    fixes: [fixOf(say`Write ${answer}`, true, replace(spanOf(wrong.value), answer))],
  };
}

/** A number, or yes or no, where words belong; or words where a count belongs. */
function notWords(wrong: WrongKind, { text, value }: Scalar): Said {
  const what = keyInWords(wrong);
  if (typeof value === "string") return { message: say`${what} is a count. Write it in figures, such as 14, or tbc.` };
  return {
    message:
      typeof value === "number"
        ? say`${what} holds words, and ${text} is read as a number. Put it in quotes: "${text}".`
        : say`${what} holds words, and ${text} is read as yes or no. Put it in quotes: "${text}".`,
    fixes: [inQuotesFix(wrong, text)],
  };
}

/** A list where one value belongs: too many values, or only the brackets. */
function notOne(
  wrong: WrongKind,
  what: string,
  items: readonly { readonly start: number; readonly end: number }[],
): Said {
  const { text, value, key, shape } = wrong;
  const [only] = items;
  const written = keyBefore(wrong);
  if (only && items.length === 1) {
    const inside = text.slice(only.start, only.end);
    const fixes: Fix<Span>[] = [
      fixOf(say`Leave the list out`, shape.refersTo.length > 0, replace(spanOf(value), inside)),
    ];
    const isFlow = value.kind === "list" && value.flow;
    if (isFlow && shape.refersTo.length === 0) fixes.push(inQuotesFix(wrong, text.slice(value.start, value.end)));
    return {
      message: say`${what} holds one value and no list. Write ${quoted(inside)} alone.`,
      ...(isFlow && { fixes }),
    };
  }
  if (key === "owner" && written) {
    return {
      message: say`${what} holds one owner. Write "owners" for several.`,
      fixes: [fixOf(say`Write "owners"`, true, replace(written, "owners"))],
    };
  }
  const values = items.map((item) => text.slice(item.start, item.end));
  return {
    message:
      values.length > 1
        ? say`${what} holds one value and no list; here stand ${listed(values, 4)}. Keep one, or write them as one text.`
        : say`${what} holds one value and no list. Keep one, or write them as one text.`,
  };
}

function inQuotesFix({ value }: WrongKind, words: string): Fix<Span> {
  return fixOf(say`Put it in quotes`, value.kind === "scalar", replace(spanOf(value), inQuotes(words)));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
