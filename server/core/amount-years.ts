import { commaSplits } from "./comma-splits.ts";
import { isGap } from "./leaf-names.ts";
import { leavesOf } from "./leaves.ts";
import { nameOf } from "./names.ts";
import { say } from "./say.ts";
import { itemShape } from "./shape.ts";
import { type Block, isSound, type Mapping, type Scalar } from "./syntax.ts";
import { type FinancialYearReading, readFinancialYear } from "./values/financial-year.ts";
import { isTbc } from "./values/words.ts";

/** A heading over an amount: what it says, and where it is written. */
export interface Heading {
  readonly key: Scalar;
  readonly text: string;
  readonly reading: FinancialYearReading;
}

/** The amounts of one budget line, or the totals, by their headings in the order they are written. */
export interface Amounts {
  /** What holds them, as a sentence names it. */
  readonly holder: string;
  readonly headings: readonly Heading[];
}

/**
 * Every map of amounts by year in a block. Left out are headings still to be settled, and maps in which a figure is cut
 * by its comma, whose pieces look like headings.
 */
export function amountsIn(block: Block): readonly Amounts[] {
  const held = new Map<Mapping, string>();
  for (const { path, map, item } of isSound(block) ? leavesOf(block) : []) {
    if (path.at(-2) !== "amounts" || !map || held.has(map)) continue;
    held.set(map, item ? nameOf(item, itemShape(path[0] ?? "").noun) : say`the stated total`);
  }
  return [...held]
    .filter(([map]) => commaSplits(map).length === 0)
    .map(([map, holder]) => ({ holder, headings: headingsIn(map) }));
}

function headingsIn({ pairs }: Mapping): readonly Heading[] {
  return pairs
    .map(({ key }) => ({ key, text: key.text.trim(), reading: readFinancialYear(key.text) }))
    .filter(({ text }) => !isGap(text) && !isTbc(text));
}

/** One word for the time that a heading names, however it is written; nothing where it names none. */
export function yearNamed({ reading }: Heading): string | undefined {
  if (reading.kind === "year") return reading.label;
  return reading.kind === "onwards" ? "onwards" : undefined;
}
