import { fixOf, replace } from "../edits.ts";
import { isFillerWord, saysOpen } from "../filler.ts";
import { type Leaf, leavesOf } from "../leaves.ts";
import { targetsOf } from "../links.ts";
import { quoted } from "../names.ts";
import { isTbc } from "../placed.ts";
import type { Check, Finding, Place } from "../problem.ts";
import { say } from "../say.ts";
import { isSound } from "../syntax.ts";
import type { Span } from "../text.ts";
import { inkOf } from "../write-key.ts";

/** Filler among words, but nil in a column of figures. */
const DASH = /^[-–—]{1,3}$/;

/** Filler that is certain even in the middle of other words. */
const SLOT = /\[(?:please )?insert\b[^\]]*\]|<(?:please )?insert\b[^>]*>|\blorem ipsum\b/i;

export const placeholderText: Check = {
  code: "placeholder-text",
  summary: "A text only holds the place of one that is still to be written.",
  why: "Filler that slips into a published plan tells its readers that nobody has given them an answer.",
  source: 'Seen in a published plan, where "xxx" stood for the action taken.',
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) =>
    say`${count} texts look as if they are still to be written. Write them, or put tbc until they are known.`,
  *inBlock(block) {
    if (!isSound(block)) return;
    for (const leaf of leavesOf(block)) {
      if (leaf.shape.refersTo.length === 0 && !isOwnName(leaf)) yield* findingsFor(block.text, leaf, (span) => span);
    }
  },
  *inPlan({ index }) {
    for (const { leaf, at, block } of index.links) {
      // An owner may well have the id "tba".
      if (targetsOf(index, leaf.shape.refersTo, leaf.scalar.text.trim()).length > 0) continue;
      const { start } = block;
      const placed = (span: Span): Place => ({ uri: at.uri, start: start + span.start, end: start + span.end });
      yield* findingsFor(block.block.text, leaf, placed);
    }
  },
};

/** Ids and the numbers of a report are names, among them the Roman number xxx. */
function isOwnName({ shape, path }: Leaf): boolean {
  return shape.defines !== undefined || path.at(-1) === "ref";
}

function* findingsFor<At extends Span>(text: string, leaf: Leaf, place: (span: Span) => At): Generator<Finding<At>> {
  const value = leaf.scalar.text.trim();
  if (isTbc(value)) return;
  const span = inkOf(text, leaf.scalar);
  const tbc = fixOf(say`Write "tbc"`, true, replace(place(span), "tbc"));
  if (isFiller(value, leaf)) {
    const message = say`${quoted(value)} looks like text still to be written. Write it, or put tbc until it is known.`;
    yield { at: place(span), message, fixes: [tbc] };
  } else if (isOpen(value, leaf)) {
    const message = say`${quoted(value)} says that this is not known yet. Write tbc, so that it is counted with the rest.`;
    yield { at: place(span), message, fixes: [tbc] };
  } else {
    const slot = SLOT.exec(text.slice(span.start, span.end));
    if (!slot) return;
    const start = span.start + slot.index;
    const message = say`${quoted(slot[0])} looks like text still to be written. Write what belongs there.`;
    yield { at: place({ start, end: start + slot[0].length }), message };
  }
}

function isFiller(value: string, { shape }: Leaf): boolean {
  const isFigure = shape.holds === "money" || shape.holds === "number" || shape.holds === "decimal";
  return isFillerWord(value) || (DASH.test(value) && !isFigure);
}

/** A glossary explains TBC, and a key to the ratings may have a colour for what is not settled. */
function isOpen(value: string, { path }: Leaf): boolean {
  return path[0] !== "glossary" && path[0] !== "status_key" && saysOpen(value);
}
