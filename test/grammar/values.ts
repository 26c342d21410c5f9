import { DATE, ID, MONEY, NUMBER, YEARS } from "./patterns.ts";
import { type Rule, scoped } from "./rule.ts";

/** Single values. Each begins where the one before ended, so a date inside a sentence is part of the sentence. */
export function values(end: string, plain: string): Rule[] {
  return [
    {
      begin: '"',
      end: String.raw`"|^(?=\S)`,
      name: scoped("string.quoted.double"),
      patterns: [{ match: String.raw`\\.`, name: scoped("constant.character.escape") }],
    },
    {
      begin: "'",
      end: String.raw`'(?!')|^(?=\S)`,
      name: scoped("string.quoted.single"),
      patterns: [{ match: "''", name: scoped("constant.character.escape") }],
    },
    ...special(end),
    { match: `(?:true|false)${end}`, name: scoped("constant.language.boolean") },
    { match: `${DATE}${end}`, name: scoped("constant.numeric.date") },
    { match: `${YEARS}${end}`, name: scoped("constant.numeric.financial-year") },
    { match: `${MONEY}${end}`, name: scoped("constant.numeric.money") },
    { match: `${NUMBER}${end}`, name: scoped("constant.numeric") },
    { match: plain, name: scoped("string.unquoted.plain") },
  ];
}

/** What stands where an id is asked for: ids, and the few words that may stand in their place. */
export function linkValues(end: string): Rule[] {
  return [
    ...special(end),
    { match: `${DATE}${end}`, name: scoped("constant.numeric.date") },
    { match: `${ID}${end}`, name: scoped("entity.name.type.link") },
  ];
}

function special(end: string): Rule[] {
  return [
    { match: `(?i:tbc)${end}`, name: scoped("constant.language.tbc") },
    { match: `none${end}`, name: scoped("constant.language.none") },
  ];
}
