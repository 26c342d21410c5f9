import { onDate } from "../dates.ts";
import { daysInWords } from "../days-in-words.ts";
import { capital } from "../names.ts";
import { gapsIn, overlapsIn, type Gap, type Neighbours, phasesOf } from "../phases.ts";
import { headOf, nameIn, placeIn } from "../plan.ts";
import type { Check, Finding, Place } from "../problem.ts";
import { say } from "../say.ts";

export const phasesOverlap: Check = {
  code: "phases-overlap",
  summary: "A phase begins before the one before it has ended, or some time lies between two phases.",
  why: "On such days nobody can say which phase the plan is in, nor which of its criteria count.",
  source:
    "Programme management practice: one phase follows another, as in Plymouth in 2024, where three years of embedding followed six months of stabilisation.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) =>
    say`At ${count} places one phase does not follow on another. Let each begin when the one before it ends.`,
  *inPlan(plan) {
    const phases = phasesOf(plan);
    yield* overlapsIn(phases).map(overlap);
    yield* gapsIn(plan, phases).map(gap);
  },
};

function overlap([before, after]: Neighbours): Finding {
  const [first, second] = [nameIn(before.phase, "phase"), capital(nameIn(after.phase, "phase"))];
  const [end, start] = [before.to ? onDate(before.to) : "", after.from ? onDate(after.from) : ""];
  return {
    at: placeOf(after, "from"),
    message: say`${second} begins ${start}, before ${first} ends ${end}. Correct the date that is wrong.`,
    related: [{ at: placeOf(before, "to"), message: say`${capital(first)} ends ${end}` }],
  };
}

function gap({ phases: [before, after], days }: Gap): Finding {
  const [first, second] = [nameIn(before.phase, "phase"), nameIn(after.phase, "phase")];
  return {
    at: placeOf(after, "from"),
    message: say`Nothing covers ${daysInWords(days)}, between ${first} and ${second}. Let the one end later or the other begin earlier.`,
    related: [{ at: placeOf(before, "to"), message: say`${capital(first)} ends here` }],
  };
}

function placeOf({ phase }: Neighbours[number], key: "from" | "to"): Place {
  const value = phase.value[key];
  return value ? placeIn(phase, value) : headOf(phase);
}
