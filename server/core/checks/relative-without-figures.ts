import type { Action } from "../actions.ts";
import { fixOf } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { allFigures } from "../mixed-figures.ts";
import type { Measure } from "../measure-progress.ts";
import { nameOf, quoted } from "../names.ts";
import { written } from "../placed.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { hasOwnFigures, relativeClaimIn } from "../relative-words.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Block } from "../syntax.ts";
import type { Located, Span } from "../text.ts";
import { writeKey } from "../write-key.ts";

export const relativeWithoutFigures: Check = {
  code: "relative-without-figures",
  summary: "A text says by how much something changes, and nothing says from what to what.",
  why: "Half of four and half of four hundred are both halves: only the two figures tell what has been gained.",
  source: "Statistical practice: a change is told together with the two figures that it was worked out from.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) =>
    say`${count} texts say by how much something changes, and not from what to what. Give the two figures, or name the measure that has them.`,
  *inBlock(block) {
    for (const action of itemsIn(block, "actions")) {
      if (!isMeasured(action) && !textsOf(action).some(({ value }) => hasOwnFigures(value)))
        yield* inAction(block, action);
    }
    for (const measure of itemsIn(block, "measures")) yield* inMeasure(block, measure);
  },
};

/** Whether an action names a measure, which holds the figures or is told of by itself; tbc is an answer. */
function isMeasured(action: Action): boolean {
  const measures = written(action, "measures");
  return measures !== undefined && !(measures.kind === "list" && measures.items.length === 0);
}

/** All that an action says of what it changes. */
function textsOf({ impact, success_criteria = [], updates = [], evidence = [] }: Action): readonly Located<string>[] {
  const others = [impact, ...updates.map(({ text }) => text), ...evidence.map(({ what }) => what)];
  return [...success_criteria, ...others.flatMap((text) => text ?? [])];
}

function* inAction(block: Block, action: Action): Iterable<Finding<Span>> {
  const name = nameOf(action.node, "action");
  for (const text of [...(action.success_criteria ?? []), action.impact]) {
    const claim = text && claimAt(block, text);
    if (!claim) continue;
    yield {
      at: claim.at,
      message: say`${quoted(claim.words)} in ${name} does not say from what to what. Give the two figures, or name the measure that has them.`,
      fixes: [measureIt(block, action)],
    };
  }
}

/** A reading in words can be understood where the measure gives a figure; where it has a target, the baseline is asked for elsewhere. */
function* inMeasure(block: Block, measure: Measure): Iterable<Finding<Span>> {
  if (written(measure, "baseline") || written(measure, "target") || allFigures(measure).length > 0) return;
  for (const { value } of measure.readings ?? []) {
    const claim = value && claimAt(block, value);
    if (!claim) continue;
    const name = nameOf(measure.node, "measure");
    yield {
      at: claim.at,
      message: say`${quoted(claim.words)} in ${name} does not say from what to what. Give the figure of the reading, and a baseline.`,
      fixes: [addBaseline(block, measure)],
    };
  }
}

/** The words are looked for as they stand in the text, so that they can be pointed at in one that is folded, too. */
function claimAt({ text }: Block, { start, end }: Span): { readonly at: Span; readonly words: string } | undefined {
  const claim = relativeClaimIn(text.slice(start, end));
  if (!claim) return undefined;
  const from = start + claim.index;
  return { at: { start: from, end: from + claim.words.length }, words: claim.words };
}

function measureIt({ text }: Block, { node }: Action): Fix<Span> {
  const edit = writeKey(text, { map: node, shape: itemShape("actions") }, ["measures", "tbc"]);
  return fixOf(say`Add "measures", to be confirmed`, false, edit);
}

function addBaseline({ text }: Block, { node }: Measure): Fix<Span> {
  const edit = writeKey(text, { map: node, shape: itemShape("measures") }, ["baseline", "{value: tbc, on: tbc}"]);
  return fixOf(say`Add a baseline, to be confirmed`, false, edit);
}
