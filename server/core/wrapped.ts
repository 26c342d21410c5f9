/** The longest line of a plan that is written by us, in characters. */
export const WIDTH = 120;

/** A text cut into lines of at most so many characters, between words; a longer word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** Sentences as one comment, wrapped at the width of a plan, each line with what stands before it. */
export function comment(indent: string, ...sentences: readonly string[]): readonly string[] {
  return wrapped(sentences.join(" "), WIDTH - indent.length - 2).map((line) => `${indent}# ${line}`);
}
