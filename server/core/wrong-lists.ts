import { withArticle } from "./enclosing.ts";
import { fixOf, insert, replace } from "./edits.ts";
import { BULLETS } from "./line-traps.ts";
import { asList } from "./meant.ts";
import { listed, plural, quoted } from "./names.ts";
import { nearest } from "./suggest.ts";
import type { Fix } from "./problem.ts";
import type { Scalar } from "./syntax.ts";
import { VALUES } from "./synonyms.ts";
import type { Span } from "./text.ts";
import { linesIn } from "./text-lines.ts";
import { inFlow, type Said, type WrongKind } from "./wrong-kind.ts";

/** Keys of lists that may also hold one of some words. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map([["resources", ["none", "within existing budget"]]]);

/** What is said of a value where a list belongs. */
export function notAList(wrong: WrongKind): Said {
  const { value, key, of, shape } = wrong;
  const what = `"${key}"${of}`;
  if (value.kind === "map") return undashed(wrong, what);
  if (value.kind === "list")
    return { message: `${what} holds a list. Write each entry on a line of its own, behind "- ".` };
  const answers = ANSWERS.get(key);
  if (answers && asList(value, shape).length === 0) return notAnAnswer(wrong, what, answers);
  if (shape.item?.type === "map") return notItems(wrong, what);
  const items = BULLETED.test(value.text) ? bulleted(value.text) : asList(value, shape).map(({ text }) => text);
  const right = `[${(items.length > 0 ? items : [value.text]).map(inFlow).join(", ")}]`;
  const sign = BULLETED.test(value.text) ? `, and "${value.text.charAt(0)}" begins none` : "";
  return {
    message: `${what} holds a list${sign}. Put it in brackets: ${right.length > 80 ? "[one, another]" : right}.`,
    fixes: [fixOf("Put brackets round it", true, replace({ start: value.start, end: value.end }, right))],
  };
}

const BULLETED = new RegExp(`^[${BULLETS}]\\s`);

function bulleted(text: string): readonly string[] {
  return text
    .split(new RegExp(`(?:^|\\s)[${BULLETS}]\\s+`))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function notAnAnswer({ value }: WrongKind, what: string, answers: readonly string[]): Said {
  const text = value.kind === "scalar" ? value.text : "";
  const other = VALUES.get(text.trim().toLowerCase())?.find((word) => answers.includes(word));
  const near = other === undefined ? nearest(text, answers) : [other];
  const fixes = near.map((word) =>
    fixOf(`Write "${word}"`, false, replace({ start: value.start, end: value.end }, word)),
  );
  const said = `${what} is ${answers.join(", ")}, tbc, or a list of ids in brackets, not ${quoted(text)}.`;
  return near.length === 0 ? { message: said } : { message: `${said} Did you mean "${near[0] ?? ""}"?`, fixes };
}

/** Words where a list of items belongs, each with keys of its own. */
function notItems({ value, shape }: WrongKind, what: string): Said {
  const { noun, required } = shape.item ?? shape;
  const message = `${what} holds a list of ${plural(noun)}. Begin each on a line of its own with "- ${required[0] ?? ""}: ".`;
  const [only] = required;
  if (required.length !== 1 || only === undefined || value.kind !== "scalar") return { message };
  const right = `[{${only}: ${inFlow(value.text)}}]`;
  return {
    message,
    fixes: [fixOf(`Make it ${withArticle(noun)}`, true, replace({ start: value.start, end: value.end }, right))],
  };
}

/** Entries where a list belongs: the hyphen of the first item is missing. */
function undashed({ text, value, shape }: WrongKind, what: string): Said {
  const noun = shape.item?.noun ?? "item";
  const message = `${what} holds a list of ${plural(noun)}, and each begins with a hyphen. Write "- " before the first entry.`;
  if (value.kind !== "map" || shape.item?.type !== "map") return { message };
  if (text[value.start] === "{") {
    return { message, fixes: [fixOf("Put brackets round it", true, insert(value.start, "["), insert(value.end, "]"))] };
  }
  if (!value.pairs.some(({ key }) => shape.item?.keys.has(key.text))) return { message };
  const below = linesIn(text).filter(
    ({ start, text: words }) => start > value.start && start < value.end && words.trim() !== "",
  );
  const edits = [insert(value.start, "- "), ...below.map(({ start }) => insert(start, "  "))];
  return { message, fixes: [fixOf(`Begin the ${noun} with a hyphen`, true, ...edits)] };
}

/** What is said of an item of a list that lacks its keys. */
export function notAnItem({ value, shape }: WrongKind): Said {
  const [first = "id"] = shape.required;
  const keys = shape.required.length > 0 ? shape.required : [...shape.keys.keys()].slice(0, 3);
  const belongs = `stands where ${withArticle(shape.noun)} belongs`;
  if (value.kind !== "scalar") return { message: `A list ${belongs}. Write its ${listed(keys)} instead.` };
  const fixes: Fix<Span>[] = shape.required.length === 1 ? [titled(value, first)] : [];
  return {
    message: `${quoted(value.text)} ${belongs}. Write ${keys.length > 1 ? `its ${listed(keys)}, beginning with "${first}: "` : `"${first}: " before it`}.`,
    ...(fixes.length > 0 && { fixes }),
  };
}

function titled(value: Scalar, key: string): Fix<Span> {
  return fixOf(`Write "${key}: " before it`, true, insert(value.start, `${key}: `));
}
