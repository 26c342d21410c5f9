import type { Timeline } from "../../core/overview/timeline.ts";
import { say } from "../../core/say.ts";
import { timelineChart } from "../charts/timeline.ts";
import { chosenRows, type Chosen } from "../charts/timeline-rows.ts";
import { stateWord } from "../labels.ts";
import { el, type Markup } from "../markup.ts";
import { chartWithTable, nameLink, type Page, type Section, sectionOf, table } from "../page.ts";

/** When things are to happen. */
export function timelineSection(page: Page, timeline: Timeline): Section {
  const title = say`Timeline`;
  const chosen = chosenRows(timeline);
  const { undated, asOf } = timeline;
  const open =
    undated.length > 0
      ? el("p", { class: "ip-note" }, say`Open actions of which no date can be told: ${undated.length}.`)
      : undefined;
  if (chosen.groups.length === 0)
    return sectionOf("timeline", title, el("p", {}, say`The plan has no date yet.`), open);
  const left =
    chosen.left > 0
      ? el(
          "p",
          { class: "ip-more" },
          say`and ${chosen.left} more. Shown are those that are late or nearest to ${asOf.text}.`,
        )
      : undefined;
  return sectionOf(
    "timeline",
    title,
    chartWithTable(page, timelineChart(page, timeline, chosen), datesTable(page, chosen)),
    left,
    open,
  );
}

function datesTable(page: Page, { groups }: Chosen): Markup {
  const rows = groups.flatMap(({ bars }) =>
    bars.map((bar) => ({
      id: bar.kind === "phase" ? page.idOf(bar.at) : undefined,
      cells: [
        nameLink(page, bar),
        bar.from?.text ?? "",
        bar.to?.text ?? "",
        [bar.state ? stateWord(bar.state) : "", bar.isLate ? ` ${say`late`}` : ""],
        bar.steps.map(
          ({ title, when, isDone }, i) => `${i > 0 ? "; " : ""}${title}: ${when.text}${isDone ? `, ${say`done`}` : ""}`,
        ),
      ],
    })),
  );
  return table(say`What happens when`, [say`What`, say`Begins`, say`Due`, say`How far it is`, say`Milestones`], rows);
}
