import { fixOf } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { shownFigure } from "../measure-figures.ts";
import type { Measure } from "../measure-progress.ts";
import { mixedSpans, mixedUnits, type Pair } from "../mixed-figures.ts";
import { capital, nameOf } from "../names.ts";
import { oddShare, readTwice } from "../odd-figures.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { accumulates, type Fall, fallOfTotal, totalNotSaid } from "../running-totals.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Block, Node } from "../syntax.ts";
import type { Span } from "../text.ts";
import { unitFixes } from "../unit-fixes.ts";
import { showDate } from "../values/date.ts";
import { writeKey } from "../write-key.ts";

export const unitDrifts: Check = {
  code: "unit-drifts",
  summary:
    "The figures of a measure cannot be compared: 0.45 beside 0.45%, a month's figure beside a running total, or two readings of one month.",
  why: "Figures of two kinds look like one series, and whoever compares them sees a change that never happened.",
  source:
    "Seen in published plans, where 0.45 stood beside 0.45% in one row, and running totals beside monthly figures.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) => say`${count} measures have figures that cannot be compared with one another. Each place says which.`,
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      // Where the way of counting changed, the author says that the figures cannot be compared.
      if ((measure.definition_changed ?? []).length > 0) continue;
      const finding =
        aboutUnits(block, measure) ??
        aboutShares(measure) ??
        aboutSpans(measure) ??
        aboutTwice(measure) ??
        aboutTotals(block, measure);
      if (finding) yield finding;
    }
  },
};

function aboutUnits(block: Block, measure: Measure): Finding<Span> | undefined {
  const pair = mixedUnits(measure);
  if (!pair) return undefined;
  const name = capital(nameOf(measure.node, "measure"));
  const fixes = unitFixes(block, measure);
  const [one, other] = shown(pair, measure);
  return {
    ...places(pair),
    message:
      pair.usual === undefined
        ? say`${name} has ${one}, yet its unit is ${measure.unit?.value ?? ""}. Write all its figures in one unit, and name that under "unit".`
        : say`${name} has ${other} beside ${one}. Write all its figures in one unit, and name that once under "unit".`,
    ...(fixes.length > 0 && { fixes }),
  };
}

/** A figure that is a hundred times too small, or far too large, to be a share of a hundred as the others are. */
function aboutShares(measure: Measure): Finding<Span> | undefined {
  const found = oddShare(measure);
  if (!found) return undefined;
  const { odd, usual, meant } = found;
  const name = capital(nameOf(measure.node, "measure"));
  const edit = meant === undefined ? undefined : rewrite(scalarAt(measure.node, odd.at), meant);
  const other = shownFigure(usual, measure);
  return {
    ...places({ odd, usual }),
    message:
      meant === undefined
        ? say`${name} has ${odd.at.value} beside ${other}, and no share is so large. Check the figure.`
        : say`${name} has ${odd.at.value} beside ${other}. Did you mean ${meant}?`,
    ...(edit && { fixes: [fixOf(say`Write ${meant ?? ""}`, false, edit)] }),
  };
}

function scalarAt(node: Node, { start }: Span): Node | undefined {
  if (node.kind === "scalar") return node.start === start ? node : undefined;
  const held = node.kind === "list" ? node.items : node.pairs.map(({ value }) => value);
  return held.map((one) => scalarAt(one, { start, end: start })).find((one) => one !== undefined);
}

function aboutTwice(measure: Measure): Finding<Span> | undefined {
  const [earlier, later] = readTwice(measure) ?? [];
  if (!earlier || !later?.date) return undefined;
  const name = capital(nameOf(measure.node, "measure"));
  const [one, other] = [shownFigure(earlier, measure), shownFigure(later, measure)];
  return {
    at: later.at,
    message: say`${name} has two readings for ${showDate(later.date)}: ${one} and ${other}. Give each its own date, or keep the one that is right.`,
    related: [{ at: earlier.at, message: say`The other reading` }],
  };
}

function aboutSpans(measure: Measure): Finding<Span> | undefined {
  const pair = mixedSpans(measure);
  if (!pair) return undefined;
  const name = capital(nameOf(measure.node, "measure"));
  const [one, other] = shown(pair, measure);
  const message = say`${name} has ${other} beside ${one}, and a total so far cannot be compared with the figure of one month. Give all readings in the same way.`;
  return { ...places(pair), message };
}

function shown({ odd, usual }: Pair, measure: Measure): readonly [string, string] {
  return [shownFigure(odd, measure), usual ? shownFigure(usual, measure) : ""];
}

function places({ odd, usual }: Pair): Pick<Finding<Span>, "at" | "related"> {
  return { at: odd.at, ...(usual && { related: [{ at: usual.at, message: say`It differs from this figure` }] }) };
}

function aboutTotals(block: Block, measure: Measure): Finding<Span> | undefined {
  const name = nameOf(measure.node, "measure");
  const fall = fallOfTotal(measure) ?? totalNotSaid(measure);
  if (!fall) return undefined;
  const [before, after] = [told(fall.earlier, measure), told(fall.later, measure)];
  const isSaid = accumulates(measure);
  return {
    at: fall.later.at,
    message: isSaid
      ? say`The figures of ${name} are running totals, each with the earlier ones of its year, yet they fall from ${before} to ${after}. Write the total so far each time, or say that they do not accumulate.`
      : say`The figures of ${name} rise through the year and begin again in April, from ${before} to ${after}, as running totals do. If each includes the earlier ones, write "accumulates: true".`,
    related: [{ at: fall.earlier.at, message: say`The earlier figure` }],
    fixes: [isSaid ? answer(block, measure, "false") : answer(block, measure, "true")],
  };
}

function told(figure: Fall["earlier"], measure: Measure): string {
  return say`${shownFigure(figure, measure)} (${showDate(figure.date)})`;
}

function answer({ text }: Block, { node }: Measure, word: "true" | "false"): Fix<Span> {
  const edit = writeKey(text, { map: node, shape: itemShape("measures") }, ["accumulates", word]);
  return fixOf(
    word === "true" ? say`Say that the figures accumulate` : say`Say that the figures do not accumulate`,
    false,
    edit,
  );
}
