import { withArticle } from "./enclosing.ts";
import { fixOf, insert, replace } from "./edits.ts";
import { BULLETS } from "./line-traps.ts";
import { asList, NONE } from "./meant.ts";
import { listed, plural, quoted } from "./names.ts";
import { said, say } from "./say.ts";
import { didYouMean, nearest, plainly } from "./suggest.ts";
import type { Fix } from "./problem.ts";
import type { Mapping, Scalar } from "./syntax.ts";
import type { Shape } from "./shape.ts";
import { VALUES } from "./synonyms.ts";
import type { Span } from "./text.ts";
import { lineAround, linesIn } from "./text-lines.ts";
import { readDate } from "./values/date.ts";
import { readNumber } from "./values/number.ts";
import { inFlow, keyInWords, type Said, type WrongKind } from "./wrong-kind.ts";

/** Keys of lists that may also hold one of some words. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map([["resources", ["none", "within existing budget"]]]);

/** What is said of a value where a list belongs. */
export function notAList(wrong: WrongKind): Said {
  const { value, key, shape } = wrong;
  const what = keyInWords(wrong);
  if (value.kind === "map") return undashed(wrong, what);
  if (value.kind === "list")
    return { message: say`${what} holds a list. Write each entry on a line of its own, behind "- ".` };
  const answers = ANSWERS.get(key);
  if (answers && asList(value, shape).length === 0) return notAnAnswer(wrong, what, answers);
  if (shape.item?.type === "map") return notItems(wrong, what);
  if (BULLETED.test(value.text)) return bulleted(wrong, what);
  return unbracketed(wrong, what, asList(value, shape));
}

const BULLETED = new RegExp(`^[${BULLETS}]\\s`);
const MARK = new RegExp(`^[ \\t]*[${BULLETS}]\\s+`);

/** Signs of other programs before the items: only one at the beginning of a line begins an item. */
function bulleted({ text, value }: WrongKind, what: string): Said {
  const source = text.slice(value.start, value.end);
  const marks = linesIn(source).flatMap(({ start, text: words }) => {
    const length = MARK.exec(words)?.[0].length ?? 0;
    const lead = length === 0 ? 0 : words.length - words.trimStart().length;
    return length === 0 ? [] : [{ start: value.start + start + lead, end: value.start + start + length }];
  });
  const alone = /^[ \t]*$/.test(text.slice(lineAround(text, value.start).start, value.start));
  const isPlain = marks.every(({ end }) => /^\p{L}/u.test(text.slice(end)));
  const message = say`${what} holds a list, and "${source.charAt(0)}" begins no item of one. Begin each on a line of its own with a hyphen and a space.`;
  if (!alone || !isPlain) return { message };
  const edits = marks.map((mark) => replace(mark, "-".padEnd(Math.max(2, mark.end - mark.start))));
  return { message, fixes: [fixOf(say`Begin each item with a hyphen`, true, ...edits)] };
}

/** A text that may be several things in one is a guess either way; the text on its own is not. */
function unbracketed({ value, shape }: WrongKind, what: string, held: readonly Scalar[]): Said {
  const text = value.kind === "scalar" ? value.text : "";
  const span = { start: value.start, end: value.end };
  if (NONE.test(text.trim()) && (shape.item?.refersTo.length ?? 0) > 0 && !shape.item?.soft) {
    const message = say`${what} holds a list. Write [] where there is none.`;
    return { message, fixes: [fixOf(say`Write an empty list`, false, replace(span, "[]"))] };
  }
  const whole = held.length > 0 ? held.map((item) => item.text) : [text];
  const parts = held.length > 1 ? [] : partsOf(text, shape);
  const tries = parts.length < 2 ? [whole] : shape.item?.soft ? [parts, whole] : [whole, parts];
  const rights = tries.map((items) => `[${items.map(inFlow).join(", ")}]`);
  const right = (rights[0] ?? "").length > 80 ? "[one, another]" : (rights[0] ?? "");
  const titles = tries.map((items) =>
    items === parts ? say`Make it ${parts.length} entries` : say`Put brackets round it`,
  );
  return {
    message:
      tries[0] === parts
        ? say`${what} holds a list. Put each entry in brackets, parted by commas: ${right}.`
        : say`${what} holds a list. Put it in brackets: ${right}.`,
    fixes: rights.map((words, i) => fixOf(titles[i] ?? "", rights.length === 1, replace(span, words))),
  };
}

/** What a text may be parted into: names of people and bodies at each "and", other texts at their commas alone. */
function partsOf(text: string, { item }: Shape): readonly string[] {
  const signs = item?.soft ? /\s*[,;&/]\s*(?:and\s+)?|\s+and\s+/ : /\s*[,;]\s+/;
  return text.split(signs).filter((part) => part !== "");
}

