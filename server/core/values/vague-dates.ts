const PHRASES = [
  "on ?-?going",
  "(?:a\\.?s\\.?a\\.?p\\.?|as soon as (?:possible|practicable))",
  "immediate(?:ly)?|with immediate effect|urgent(?:ly)?|now",
  "continu(?:ous|ously|ing|al|ally)|rolling|permanent(?:ly)?",
  "in due course|in the near future|soon|shortly|later",
  "(?:when|as|once) (?:resources|funds|funding) (?:allows?|permits?)|subject to (?:resources|funding)",
  "as and when(?: required| needed)?|(?:as|when|where) (?:required|needed|necessary|appropriate)",
  "(?:this|next|last) (?:week|month|quarter|term|year|financial year|academic year)",
  "(?:short|medium|long)[- ]term",
  "daily|weekly|fortnightly|monthly|quarterly|termly|annual(?:ly)?|yearly|regular(?:ly)?",
];

const VAGUE = new RegExp(`^(?:${PHRASES.join("|")})$`);

/**
 * Whether tidied words are a wish, a rhythm or a time that depends on when they are read ("ongoing", "monthly", "next
 * year"), where a date belongs. "tbc" is none of these: it says honestly that the date is not known yet.
 */
export function isVague(words: string): boolean {
  return VAGUE.test(words);
}
