import { problemsBy } from "../server/core/check.ts";
import { mayBeLeft } from "../server/core/exception-uses.ts";
import { leaveBe } from "../server/core/leave-be.ts";
import type { Check } from "../server/core/problem.ts";
import { plansIn, textsOf } from "./fixtures.ts";
import { mended } from "./smallest-example.ts";

const REASON = "until 2026-03-31: agreed by Cabinet on 4 March";

/** How to leave the problem of an example be, for the one case and for all; or why it cannot be. */
export function excuse(check: Check, example: string): string {
  if (check.ofException) return "An exception is put right or taken out: there is no exception from this check.";
  if (!mayBeLeft(check)) return "A text that cannot be read has to be mended: there is no exception from this check.";
  return `Where it is agreed that this stays as it is, a comment above it says so, with the reason:

\`\`\`yaml
${commentAbove(check, example)}
\`\`\`

Where a body does not want the check at all, its \`improvement-plans.config.yaml\` says so:

\`\`\`yaml
checks:
  ${check.code}: off
\`\`\`

[More on exceptions](../exceptions.md)`;
}

/** An example with the comments that the editor would write, and a reason in each. */
export function excused(check: Check, example: string): string {
  return plansIn(example).reduce((text, plan) => {
    const [problem] = problemsBy(plan, [check]);
    const fix = problem && leaveBe(plan, problem);
    return fix ? mended(text, fix).replaceAll(`# ignore ${check.code}: `, `# ignore ${check.code} ${REASON}`) : text;
  }, example);
}

/** The comment with the line that it stands above. */
function commentAbove(check: Check, example: string): string {
  const lines = textsOf(excused(check, example)).flatMap(({ text }) => text.split("\n"));
  const at = lines.findIndex((line) => line.includes(`# ignore ${check.code} `));
  return at < 0 ? `# ignore ${check.code} ${REASON}` : lines.slice(at, at + 2).join("\n");
}
