import { quoted } from "../names.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";

export const ignoreUntilUnclear: Check = {
  code: "ignore-until-unclear",
  summary: "The day on which an exception ends cannot be read.",
  why: "An exception without a clear end never ends, so until the day can be read the problem still counts.",
  source: "The rules for exceptions: an end is one day that can be read.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *ofException({ uri, exception: { until }, standing }) {
    if (standing !== "until unclear" || !until) return;
    yield {
      at: { uri, start: until.start, end: until.end },
      message: say`${quoted(until.value)} is no date on which this exception could end, so the problem still counts. Write the last day, such as "until 2026-03-31:", and the reason behind the colon.`,
    };
  },
};
