import type { Span } from "./text.ts";

/** What identifies or reaches a person, and where it stands, counted from where the text does. */
export interface PersonalDetail extends Span {
  readonly kind: "mobile" | "phone" | "email" | "nhs number" | "national insurance number" | "date of birth";
}

/** Providers with whom people, and not their employers, have their mailboxes. */
const PROVIDERS =
  "gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|virginmedia|virgin|ntlworld|blueyonder|talktalk|tiscali|proton|protonmail|gmx";
const EMAIL = new RegExp(
  `(?<![\\w.+%-])[\\w.+%-]{1,64}@(?:(?:${PROVIDERS})\\.(?:com|net|me|ie|co\\.uk|org\\.uk)|sky\\.com|pm\\.me)(?![\\w-]|\\.\\w)`,
  "gi",
);

/** A number as it is dialled in the United Kingdom, in groups of three digits or more. */
const PHONE =
  /(?<![\w.,/£+@-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:\d{9,10}|\d{2,5}\)?(?:[ -]\d{3,8}){1,2})(?![\w/%@-]|[.,]\d)/g;
/** Numbers of a person's own telephone; 070 and 076 are forwarding services and pagers. */
const MOBILE = /^7[1-57-9]\d{8}$/;
/** Numbers of a place. Those with 03, 08 and 09 are services that anybody may call. */
const LANDLINE = /^(?:1\d|2[03489])\d{8}$/;

const NATIONAL_INSURANCE =
  /(?<![A-Z\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?![A-Z\d])/g;
const NHS = /(?<![\d-])\d{3} ?\d{3} ?\d{4}(?![\d-])/g;
const NHS_LABEL = /\bNHS (?:number|no\.?)[: ]{0,3}(?:is )?$/i;
const BIRTH =
  /\b(?:date of birth|d\.?o\.?b\.?)[:= ]{1,3}(?:is )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|[A-Z][a-z]{2,8})[ ./-]\d{2,4}|\d{4}-\d{2}-\d{2})/gi;

/** The personal details in a text that can be told with certainty by their look. */
export function personalDetails(text: string): readonly PersonalDetail[] {
  if (!/[@\d]/.test(text)) return [];
  return [
    ...found("email", text, EMAIL, () => true),
    ...found("mobile", text, PHONE, (number) => MOBILE.test(national(number))),
    ...found("phone", text, PHONE, isLandline),
    ...found("nhs number", text, NHS, isNhsNumber),
    ...found("national insurance number", text, NATIONAL_INSURANCE, () => true),
    ...found("date of birth", text, BIRTH, () => true),
  ];
}

type Test = (detail: string, before: string) => boolean;

function found(kind: PersonalDetail["kind"], text: string, pattern: RegExp, test: Test): readonly PersonalDetail[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: detail, index }) =>
    test(detail, text.slice(Math.max(0, index - 20), index))
      ? [{ kind, start: index, end: index + detail.length }]
      : [],
  );
}

/** The digits behind the nought or the country's own number. */
function national(number: string): string {
  return number.replace(/\D/g, "").replace(/^(?:440?|0)/, "");
}

/** Digits in a row with a nought before them may as well be a reference. */
function isLandline(number: string): boolean {
  return LANDLINE.test(national(number)) && /[ -]/.test(number);
}

/** Ten digits, of which the last follows from the others modulo 11 (NHS Data Dictionary), grouped or named as such. */
function isNhsNumber(written: string, before: string): boolean {
  const isNamed = NHS_LABEL.test(before);
  if (!isNamed && !/^\d{3} \d{3} \d{4}$/.test(written)) return false;
  const digits = Array.from(written.replace(/ /g, ""), Number);
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === digits[9] && new Set(digits).size > 1;
}
