import { onlyCode } from "../exception-words.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";

export const ignoreWithoutReason: Check = {
  code: "ignore-without-reason",
  summary: "An exception gives no reason.",
  why: "Whoever reads the plan next must be able to tell an agreed exception from a forgotten one, so without a reason the problem still counts.",
  source: "The rules for exceptions: nothing is left be without a reason.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *ofException({ uri, exception, standing }) {
    if (standing !== "without reason") return;
    const codes = onlyCode(exception);
    yield {
      at: { uri, start: exception.at.start, end: exception.at.end },
      message: say`This exception from ${codes} gives no reason, so the problem still counts. Say why behind a colon: "# ignore ${codes}: agreed by Cabinet on 4 March".`,
    };
  },
};
