import { REGIMES } from "../server/core/regimes/index.ts";
import type { Confidence, Duty, Regime } from "../server/core/regimes/regime.ts";
import { plainDate } from "../server/core/values/calendar-day.ts";
import { spoken } from "../server/core/values/words.ts";
import { periodOf } from "../server/features/hover/regime.ts";

const INTRODUCTION = `# Who asks for a plan, and by when

<!-- Made from server/core/regimes: change those files and run "npm run generate". -->

A plan says under \`framework\` of \`response_to\` which of these it answers. Where the law sets a time, the last day is counted
from the date that the plan gives, and the counting is shown. Where the table says that the date comes from a letter, a
notice or a direction, nothing is ever counted: write the day under \`response_due\`.

**This is not legal advice: every date should be checked with the body's own legal adviser before anyone relies on it.**

* Working days leave out Saturdays, Sundays and the bank holidays of England and Wales. Days and months run on through
  weekends and holidays.
* "After the day" leaves that day out: the next one is the first. "Beginning with the day" counts it as the first.
* A month ends on the date that corresponds to its first day, or the day before it where the first day counts. In a month too
  short for that date it ends on the month's last day.

How sure we are: *sure*, the law, the inspectorate's framework or the notice itself settles it; *fairly sure*, check the
period with the legal adviser as well; *not known*, no time was found that can be relied on.
`;

const SURE: Readonly<Record<Confidence, string>> = { H: "sure", M: "fairly sure", L: "not known" };

/** The page that tells officers who asks for a plan, by when and by which law, and in which words each body speaks. */
export function regimesPage(): string {
  const rows = REGIMES.flatMap((regime) => rowsOf(regime));
  const head =
    "| framework | who asks | what must be done | to whom | by when | source | how sure |\n|---|---|---|---|---|---|---|";
  return `${INTRODUCTION}\n${[head, ...rows].join("\n")}\n\n## The words of each\n\n${REGIMES.map(section).join("\n")}`;
}

function rowsOf(regime: Regime): readonly string[] {
  if (regime.duties.length > 0) return regime.duties.map((duty) => dutyRow(regime, duty));
  const { inspectorate, wanted, date_from = "", source, confidence } = regime;
  const by = `the date comes from ${date_from}`;
  return [row(link(regime), inspectorate, wanted?.what ?? "", wanted?.to ?? "", by, source, SURE[confidence])];
}

function dutyRow(regime: Regime, duty: Duty): string {
  const { what, to, source, confidence, extended_by } = duty;
  const more = extended_by === undefined ? "" : `; ${extended_by} may allow more`;
  const by = `within ${periodOf(duty)}${inForce(duty)}${more}`;
  return row(link(regime), regime.inspectorate, what, to, by, source, SURE[confidence]);
}

function inForce({ valid_from, valid_to }: Duty): string {
  const after = valid_from === undefined ? [] : [`on or after ${plainDate(valid_from)}`];
  const before = valid_to === undefined ? [] : [`on or before ${plainDate(valid_to)}`];
  const bounds = [...after, ...before];
  return bounds.length === 0 ? "" : `, where that day is ${spoken(bounds)}`;
}

function link({ id }: Regime): string {
  return `[\`${id}\`](#${id})`;
}

function section(regime: Regime): string {
  const { id, title, note, source } = regime;
  const points = [`Source: ${source}.`, ...gradesOf(regime), findingsOf(regime), ...(note === undefined ? [] : [note])];
  return [`### ${id}`, "", `${title}.${inUse(regime)}`, "", ...points.map((point) => `* ${point}`), ""].join("\n");
}

function inUse({ valid_from, valid_to }: Regime): string {
  if (valid_from === undefined) return "";
  const from = plainDate(valid_from);
  return valid_to === undefined ? ` In use since ${from}.` : ` In use from ${from} to ${plainDate(valid_to)}.`;
}

function gradesOf({ judgement_scale, scale_source, judgement_areas, earlier_scale }: Regime): readonly string[] {
  const scale = listed(judgement_scale.length > 0 ? "Grades, best first" : "Grades", judgement_scale, scale_source);
  const areas = judgement_areas === undefined ? [] : [`What is graded: ${judgement_areas.join("; ")}.`];
  const earlier = earlier_scale && `Grades until ${earlier_scale.until}: ${earlier_scale.words.join("; ")}.`;
  return [scale, ...areas, ...(earlier === undefined ? [] : [earlier])];
}

function findingsOf({ categories, categories_source }: Regime): string {
  return listed("What findings are called", categories, categories_source);
}

/** Words with where they are from, or why there are none. */
function listed(heading: string, words: readonly string[], from: string): string {
  return words.length === 0 ? `${heading}: ${from}.` : `${heading}: ${words.join("; ")}. Source: ${from}.`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