function notAnAnswer({ value }: WrongKind, what: string, answers: readonly string[]): Said {
  const text = value.kind === "scalar" ? value.text : "";
  const same = answers.find((word) => plainly(word) === plainly(text));
  const other = VALUES.get(text.trim().toLowerCase())?.find((word) => answers.includes(word));
  const meant = same ?? (NONE.test(text.trim()) ? "none" : other);
  const near = meant === undefined ? nearest(text, answers) : [meant];
  const fixes = near.map((word) =>
    fixOf(say`Write "${word}"`, same !== undefined, replace({ start: value.start, end: value.end }, word)),
  );
  const not = say`${what} is ${answers.join(", ")}, tbc, or a list of budget ids in brackets, not ${quoted(text)}.`;
  if (near.length === 0) return { message: not };
  const right = NONE.test(text.trim()) ? ` ${say`Write "none".`}` : didYouMean(near.slice(0, 1));
  return { message: `${not}${right}`, fixes };
}

/** Words where a list of items belongs, each with keys of its own. */
function notItems({ value, shape }: WrongKind, what: string): Said {
  const { noun, required } = shape.item ?? shape;
  const message = say`${what} holds a list of ${said(plural(noun))}. Begin each on a line of its own with "- ${required[0] ?? ""}: ".`;
  const [only] = required;
  if (required.length !== 1 || only === undefined || value.kind !== "scalar") return { message };
  const right = `[{${only}: ${inFlow(value.text)}}]`;
  return {
    message,
    fixes: [fixOf(say`Make it ${withArticle(noun)}`, true, replace({ start: value.start, end: value.end }, right))],
  };
}

/** Entries where a list belongs: the hyphen of the first item is missing. */
function undashed({ text, value, shape }: WrongKind, what: string): Said {
  const noun = shape.item?.noun ?? "item";
  const message = say`${what} holds a list of ${said(plural(noun))}, and each begins with a hyphen. Write "- " before the first entry.`;
  if (value.kind !== "map" || shape.item?.type !== "map") return { message };
  const figures = datedFigures(value, shape.item);
  if (figures !== undefined) {
    const fixes = [
      fixOf(say`Write each figure with its date`, true, replace({ start: value.start, end: value.end }, figures)),
    ];
    return {
      message: say`${what} holds a list of ${said(plural(noun))}. Write each as in ${figures.split("}")[0] ?? ""}}].`,
      fixes,
    };
  }
  if (text[value.start] === "{" && value.pairs.some(({ key }) => shape.item?.keys.has(key.text))) {
    return {
      message,
      fixes: [fixOf(say`Put brackets round it`, true, insert(value.start, "["), insert(value.end, "]"))],
    };
  }
  if (!value.pairs.some(({ key }) => shape.item?.keys.has(key.text))) return { message };
  const below = linesIn(text).filter(
    ({ start, text: words }) => start > value.start && start < value.end && words.trim() !== "",
  );
  const edits = [insert(value.start, "- "), ...below.map(({ start }) => insert(start, "  "))];
  return { message, fixes: [fixOf(say`Begin the ${said(noun)} with a hyphen`, true, ...edits)] };
}

/** Figures that stand behind their dates, as in `{July 2025: 39, October 2025: 51}`, as items with a key for each. */
function datedFigures({ pairs }: Mapping, { keys }: Shape): string | undefined {
  const date = [...keys].find(([, { holds }]) => holds === "date")?.[0];
  if (date === undefined || keys.get("value")?.holds !== "number" || pairs.length === 0) return undefined;
  const items = pairs.flatMap(({ key, value }) =>
    value.kind === "scalar" && readDate(key.text).kind === "date" && readNumber(value.text).kind === "number"
      ? [`{value: ${inFlow(value.text)}, ${date}: ${inFlow(key.text)}}`]
      : [],
  );
  return items.length === pairs.length ? `[${items.join(", ")}]` : undefined;
}

/** What is said of an item of a list that lacks its keys. */
export function notAnItem({ value, shape }: WrongKind): Said {
  const [first = "id"] = shape.required;
  const keys = shape.required.length > 0 ? shape.required : [...shape.keys.keys()].slice(0, 3);
  const thing = withArticle(shape.noun);
  if (value.kind !== "scalar")
    return { message: say`A list stands where ${thing} belongs. Write its ${listed(keys)} instead.` };
  const fixes: Fix<Span>[] = shape.required.length === 1 ? [titled(value, first)] : [];
  return {
    message:
      keys.length > 1
        ? say`${quoted(value.text)} stands where ${thing} belongs. Write its ${listed(keys)}, beginning with "${first}: ".`
        : say`${quoted(value.text)} stands where ${thing} belongs. Write "${first}: " before it.`,
    ...(fixes.length > 0 && { fixes }),
  };
}

function titled(value: Scalar, key: string): Fix<Span> {
  return fixOf(say`Write "${key}: " before it`, true, insert(value.start, `${key}: `));
}
