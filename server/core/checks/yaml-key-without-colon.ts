import { fixOf, insert, replace } from "../edits.ts";
import { everyKey, type KnownKey } from "../every-key.ts";
import { shortened } from "../names.ts";
import type { Fix } from "../problem.ts";
import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";
import type { Span } from "../text.ts";
import { columnOf, keyOf as keyOfLine, lineAround, lineBefore, linesIn } from "../text-lines.ts";

export const yamlKeyWithoutColon = textCheck("key-without-colon", {
  summary: "A line is neither a key with its colon nor part of the text above it.",
  why: "What stands on such a line belongs to nothing, and the entries below it are lost with it.",
  source: "YAML 1.2.2, section 8.2.2: an entry is a key, a colon and a value.",
  many: (count) =>
    say`${count} lines are neither a key with its colon nor part of the text above. Write each as "key: value".`,
  says: (slip) => {
    const { words } = slip;
    const found = keyOf(words);
    if (found) return say`The colon after "${found.key}" is missing. Write "${found.key}: ${shortened(found.value)}".`;
    if (everyKey.has(words)) return say`"${words}" has no colon and no value. Write "${words}: " and its value.`;
    const begun = /^[a-z_]+$/.test(words) ? keysBeside(slip).filter((key) => key.startsWith(words)) : [];
    if (begun.length > 0)
      return say`"${words}" is only the beginning of a key. Write the whole key, a colon and a value, such as "${begun[0] ?? ""}: tbc".`;
    return say`"${shortened(words)}" is neither a key with its colon nor part of the text above. Set it in more deeply if it goes on from there.`;
  },
  fixes: (slip) => {
    const found = keyOf(slip.words);
    if (found) return [fixOf(say`Write the colon`, found.isPlain, replace(slip.at, `${found.key}: ${found.value}`))];
    return goesOn(slip);
  },
});

/** The keys that may stand beside those that begin in the same column. */
function keysBeside({ text, at }: Slip): readonly string[] {
  const column = columnOf(lineAround(text, at.start).text);
  const others = linesIn(text).flatMap((line) => (columnOf(line.text) === column ? (keyOfLine(line.text) ?? []) : []));
  const fits = ({ of }: KnownKey): boolean => others.every((other) => of.keys.has(other));
  return [...everyKey].flatMap(([key, places]) => (places.some(fits) && !others.includes(key) ? [key] : []));
}

/** A key of the format with its value behind it, parted by a space, or by a sign that was typed for the colon. */
function keyOf(words: string): { readonly key: string; readonly value: string; readonly isPlain: boolean } | undefined {
  const [, key = "", sign = "", value = ""] = /^["']?([\w/-]+)["']?(\s*[=;：]\s*|\s+)(\S.*)$/s.exec(words) ?? [];
  if (!everyKey.has(key) && !/^\d{4}[/-]\d{2}/.test(key)) return undefined;
  return { key, value, isPlain: sign.trim() !== "" || /[_/]/.test(key) };
}

/** Sets a line in so that it goes on from the text above it. */
function goesOn({ text, at }: Slip): readonly Fix<Span>[] {
  const line = lineAround(text, at.start);
  const above = lineBefore(text, line);
  if (!above || !/\s/.test(text.slice(at.start, at.end).trim())) return [];
  const missing = columnOf(above.text) + 2 - columnOf(line.text);
  return missing > 0
    ? [fixOf(say`Make it part of the text above`, false, insert(line.start, " ".repeat(missing)))]
    : [];
}
