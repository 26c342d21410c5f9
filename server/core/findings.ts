import { checks } from "./checks/index.ts";
import { isHouseKey } from "./house-keys.ts";
import { memo } from "./memo.ts";
import type { Plan } from "./plan.ts";
import type { Check, Finding, Place } from "./problem.ts";
import { planShape } from "./shape.ts";
import { type Block, isSound, type PlacedBlock } from "./syntax.ts";
import type { Span } from "./text.ts";

/** A finding and the check that made it. */
export interface Told {
  readonly check: Check;
  readonly finding: Finding;
}

/** The checks that look at a file of settings, besides those of the text itself: the others speak of plans. */
const OF_SETTINGS: ReadonlySet<string> = new Set([
  "unknown-key",
  "missing-key",
  "value-not-listed",
  "value-of-wrong-kind",
  "unreadable-date",
  "vague-date",
  "ambiguous-date",
]);

/** Everything that the checks find in a plan or in a file of settings, one by one. */
export const findingsOf: (plan: Plan) => readonly Told[] = memo((plan) => {
  const told = [...blockFindings(plan), ...planFindings(plan)];
  if (plan.main.root !== planShape) return told.filter(({ check }) => isOfSettings(check));
  return told.filter(({ check, finding }) => check.code !== "unknown-key" || !isHouseKey(plan, finding.at));
});

function isOfSettings({ code }: Check): boolean {
  return code.startsWith("yaml-") || OF_SETTINGS.has(code);
}

/**
 * What each check finds in a block alone, kept while the text of the block stays the same. Where the text is broken only
 * that is told: whatever else seems wrong in it may be the same mistake.
 */
const findingsIn: (block: Block) => readonly { readonly check: Check; readonly finding: Finding<Span> }[] = memo(
  (block) => {
    const sound = isSound(block);
    return checks
      .filter(({ code }) => sound || code.startsWith("yaml-"))
      .flatMap((check) => [...(check.inBlock?.(block) ?? [])].map((finding) => ({ check, finding })));
  },
);

function blockFindings(plan: Plan): Told[] {
  return plan.documents.flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap((placed) =>
      findingsIn(placed.block).map(({ check, finding }) => ({ check, finding: lift(finding, uri, placed.start) })),
    ),
  );
}

/** A block that cannot be read whole has been told of; what else seems wrong in it may not be. */
function planFindings(plan: Plan): Told[] {
  const broken = new Map(
    plan.documents.map(({ uri, syntax }) => [uri, syntax.blocks.filter(({ block }) => !isSound(block))]),
  );
  const hidden = ({ uri, start }: Place): boolean => (broken.get(uri) ?? []).some((placed) => contains(placed, start));
  return checks.flatMap((check) =>
    [...(check.inPlan?.(plan) ?? [])].filter(({ at }) => !hidden(at)).map((finding) => ({ check, finding })),
  );
}

function contains({ start, block }: PlacedBlock, offset: number): boolean {
  return offset >= start && offset < start + block.text.length;
}

/** Moves a finding from its block into the text. */
function lift(finding: Finding<Span>, uri: string, base: number): Finding {
  const move = ({ start, end }: Span): Place => ({ uri, start: base + start, end: base + end });
  const related = finding.related?.map(({ at, message }) => ({ at: move(at), message }));
  const fixes = finding.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ at, text }) => ({ at: move(at), text })),
  }));
  return { at: move(finding.at), message: finding.message, ...(related && { related }), ...(fixes && { fixes }) };
}
