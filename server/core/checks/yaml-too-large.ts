import { say } from "../say.ts";
import { grouped } from "../values/figure.ts";
import { LONGEST } from "../syntax.ts";
import { textCheck } from "../text-check.ts";

const MOST = grouped(LONGEST);

export const yamlTooLarge = textCheck("too-large", {
  summary: `An item is longer than ${MOST} characters.`,
  why: "A long item has about 20,000 characters; one fifty times as long is a mistake of pasting, and nothing is read.",
  source: "A limit of improvement-plans itself: a text without end would stop the programs that read it.",
  many: (count) => say`${count} items are longer than ${MOST} characters and were not read. Shorten each.`,
  says: () => say`What stands here is longer than ${MOST} characters and was not read. Shorten it.`,
});
