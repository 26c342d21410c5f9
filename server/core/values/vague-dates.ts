/**
 * Why words are no date: they speak of something without an end or of a rhythm ("ongoing", "monthly"), they wish
 * ("asap"), or they depend on when they are read ("next year").
 */
export type Vagueness = "lasting" | "wish" | "relative";

const LASTING = [
  "on ?-?going",
  "continu(?:ous|ously|ing|al|ally)|rolling|permanent(?:ly)?|throughout|open[- ]ended|until further notice",
  "daily|weekly|fortnightly|monthly|quarterly|termly|annual(?:ly)?|yearly|regular(?:ly)?",
];
const WISHES = [
  "(?:a\\.?s\\.?a\\.?p\\.?|as soon as (?:possible|practicable))",
  "immediate(?:ly)?|with immediate effect|urgent(?:ly)?|now",
  "in due course|in the near future|soon|shortly|later",
  "(?:when|as|once) (?:resources|funds|funding) (?:allows?|permits?)|subject to (?:resources|funding)",
  "as and when(?: required| needed)?|(?:as|when|where) (?:required|needed|necessary|appropriate)",
  "(?:short|medium|long)[- ]term",
];
const RELATIVE = ["(?:this|next|last) (?:week|month|quarter|term|year|financial year|academic year)"];

const ANY = [...LASTING, ...WISHES, ...RELATIVE].join("|");
/** What may stand between two such phrases: "immediate and ongoing", "ongoing (monthly)", "asap / ongoing". */
const BETWEEN = "(?:(?: ?[,/;&+-] ?| )(?:and |then |and then )?| ?\\()";
const VAGUE = new RegExp(`^(?:${ANY})(?:${BETWEEN}(?:${ANY})\\)?)?$`);
const LASTS = new RegExp(`(?:^|[ (,/;&+-])(?:${LASTING.join("|")})(?:$|[ ),/;&+-])`);
const DEPENDS = new RegExp(`^(?:${RELATIVE.join("|")})$`);

/**
 * Why tidied words, where a date belongs, are none; nothing where they may be one. "tbc" is not among them: it says
 * honestly that the date is not known yet.
 */
export function vagueness(words: string): Vagueness | undefined {
  if (!VAGUE.test(words)) return undefined;
  if (LASTS.test(words)) return "lasting";
  return DEPENDS.test(words) ? "relative" : "wish";
}
