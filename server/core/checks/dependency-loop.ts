import { dependenciesOf, loopsIn, type Wait } from "../dependencies.ts";
import { capital } from "../names.ts";
import { nameIn } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";

/** How many actions a sentence can follow round. */
const MOST = 5;

export const dependencyLoop: Check = {
  code: "dependency-loop",
  summary: "Actions wait for each other in a ring.",
  why: "Taken at its word none of them could ever be finished first, so the plan cannot be carried out as it is written.",
  source: "Programme management practice: dependencies form a chain, and a chain has a beginning.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    for (const loop of loopsIn(dependenciesOf(plan))) {
      const [first, ...others] = loop;
      const start = loop.at(-1)?.on;
      if (first && start) yield findingFor([first, ...others], nameIn(start.action, "action"));
    }
  },
};

/** The last step of a ring leads to the action that waits in the first. */
function findingFor(loop: readonly [Wait, ...Wait[]], start: string): Finding {
  const [first, ...others] = loop;
  const names = loop.map(({ on }) => nameIn(on.action, "action"));
  return {
    at: first.at,
    message: messageFor(loop, start),
    related: others.map(({ at }, i) => ({
      at,
      message: say`${capital(names[i] ?? "")} waits for ${names[i + 1] ?? ""}`,
    })),
  };
}

function messageFor(loop: readonly [Wait, ...Wait[]], start: string): string {
  const [first, ...others] = loop;
  const name = capital(start);
  if (others.length === 0) return say`${name} waits for itself. Take its own id out of "depends_on".`;
  const second = nameIn(first.on.action, "action");
  const home = idOf(loop.at(-1));
  if (others.length === 1)
    return say`${name} waits for ${second}, which waits for ${home}. One of the two has to come first: take out the link that is wrong.`;
  if (loop.length > MOST)
    return say`${name} waits for ${second}, and in the end, through ${others.length - 1} more, for itself. Take out the link that is wrong.`;
  const chain = others.map((wait) => say`, which waits for ${idOf(wait)}`).join("");
  return say`${name} waits for ${second}${chain}. One of them has to come first: take out the link that is wrong.`;
}

function idOf(wait: Wait | undefined): string {
  return wait?.on.action.value.id?.value ?? "";
}
