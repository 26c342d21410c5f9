import { acronymsIn } from "../acronyms.ts";
import { entriesOf } from "../document.ts";
import { fixOf, flowText, insert, insertKey, lineBreakOf, placeEdit } from "../edits.ts";
import { explainedAcronyms } from "../explained-acronyms.ts";
import { isCommonAcronym } from "../known-acronyms.ts";
import { isKnown } from "../known.ts";
import { quoted } from "../names.ts";
import { type Plan, valueAt } from "../plan.ts";
import type { Check, Edit, Fix, Place } from "../problem.ts";
import { say } from "../say.ts";
import { shapeAt } from "../shape.ts";
import { nameSpelling } from "../spelt-out.ts";

/** For how many acronyms the whole plan is searched for what they stand for. */
const MOST_NAMED = 20;

export const acronymNotExplained: Check = {
  code: "acronym-not-explained",
  summary: "An acronym is used that the plan does not explain.",
  why: "Families and councillors read a published plan too, and letters that only officers know shut them out.",
  source: "The style guide of GOV.UK: an acronym is explained where it is first used, unless it is well known.",
  severity: { draft: "off", approved: "hint", published: "warning" },
  many: (count) =>
    say`${count} acronyms are not explained. Add each to the glossary, or write it in full where it is first used.`,
  *inPlan(plan) {
    if (!isKnown(plan, "glossary")) return;
    const explained = explainedAcronyms(plan);
    const unknown = [...firstUses(plan)].filter(([acronym]) => !explained.has(acronym) && !isCommonAcronym(acronym));
    for (const [i, [acronym, at]] of unknown.entries()) {
      const words = i < MOST_NAMED ? nameFor(plan, acronym) : undefined;
      yield {
        at,
        message: say`${acronym} is not explained. Add it to the glossary, or write it in full where it is first used.`,
        fixes: addToGlossary(plan, acronym, words),
      };
    }
  },
};

/** Each acronym with the place where a reader meets it first. */
function firstUses({ documents }: Plan): ReadonlyMap<string, Place> {
  const uses = new Map<string, Place>();
  for (const { uri, syntax } of documents) {
    for (const { start, block } of syntax.blocks) {
      for (const { acronym, ...at } of acronymsIn(block)) {
        if (!uses.has(acronym)) uses.set(acronym, { uri, start: start + at.start, end: start + at.end });
      }
    }
  }
  return uses;
}

/** Where a name in the plan spells the acronym, it is taken; else what the letters stand for is the author's to say. */
function addToGlossary(plan: Plan, acronym: string, words: string | undefined): readonly Fix[] {
  const edits = entryEdits(plan, [acronym, words === undefined ? "tbc" : flowText(words)]);
  const title =
    words === undefined
      ? say`Add ${acronym} to the glossary, to be filled in`
      : say`Add ${acronym} to the glossary as ${quoted(words)}`;
  return edits.length === 0 ? [] : [fixOf(title, false, ...edits)];
}

function nameFor({ documents }: Plan, acronym: string): string | undefined {
  for (const { syntax } of documents) {
    for (const { block } of syntax.blocks) {
      const name = nameSpelling(block, acronym);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Writes an entry behind the last of the glossary, or a new glossary at the end of the main text. */
function entryEdits(plan: Plan, [acronym, words]: readonly [string, string]): readonly Edit[] {
  const glossary = valueAt(plan, "glossary");
  const shape = shapeAt(["glossary"]);
  if (glossary && shape && glossary.at.node.kind === "map" && glossary.at.node.pairs.length > 0) {
    const map = { map: glossary.at.node, shape };
    return [placeEdit(glossary, insertKey(glossary.at.block.text, map, [acronym, words]))];
  }
  const { text, uri, syntax } = plan.main;
  const isWhole = syntax.blocks.some(({ block }) => block.form === "whole");
  if (isWhole || plan.documents.some((document) => entriesOf(document).has("glossary"))) return [];
  const eol = lineBreakOf(text);
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  return [`${gap}glossary:${eol}`, `  ${acronym}: ${words}${eol}`].map((line) =>
    placed(uri, insert(text.length, line)),
  );
}

function placed(uri: string, { at, text }: ReturnType<typeof insert>): Edit {
  return { at: { uri, ...at }, text };
}
