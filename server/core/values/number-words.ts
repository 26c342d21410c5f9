const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The source of a pattern for a whole number from 1 to 999 in figures, or to 99 in small words: `48`, `forty-eight`. */
export const COUNT = `(?:\\d{1,3}|(?:${TENS.join("|")})(?:[- ](?:${ONES.slice(0, 9).join("|")}))?|${[...ONES].reverse().join("|")})`;

/** The number that a text matched by `COUNT` stands for, whatever its capitals; not a number for anything else. */
export function readCount(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const [tens = "", ones] = text.toLowerCase().split(/[- ]+/);
  const small = ONES.indexOf(tens) + 1;
  if (small > 0) return ones === undefined ? small : Number.NaN;
  const large = (TENS.indexOf(tens) + 2) * 10;
  const rest = ones === undefined ? 0 : ONES.indexOf(ones) + 1;
  return large < 20 || rest > 9 || (ones !== undefined && rest === 0) ? Number.NaN : large + rest;
}

/** A number from 1 to 99 in words, any other in figures: "forty-eight". */
export function countInWords(count: number): string {
  const word = ONES[count - 1] ?? TENS[count / 10 - 2];
  if (word !== undefined) return word;
  const tens = TENS[Math.floor(count / 10) - 2];
  return tens === undefined ? String(count) : `${tens}-${ONES[(count % 10) - 1]}`;
}
