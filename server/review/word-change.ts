import { diffArrays } from "diff";
import { quoted } from "../core/names.ts";
import { say } from "../core/say.ts";
import { onLine, sameWords } from "./words.ts";
import type { RuleId } from "./rules.ts";

/** A text up to this length is shown whole; of a longer one, only the words that changed. */
const WHOLE = 60;
/** So many stretches of words, each of so many words, are shown; of more they are counted. */
const STRETCHES = 3;
const WORDS = 8;

/** A stretch of words that gave way to another; one of the two may be empty. */
interface Stretch {
  readonly out: readonly string[];
  readonly in: readonly string[];
  readonly next: string | undefined;
}

/** What is said of a text that is put otherwise. What the words mean is for people to judge, so they are shown. */
export function wordChange(
  label: string,
  from: string,
  to: string,
): { readonly rule: RuleId; readonly sentence: string } {
  if (sameWords(from, to))
    return { rule: "typography", sentence: say`Only capitals, spaces or punctuation changed: ${label}.` };
  const [before, after] = [onLine(from), onLine(to)];
  if (before.length <= WHOLE && after.length <= WHOLE)
    return { rule: "reworded", sentence: say`${label} reworded from ${quoted(before)} to ${quoted(after)}.` };
  const stretches = stretchesOf(before, after);
  const isShort = stretches.every((one) => one.out.length <= WORDS && one.in.length <= WORDS);
  if (stretches.length <= STRETCHES && isShort)
    return { rule: "reworded", sentence: say`${label} reworded: ${stretches.map(inWords).join("; ")}.` };
  const [out, into] = [count(stretches, "out"), count(stretches, "in")];
  return { rule: "reworded", sentence: say`${label} reworded: ${out} words out, ${into} words in.` };
}

function stretchesOf(before: string, after: string): readonly Stretch[] {
  const parts = diffArrays(before.split(" "), after.split(" "));
  const stretches: Stretch[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part || (!part.added && !part.removed)) continue;
    const other = parts[i + 1];
    const isPair = other !== undefined && (other.added || other.removed);
    const both = isPair ? [part, other] : [part];
    const words = (wanted: "added" | "removed") => both.filter((one) => one[wanted]).flatMap(({ value }) => value);
    if (isPair) i++;
    stretches.push({ out: words("removed"), in: words("added"), next: parts[i + 1]?.value[0] });
  }
  return stretches;
}

/** A single word is shown with the one behind it: "all children" became "some children". */
function inWords({ out, in: into, next }: Stretch): string {
  const tail = next !== undefined && out.length <= 1 && into.length <= 1 ? ` ${next}` : "";
  if (into.length === 0) return say`${inQuotes(out, "")} was taken out`;
  if (out.length === 0) return say`${inQuotes(into, "")} was put in`;
  return say`${inQuotes(out, tail)} became ${inQuotes(into, tail)}`;
}

function inQuotes(words: readonly string[], tail: string): string {
  return `"${(words.join(" ") + tail).replace(/"/g, "'").replace(/[.,;:]$/, "")}"`;
}

function count(stretches: readonly Stretch[], side: "out" | "in"): number {
  return stretches.reduce((sum, one) => sum + one[side].length, 0);
}
