import { checks } from "./checks/index.ts";
import { memo } from "./memo.ts";
import type { Plan } from "./plan.ts";
import type { Check, Edit, Finding, Fix, Place, Problem, Severity, Stage } from "./problem.ts";
import { type Block, isSound, type PlacedBlock } from "./syntax.ts";
import type { Span } from "./text.ts";

/** How many findings of one kind are told one by one; more are told together. */
const MOST = 3;
const MOST_ERRORS = 9;

interface Told {
  readonly check: Check;
  readonly finding: Finding;
}

/** Everything that is wrong with a plan, in the order of its texts and of the places in them. */
export const problemsOf: (plan: Plan) => readonly Problem[] = memo((plan) => problemsBy(plan, checks));

/** What some of the checks find in a plan. */
export function problemsBy(plan: Plan, chosen: readonly Check[]): readonly Problem[] {
  const told = [...blockFindings(plan, new Set(chosen)), ...planFindings(plan, chosen)];
  const order = new Map(plan.documents.map(({ uri }, i) => [uri, i]));
  return grouped(plan.stage, told)
    .flatMap(({ check, finding }) => problemOf(plan.stage, check, finding))
    .sort((a, b) => (order.get(a.at.uri) ?? 0) - (order.get(b.at.uri) ?? 0) || a.at.start - b.at.start);
}

/** The severity of a check at a stage; a closed plan is held to what a published one is. */
export function severityAt(check: Check, stage: Stage): Severity | "off" {
  return check.severity[stage === "closed" ? "published" : stage];
}

function problemOf(stage: Stage, check: Check, finding: Finding): Problem[] {
  const severity = severityAt(check, stage);
  return severity === "off" ? [] : [{ ...finding, code: check.code, severity, why: check.why }];
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

function blockFindings(plan: Plan, chosen: ReadonlySet<Check>): Told[] {
  return plan.documents.flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap((placed) =>
      findingsIn(placed.block)
        .filter(({ check }) => chosen.has(check))
        .map(({ check, finding }) => ({ check, finding: lift(finding, uri, placed.start) })),
    ),
  );
}

/** A block that cannot be read whole has been told of; what else seems wrong in it may not be. */
function planFindings(plan: Plan, chosen: readonly Check[]): Told[] {
  const broken = new Map(
    plan.documents.map(({ uri, syntax }) => [uri, syntax.blocks.filter(({ block }) => !isSound(block))]),
  );
  const hidden = ({ uri, start }: Place): boolean => (broken.get(uri) ?? []).some((placed) => contains(placed, start));
  return chosen.flatMap((check) =>
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

/** Each error must be mended where it stands, so more of them are told one by one than of what may wait. */
function mostOf(severity: Severity | "off"): number {
  return severity === "error" ? MOST_ERRORS : MOST;
}

/** Many findings of a check that can speak of them together become one, with all the places and one fix for all. */
function grouped(stage: Stage, told: readonly Told[]): readonly Told[] {
  const byCheck = new Map<Check, Finding[]>();
  for (const { check, finding } of told) {
    const same = byCheck.get(check);
    if (same) same.push(finding);
    else byCheck.set(check, [finding]);
  }
  return [...byCheck].flatMap(([check, findings]) =>
    check.many && findings.length > mostOf(severityAt(check, stage))
      ? [{ check, finding: together(check.many(findings.length), findings) }]
      : findings.map((finding) => ({ check, finding })),
  );
}

function together(message: string, findings: readonly Finding[]): Finding {
  const [first] = findings as readonly [Finding];
  const related = findings.map((finding) => ({ at: finding.at, message: finding.message }));
  const fixes = findings.flatMap(({ fixes }) => fixes?.slice(0, 1) ?? []);
  return { at: first.at, message, related, ...(fixes.length > 0 && { fixes: [forAll(fixes)] }) };
}

/** One fix for all: the first that each finding offers. */
function forAll(fixes: readonly Fix[]): Fix {
  const titles = new Set(fixes.map(({ title }) => title));
  const title =
    titles.size === 1 ? `${fixes[0]?.title ?? ""}, in all ${fixes.length} places` : `Mend all ${fixes.length}`;
  return { title, safe: fixes.every(({ safe }) => safe), edits: distinct(fixes.flatMap(({ edits }) => edits)) };
}

/** Edits of several fixes without those that are the same, such as the heading of a list to which each adds an item. */
function distinct(edits: readonly Edit[]): readonly Edit[] {
  const named = edits.map(
    (edit) => [JSON.stringify([edit.at.uri, edit.at.start, edit.at.end, edit.text]), edit] as const,
  );
  return [...new Map(named).values()];
}
