/**
 * The lines of a text without the page numbers and the headers of pages that a copied report has between its lines. They
 * are left out only where there is no doubt: "Page 3 of 12"; bare numbers that count the pages; and beside one of them,
 * a line that stands on at least two pages.
 */
export function withoutFurniture(lines: readonly string[]): readonly string[] {
  const numbers = pageNumbers(lines);
  if (numbers.size === 0) return lines;
  const beside = lines.map((_, i) => i).filter((i) => !numbers.has(i) && isBeside(lines, i, numbers));
  const times = new Map<string, number>();
  for (const i of beside) times.set(likeness(lines[i] ?? ""), (times.get(likeness(lines[i] ?? "")) ?? 0) + 1);
  const headers = new Set(beside.filter((i) => (times.get(likeness(lines[i] ?? "")) ?? 0) > 1));
  return lines.filter((_, i) => !numbers.has(i) && !headers.has(i));
}

const PAGE = /^(?:[-–|] ?)?page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–|])?$|^\d{1,4} ?\| ?page$/i;

function pageNumbers(lines: readonly string[]): ReadonlySet<number> {
  const sure = lines.flatMap((line, i) => (PAGE.test(line) ? [i] : []));
  const bare = lines.flatMap((line, i) => (/^\d{1,3}$/.test(line) ? [i] : []));
  const count = bare.every((at, i) => i === 0 || Number(lines[at]) === Number(lines[bare[i - 1] ?? 0]) + 1);
  return new Set([...sure, ...(bare.length > 1 && count ? bare : [])]);
}

/** Whether only blank lines and one other line at most part a line from a page number. */
function isBeside(lines: readonly string[], at: number, numbers: ReadonlySet<number>): boolean {
  const line = lines[at] ?? "";
  if (line.length < 8 || !/\p{L}/u.test(line)) return false;
  return [-1, 1].some((step) => {
    let seen = 0;
    for (let i = at + step; i >= 0 && i < lines.length && seen < 2; i += step) {
      if (numbers.has(i)) return true;
      if (lines[i] !== "") seen++;
    }
    return false;
  });
}

/** Headers of pages differ in numbers at most. */
function likeness(line: string): string {
  return line.toLowerCase().replace(/\d+/g, "0");
}
