const BULLET = /^(?:[•·▪◦‣●■□➢✓✔*\uf0b7\uf0a7\uf0d8–—-]|o(?= {2,}|\t))\s+/;

/** The lines of a cell, without the bullets before them. */
export function linesIn(cell: string): readonly string[] {
  return paragraphsIn(cell)
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "");
}

/** The paragraphs of a cell: a line that goes on with a small letter in the middle of a sentence belongs to the one before. */
export function paragraphsIn(cell: string): readonly string[] {
  const paragraphs: string[] = [];
  for (const line of cell.split("\n")) {
    const before = paragraphs.at(-1);
    const goesOn = before !== undefined && /^\p{Ll}(?!\))/u.test(line) && !/[.:;!?]$/.test(before);
    if (goesOn && !BULLET.test(line)) paragraphs[paragraphs.length - 1] = `${before} ${line}`;
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Whether a cell says that there is nothing to say: "N/A", "none", "nil", a dash. */
export function saysNothing(cell: string): boolean {
  return /^(?:n ?\/ ?a|n\.a\.?|not applicable|nil|none|[-–—]+)$/i.test(cell.trim());
}

/** Two texts are the same words where they differ in capitals, signs and blanks only. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
