import { asAt } from "../as-at.ts";
import { onlyCode, withoutComment } from "../exception-words.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";

export const ignoreRunOut: Check = {
  code: "ignore-run-out",
  summary: "An exception has run out, and the problem is still there.",
  why: "What was agreed for a time is no longer agreed, and nobody has agreed to more.",
  source: "The rules for exceptions: one with an end holds to the end of that day.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  *ofException(use) {
    const { uri, exception, standing, plan, leaves } = use;
    const { until } = exception;
    if (standing !== "run out" || !until || leaves === 0) return;
    yield {
      at: { uri, start: until.start, end: until.end },
      message: say`This exception from ${onlyCode(exception)} ended on ${until.value}, so the problem counts again (${asAt(plan)}). Agree a later day, or mend the problem and take the comment out.`,
      fixes: withoutComment(use),
    };
  },
};
