import { type Mention, mentionsIn } from "../counted-in-words.ts";
import { entriesOf } from "../document.ts";
import { doneInWords } from "../done-in-words.ts";
import { fixOf, replace } from "../edits.ts";
import { leavesOf } from "../leaves.ts";
import { type ListedCount, listedCount } from "../listed-counts.ts";
import { capital, quoted } from "../names.ts";
import { itemsOf, type Plan } from "../plan.ts";
import type { Check, Finding, Place, Related } from "../problem.ts";
import { isFromElsewhere } from "../report-words.ts";
import { say } from "../say.ts";
import { isSound, type Scalar } from "../syntax.ts";
import { countInWords } from "../values/number-words.ts";
import { countsWholeList } from "../whole-counts.ts";

export const summaryCountDiffers: Check = {
  code: "summary-count-differs",
  summary: "The summary counts more or fewer than the plan lists, or than have the status it speaks of.",
  why: "Whoever finds two numbers for one thing trusts neither, nor the rest of the plan.",
  source: "Seen in a published plan, which counted 48 actions on one page and 49 on another.",
  severity: { draft: "warning", approved: "warning", published: "error" },
  *inPlan(plan) {
    const told = summaries(plan);
    for (const { mention, uri, start } of told) {
      const count = listedCount(plan, mention.what);
      if (!count || agrees(mention, count) || !isMeantForList(plan, mention, count)) continue;
      // Where the right number stands as well, this one is meant for something else.
      if (told.some((other) => other.mention.what === mention.what && agrees(other.mention, count))) continue;
      const at = { uri, start: start + mention.at.start, end: start + mention.at.end };
      yield findingFor(plan, at, { mention, count });
    }
    yield* doneDiffers(plan);
  },
};

/** The summary says how many actions have a status, and the statuses of the plan come to another number. */
function* doneDiffers(plan: Plan): Iterable<Finding> {
  for (const { uri, start, text, scalar } of summaryTexts(plan)) {
    for (const { at, number, count, phrase, right } of doneInWords(plan, text, scalar)) {
      const [first = 0] = right;
      if (right.includes(count)) continue;
      const written = likeNumber(number, first);
      const place = { uri, start: start + at.start, end: start + at.end };
      yield {
        at: place,
        message: say`The summary says ${quoted(phrase)}; by the status of each action it is ${likeNumber(number.toLowerCase(), first)}. Correct the number, or bring the statuses up to date.`,
        fixes: [fixOf(say`Write ${written}`, false, replace(place, written))],
      };
    }
  }
}

interface Told {
  readonly mention: Mention;
  readonly uri: string;
  readonly start: number;
}

function summaries(plan: Plan): readonly Told[] {
  return summaryTexts(plan).flatMap(({ uri, start, text, scalar }) =>
    mentionsIn(text, scalar).map((mention) => ({ mention, uri, start })),
  );
}

interface SummaryText {
  readonly uri: string;
  readonly start: number;
  /** The text of the block, in which the summary's places count. */
  readonly text: string;
  readonly scalar: Scalar;
}

function summaryTexts({ documents }: Plan): readonly SummaryText[] {
  return documents.flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap(({ start, block }) =>
      (isSound(block) ? leavesOf(block) : [])
        .filter(({ path }) => path.join(".") === "summary")
        .map(({ scalar }) => ({ uri, start, text: block.text, scalar })),
    ),
  );
}

function agrees({ count }: Mention, { listed, others }: ListedCount): boolean {
  return count === listed || others.includes(count);
}

/** Of several reports each may have a number of its own, which only all of them together can be too small for. */
function isMeantForList(plan: Plan, mention: Mention, { list, listed }: ListedCount): boolean {
  if (list === "recommendations" && itemsOf(plan, "response_to").length > 1 && mention.count < listed) return false;
  return countsWholeList(mention, listed) && !isFromElsewhere(plan, mention.around);
}

interface Differing {
  readonly mention: Mention;
  readonly count: ListedCount;
}

function findingFor(plan: Plan, at: Place, { mention, count }: Differing): Finding {
  const { listed, list } = count;
  const { phrase, number } = mention;
  const written = likeNumber(number, listed);
  const right = isInFigures(number) ? String(listed) : countInWords(listed);
  const noun = phrase.slice(number.length);
  const verb = listed === 1 ? say`is` : say`are`;
  const way =
    mention.count > listed
      ? say`Add what is missing, or write ${right}.`
      : say`Write ${right}, or take out what is too many.`;
  return {
    at,
    message: say`The summary says ${quoted(phrase)}; ${listed} ${verb} listed. ${way}`,
    related: placeOf(plan, list, say`${listed} ${verb} listed here`),
    fixes: [fixOf(say`Write ${quoted(`${written}${noun}`)}`, false, replace(at, written))],
  };
}

/** A number in figures or in words, with a capital or without, as another was typed. */
function likeNumber(typed: string, count: number): string {
  const right = isInFigures(typed) ? String(count) : countInWords(count);
  return /^[A-Z]/.test(typed) ? capital(right) : right;
}

function isInFigures(number: string): boolean {
  return /^\d/.test(number);
}

function placeOf({ documents }: Plan, list: ListedCount["list"], message: string): readonly Related[] {
  for (const document of documents) {
    const [entry] = entriesOf(document).get(list) ?? [];
    if (entry) return [{ at: { uri: document.uri, start: entry.key.start, end: entry.key.end }, message }];
  }
  return [];
}
