/** How the items of a list are marked: numbered with a word before it, with letters, plainly; lettered, or with bullets. */
export type Family = "labelled" | "coded" | "numbered" | "lettered" | "bulleted";

/** The mark at the beginning of a line, and the words behind it. */
export interface Mark {
  readonly family: Family;
  /** What is kept of it: "3", "1.2", "R4", "a"; nothing for a bullet. */
  readonly ref: string | undefined;
  /** The word before its number, as typed: "Recommendation". */
  readonly label: string;
  /** Its numbers from the outermost to the innermost; those of letters count from 1. */
  readonly path: readonly number[];
  /** Whether nothing but a space parts the number from the words, as it does where a sentence goes on with a number. */
  readonly bare: boolean;
  readonly text: string;
}

const NUMBER = "(\\d{1,3}(?:\\.\\d{1,3}){0,3})";
const LABELLED = new RegExp(
  `^(recommendation|rec|action|area for (?:priority action|improvement|development)|priority action|requirement|priority|objective|finding|key finding|concern|cause of concern|matter of concern|must do|should do|standard)\\.?\\s*(?:no\\.?\\s*|number\\s*|#)?${NUMBER}([a-z]?)\\s*(?:[:.)]|[–—-](?=\\s)|$|(?=\\s))\\s*(.*)$`,
  "i",
);
const CODED = new RegExp(`^([A-Z]{1,4})([ -]?)${NUMBER}([a-z]?)[.):]?(?:\\s+[–—-])?\\s+(\\S.*)$`);
const NUMBERED = new RegExp(`^(\\()?${NUMBER}([.)]|\\.\\))?(?:(?:\\s+|(?<=[.)])(?=\\p{Lu}))(\\S.*)|$)`, "u");
const LETTERED = /^(?:\(([a-z]|[ivx]{1,5})\)\s*(.+)|([a-z]|[ivx]{1,5})[.)]\s+(.+))$/;
const BULLETED = /^(?:[•·▪◦‣●■□➢\uf0b7\uf0a7\uf0d8*–—-]\s+|o(?:\t| {2,})\s*)(\S.*)$/;

/** The mark at the beginning of a line that has no blanks round it, if it has one. */
export function markOf(line: string): Mark | undefined {
  return labelled(line) ?? coded(line) ?? numbered(line) ?? lettered(line) ?? bulleted(line);
}

function labelled(line: string): Mark | undefined {
  const [, label, number, letter = "", text = ""] = LABELLED.exec(line) ?? [];
  if (label === undefined || number === undefined) return undefined;
  return { family: "labelled", label, ref: number + letter, path: pathOf(number, letter), bare: false, text };
}

function coded(line: string): Mark | undefined {
  const [, code, sign = "", number, letter = "", text = ""] = CODED.exec(line) ?? [];
  if (code === undefined || number === undefined) return undefined;
  return {
    family: "coded",
    label: code,
    ref: `${code}${sign}${number}${letter}`,
    path: pathOf(number, letter),
    bare: false,
    text,
  };
}

function numbered(line: string): Mark | undefined {
  const [, open, number, sign, text = ""] = NUMBERED.exec(line) ?? [];
  if (number === undefined || (open !== undefined && sign === undefined)) return undefined;
  const bare = sign === undefined && !number.includes(".");
  if (text === "" && (bare || number.includes("."))) return undefined;
  return { family: "numbered", label: "", ref: number, path: pathOf(number, ""), bare, text };
}

function lettered(line: string): Mark | undefined {
  const [, inside, after, letter = inside, text = after] = LETTERED.exec(line) ?? [];
  if (letter === undefined || text === undefined) return undefined;
  return { family: "lettered", label: "", ref: letter, path: [letter.charCodeAt(0) - 96], bare: false, text };
}

function bulleted(line: string): Mark | undefined {
  const [, text] = BULLETED.exec(line) ?? [];
  return text === undefined
    ? undefined
    : { family: "bulleted", label: "", ref: undefined, path: [], bare: false, text };
}

function pathOf(number: string, letter: string): readonly number[] {
  return [...number.split(".").map(Number), ...(letter === "" ? [] : [letter.toLowerCase().charCodeAt(0) - 96])];
}

/** How many numbers may be lacking between two items, where a page was left out; ten times as many in a chapter. */
const MOST_LACKING = 4;

/** Whether a mark may come next in a list: the number after, or one a little further on. */
export function isNext(last: Mark, next: Mark): boolean {
  if (next.family !== last.family) return false;
  if (next.family === "bulleted") return true;
  if (next.family === "lettered") return isNextLetter(last.ref ?? "", next.ref ?? "");
  if (next.family === "coded" && next.label !== last.label) return next.path.every((number) => number === 1);
  const at = next.path.findIndex((number, i) => number !== last.path[i]);
  if (at < 0) return false;
  const step = (next.path[at] ?? 0) - (last.path[at] ?? 0);
  const rest = next.path.slice(at + 1).every((number) => number === 1);
  const most = next.bare ? 1 : next.path.length > 1 ? MOST_LACKING * 10 : MOST_LACKING + 1;
  return step > 0 && step <= most && rest && (step === 1 || /^[\p{Lu}\p{N}]/u.test(next.text));
}

/** Whether a mark begins a list anew, as below another heading. */
export function isFirst({ family, path, bare, ref }: Mark): boolean {
  return (
    family === "bulleted" || (family === "lettered" ? ref === "a" || ref === "i" : !bare && path.every((n) => n === 1))
  );
}

const ROMAN: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

function isNextLetter(last: string, next: string): boolean {
  const roman = ROMAN.indexOf(next);
  if (roman > 0 && ROMAN[roman - 1] === last) return true;
  return last.length === 1 && next.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}
