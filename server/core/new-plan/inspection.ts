import { yamlText } from "../edits.ts";
import { regimeOf } from "../regimes/index.ts";
import type { Regime } from "../regimes/regime.ts";
import { said, say } from "../say.ts";
import { civil, type Day } from "../values/calendar-day.ts";
import { readDate } from "../values/date.ts";
import { answerBy, dayOrTbc } from "./answer-by.ts";
import { type Choices, eventFor } from "./choices.ts";
import { comment } from "../wrapped.ts";

const INDENT = "    ";

/** The lines of the inspection that a new plan answers: who made the report, when, its judgements, and by when to answer. */
export function inspectionLines(choices: Choices): readonly string[] {
  const { framework, received } = choices;
  const regime = regimeOf(framework);
  const { day, because } = answerBy(choices);
  const fields = [
    `inspectorate: ${yamlText(regime?.inspectorate ?? "tbc")}`,
    `framework: ${yamlText(framework)}${regime ? ` # ${said(regime.title)}` : ""}`,
    ...eventLines(framework, received),
  ];
  return [
    `  - id: ${yamlText(idOf(choices))}`,
    ...fields.map((field) => INDENT + field),
    ...(regime ? judgementLines(regime, received) : [`${INDENT}judgement: tbc`]),
    ...declaredLines(choices),
    ...because.flatMap((note) => comment(INDENT, note)),
    `${INDENT}response_due: ${dayOrTbc(day)}`,
  ];
}

function idOf({ framework, received }: Choices): string {
  const name = regimeOf(framework)?.id ?? "inspection";
  return received === undefined ? `${name}-1` : `${name}-${civil(received).year}`;
}

/** A plan has no key for the day of a request. */
function eventLines(framework: string, day: Day | undefined): readonly string[] {
  const event = eventFor(framework);
  return event === "request" ? [] : [`${event}: ${dayOrTbc(day)}`];
}

function judgementLines(regime: Regime, received: Day | undefined): readonly string[] {
  const scale = scaleOf(regime, received);
  if (scale.length === 0) return [];
  const areas = isEarlier(regime, received) ? [] : (regime.judgement_areas ?? []);
  return [
    ...comment(INDENT, say`Judgements, best first: ${scale.join("; ")}.`),
    `${INDENT}judgement: tbc`,
    ...(areas.length > 0 ? [`${INDENT}judgements:`, ...areas.map((area) => `${INDENT}  ${area}: tbc`)] : []),
  ];
}

function scaleOf(regime: Regime, received: Day | undefined): readonly string[] {
  return isEarlier(regime, received) ? (regime.earlier_scale?.words ?? []) : regime.judgement_scale;
}

/** Whether a report came in while other grades than today's were given; its areas were others then, too. */
function isEarlier({ earlier_scale }: Regime, received: Day | undefined): boolean {
  const until = earlier_scale && readDate(earlier_scale.until);
  return until?.kind === "date" && received !== undefined && received <= until.to;
}

/** The figure stands under the word for what the framework finds first, so that it counts all that is listed. */
function declaredLines({ framework, recommendations }: Choices): readonly string[] {
  const key = DECLARED[regimeOf(framework)?.categories[0] ?? ""] ?? "recommendations";
  const count = recommendations > 0 ? String(recommendations) : "tbc";
  return [`${INDENT}declared:`, `${INDENT}  ${key}: ${count} # ${say`the number that the report itself gives`}`];
}

const DECLARED: Readonly<Record<string, string>> = {
  "area for improvement": "areas_for_improvement",
  "area for priority action": "areas_for_priority_action",
};
