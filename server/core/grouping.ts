import type { Told } from "./findings.ts";
import type { Plan } from "./plan.ts";
import type { Check, Edit, Finding, Fix } from "./problem.ts";
import { say } from "./say.ts";
import { severityOf } from "./severity.ts";

/** How many findings of one kind are told one by one; more are told together. */
const MOST = 3;
const MOST_ERRORS = 9;

/** Many findings of a check that can speak of them together become one, with all the places and one fix for all. */
export function grouped(plan: Plan, told: readonly Told[]): readonly Told[] {
  const byCheck = new Map<Check, Finding[]>();
  for (const { check, finding } of told) {
    const same = byCheck.get(check);
    if (same) same.push(finding);
    else byCheck.set(check, [finding]);
  }
  return [...byCheck].flatMap(([check, findings]) =>
    check.many && findings.length > mostOf(plan, check)
      ? [{ check, finding: together(check.many(findings.length, plan.stage), findings) }]
      : findings.map((finding) => ({ check, finding })),
  );
}

/** Each error must be mended where it stands, so more of them are told one by one than of what may wait. */
function mostOf(plan: Plan, check: Check): number {
  if (check.alwaysTogether === true) return 0;
  return severityOf(plan, check) === "error" ? MOST_ERRORS : MOST;
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
    titles.size === 1 ? say`${fixes[0]?.title ?? ""}, in all ${fixes.length} places` : say`Mend all ${fixes.length}`;
  return { title, safe: fixes.every(({ safe }) => safe), edits: distinct(fixes.flatMap(({ edits }) => edits)) };
}

/** Edits of several fixes without those that are the same, such as the heading of a list to which each adds an item. */
function distinct(edits: readonly Edit[]): readonly Edit[] {
  const named = edits.map(
    (edit) => [JSON.stringify([edit.at.uri, edit.at.start, edit.at.end, edit.text]), edit] as const,
  );
  return [...new Map(named).values()];
}
