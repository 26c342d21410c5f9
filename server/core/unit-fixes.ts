import { fixOf, flowText, replace } from "./edits.ts";
import { isShare, unitIn } from "./figure-units.ts";
import type { Measure } from "./measure-progress.ts";
import { allFigures } from "./mixed-figures.ts";
import type { Fix } from "./problem.ts";
import { say } from "./say.ts";
import { itemShape } from "./shape.ts";
import type { Block } from "./syntax.ts";
import type { Span } from "./text.ts";
import { writeKey } from "./write-key.ts";

/**
 * The two ways to make the figures of a measure without a unit of its own one of a kind: all are what some of them say,
 * or none is. Nothing where its unit says something else, since then only its author can tell what was meant.
 */
export function unitFixes({ text }: Block, measure: Measure): readonly Fix<Span>[] {
  const shares = allFigures(measure).filter(({ unit }) => unit !== undefined && isShare(unit));
  const [first] = shares;
  const isOpen = unitIn(measure.unit?.value ?? "") === "";
  const isOne = allFigures(measure).every(({ unit }) => unit === first?.unit || unit === "" || unit === "any");
  const words = first?.number.unit;
  if (words === undefined || !isOpen || !isOne) return [];
  const named = writeKey(text, { map: measure.node, shape: itemShape("measures") }, ["unit", flowText(words)]);
  const bare = shares.map(({ at }) => {
    const typed = text.slice(at.start, at.end);
    return replace({ start: at.start, end: at.end }, typed.replace(/\s*(?:%|per ?cent|per [^"']*)\s*(["']?)$/i, "$1"));
  });
  return [
    fixOf(say`Say that the unit of all its figures is "${words}"`, false, named),
    fixOf(say`Take "${words}" away from its figures`, false, ...bare),
  ];
}
