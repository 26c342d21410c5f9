/** Words that say how much something has changed without saying from what: where they stand in a text, and they themselves. */
export interface RelativeClaim {
  readonly index: number;
  readonly words: string;
}

const PER_CENT = String.raw`\d+(?:\.\d+)?\s?(?:%|per\s?cent|percentage\s+points?)`;
const PART = String.raw`(?:a|one)\s+(?:half|third|quarter|fifth|tenth)|half(?![\s-]+(?:term|year|past)\b)|two[\s-]thirds|three[\s-]quarters`;
const ABOUT = String.raw`(?:(?:at\s+least|about|around|approximately|nearly|almost|over|more\s+than|up\s+to|an?\s+(?:further|additional))\s+)?`;
const CHANGE = String.raw`reduc(?:e[sd]?|ing|tions?)|decreas(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements?)|fall(?:en|s|ing)?|fell|drop(?:s|ped|ping)?|cut(?:s|ting)?|ris(?:e[sn]?|ing)|rose|rais(?:e[sd]?|ing)|grow(?:n|s|ing)?|grew|growth|lower(?:ed|ing|s)?|shorten(?:ed|ing|s)?|narrow(?:ed|ing|s)?|down|up`;
const MORE = String.raw`reductions?|decreases?|increases?|improvements?|falls?|drops?|rises?|cuts?|declines?|growth|fewer|more|less|lower|higher(?!\s+education)|faster|quicker`;

const SIZE = "reduction|decrease|increase|improvement|fall|drop|rise|cut|decline";
const NOT_WHOSE = String.raw`(?![\s-]+(?:of|the|party|parties|sector|person)\b|\w)`;

/** Each pattern ends with the words that are relative. "By 20% of staff" tells who did a thing, not how it changed. */
const CLAIMS: readonly RegExp[] = [
  /\b(halved?|halving)\b/i,
  /\b((?:doubl|trebl|tripl|quadrupl)(?:ed|ing)(?!\s+up\b)|(?:double|treble|triple)s?(?=\s+the\s+(?:number|rate|share|proportion|amount)\b))/i,
  /\b((?:half|twice|(?:three|four|five|ten|\d+)\s+times)\s+as\s+(?:many|much|often|long|high|low|fast|quickly))\b/i,
  new RegExp(String.raw`\b(${PER_CENT}\s+(?:${MORE}))\b(?!\s+likely\b)`, "i"),
  new RegExp(String.raw`\b((?:${SIZE})\s+of\s+${ABOUT}(?:${PER_CENT}|${PART}))${NOT_WHOSE}`, "i"),
  new RegExp(
    String.raw`\b(?:${CHANGE})(?:\s+[\w'’-]+){0,8}?\s+(by\s+${ABOUT}(?:${PER_CENT}|${PART}))${NOT_WHOSE}`,
    "i",
  ),
];

/** The first words of a text that say how much something has changed, without from what to what. */
export function relativeClaimIn(text: string): RelativeClaim | undefined {
  const found = CLAIMS.flatMap((pattern) => {
    const match = pattern.exec(text);
    const words = match?.[1] ?? "";
    return match ? [{ index: match.index + match[0].length - words.length, words }] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

/** Figures that are no figures of what changed: of dates, times, ages, and the names of laws and levels. */
const BESIDE: readonly RegExp[] = [
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+${MONTH}\b`, "gi"),
  /\b(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)*\b/g,
  /\b(?:within|than|over|under|for|every|last|past|next|first|after|in)\s+(?:the\s+)?(?:(?:last|past|next|first)\s+)?\d+\s+(?:working\s+|calendar\s+)?(?:hour|day|week|month|year|term)s?\b/gi,
  /\b(?:aged?|ages)\s+\d+(?:\s*(?:to|and|or|-|–)\s*\d+)?\b/gi,
  /\b\d+(?:\s*(?:to|-|–)\s*\d+)?[\s-]+year[\s-]+olds?\b/gi,
  /\b(?:regulation|section|level|tier|band|phase|stage|year|grade|priority|part|step)\s+\d+\b/gi,
  /\b[A-Z]+\d+(?:\.\d+)*\b/g,
  /\b24\/7\b/g,
];

/** Whether a text that says how much something has changed also gives a figure of it, or says from what to what. */
export function hasOwnFigures(text: string): boolean {
  const claimless = CLAIMS.reduce(
    (rest, { source }) => rest.replace(new RegExp(source, "gi"), (all, words: string) => all.slice(0, -words.length)),
    text,
  );
  const left = BESIDE.reduce((rest, pattern) => rest.replace(pattern, " "), claimless);
  return /\d/.test(left) || /\bfrom\b[^.]*\bto\b/i.test(left);
}
