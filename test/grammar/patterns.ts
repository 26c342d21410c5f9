/** Where a key or an item begins: everything that stands before it on the line has been taken by another rule. */
export const START = String.raw`(?<!\S)`;
/** The same in brackets. */
export const START_IN_FLOW = String.raw`(?<![^\s{\[,])`;

/** After a value in a block: the end of the line or a note. */
export const END_IN_BLOCK = String.raw`(?=\s*$|\s+#)`;
/** After a value in brackets: also a comma or the closing bracket. */
export const END_IN_FLOW = String.raw`(?=\s*(?:$|[,\]}])|\s+#)`;

/** An id: one word, as in `A1.10`, `head-csc` or `D1.b`. */
export const ID = String.raw`\w(?:[\w./-]*\w)?`;

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const PART = "(?:(?:due )?by |on |in |during |early[ -]|mid[ -]|late[ -]|(?:the )?(?:beginning|start|middle|end) of )*";

/** A financial year: `2020/21`, `2020-21` or `2020/2021`. */
export const YEARS = String.raw`\d{4}[/-](?:\d{4}|\d{2})`;

const DATES = [
  String.raw`\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?`,
  String.raw`(?:(?:${WEEKDAY},? )?\d{1,2}(?:st|nd|rd|th)? )?${MONTH},? \d{4}`,
  String.raw`(?:q|quarter )[1-4](?: of)? \d{4}(?:[/-]\d{2,4})?`,
  String.raw`(?:spring|summer|autumn|winter)(?: term)? \d{4}`,
];

/** A date as people write it: exact, a month, a quarter, a season or a part of one. */
export const DATE = `(?i:${PART}(?:${DATES.join("|")}))`;

const ABOUT =
  "(?:(?:just|slightly|a little) (?:under|below|over|above)|nearly|almost|about|around|approximately|approx\\.?|circa|c\\.?|roughly|up to|at least|at most|(?:more|less) than|over|under|above|below)";

/** An amount of money, exact or not: `£2.2m`, `just under £1.1 million`, `(£120k)`. */
export const MONEY = String.raw`(?i:(?:${ABOUT} ?)?[-+]?\(?[-+]?£ ?[\d.,]*\d ?(?:k|m|bn|thousand|millions?|billions?)?\)?)`;

/** A number, with or without per cent or what it is out of. */
export const NUMBER = String.raw`[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?%| per [\d,]*\d)?`;
