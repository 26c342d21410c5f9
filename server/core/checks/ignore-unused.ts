import { onlyCode, withoutComment } from "../exception-words.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";

export const ignoreUnused: Check = {
  code: "ignore-unused",
  summary: "An exception leaves nothing be: the problem is not there.",
  why: "An exception that has outlived its problem would hide the next one of its kind in silence.",
  source: "The rules for exceptions: each goes when its problem has gone.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  *ofException(use) {
    const { uri, exception, standing, leaves } = use;
    if ((standing !== "in force" && standing !== "run out") || leaves > 0) return;
    yield {
      at: { uri, start: exception.at.start, end: exception.at.end },
      message: say`There is no problem of ${onlyCode(exception)} in what this comment stands above. Take the comment out.`,
      fixes: withoutComment(use),
    };
  },
};
