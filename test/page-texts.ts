import { textsOf } from "./fixtures.ts";

/** What cannot be seen, or not be told from something else, with the sign that stands for it on a page and its name. */
const SIGNS: readonly (readonly [hidden: RegExp, sign: string, name: string])[] = [
  [/\t/g, "→", "a tab"],
  [/\u00a0/g, "⍽", "a non-breaking space"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that YAML forbids.
  [/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "␦", "a character that cannot be seen"],
];

/** A fixture as pages show it: each text in a box of its own, headed by its name where there are several. */
export function textsShown(fixture: string): string {
  const texts = textsOf(fixture).filter(({ text }) => text.trim() !== "");
  const boxes = texts.map(({ uri, text }) => {
    const box = `\`\`\`yaml\n${SIGNS.reduce((now, [hidden, sign]) => now.replace(hidden, sign), text).trimEnd()}\n\`\`\``;
    return texts.length > 1 ? `\`${uri}\`:\n\n${box}` : box;
  });
  const named = SIGNS.flatMap(([hidden, sign, name]) =>
    fixture.search(hidden) < 0 ? [] : `${sign} stands for ${name}.`,
  );
  return [...boxes, ...named].join("\n\n");
}
