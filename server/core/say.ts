/** A language: the sentence for one in English, in which what is put in stands as `{0}`, `{1}` …; nothing where it has none. */
export type Language = (english: string) => string | undefined;

let language: Language | undefined;

/**
 * Sets the language in which everything is said from here on; without one it is English. It is set once, before
 * anything is read: what has been found keeps the words in which it was found.
 */
export function speak(chosen: Language | undefined): void {
  language = chosen;
}

/**
 * A sentence, or a piece of one, that people see. Each is written where it is needed, as a text with what is put into
 * it, and can be said in another language, in which what is put in may stand in another order.
 */
export function say(texts: TemplateStringsArray, ...put: readonly (string | number)[]): string {
  if (!language) return String.raw({ raw: texts }, ...put);
  const english = texts.reduce((all, text, i) => `${all}{${i - 1}}${text}`);
  return (language(english) ?? english).replace(/\{(\d+)\}/g, (mark, at: string) => String(put[Number(at)] ?? mark));
}

/** A sentence that nothing is put into and that was written before the language was known, such as why a check matters. */
export function said(english: string): string {
  return language?.(english) ?? english;
}
