import { fixOf, replace } from "../edits.ts";
import { quoted } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import { didYouMean, nearest } from "../suggest.ts";
import type { Located } from "../text.ts";

export const ignoreUnknownCheck: Check = {
  code: "ignore-unknown-check",
  summary: "An exception names a check that there is none of, or one that nobody can be excused from.",
  why: "The exception has no effect: the problem that it was written for is still told, or will be.",
  source:
    "The rules for exceptions: each names a check by the name that stands with the problem, and no text that cannot be read is excused.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  *ofException({ uri, exception, standing, known }) {
    if (standing === "unknown check") {
      const code = exception.codes.find(({ value }) => !known.has(value));
      if (code) yield unknown(uri, code, known);
    } else if (standing === "text check") {
      const code = exception.codes.find(({ value }) => isOfText(value));
      if (code) yield ofText(uri, code);
    }
  },
};

function isOfText(code: string): boolean {
  return code.startsWith("yaml-") || code.startsWith("ignore-");
}

function unknown(uri: string, { value, start, end }: Located<string>, known: ReadonlySet<string>): Finding {
  const at = { uri, start, end };
  const near = nearest(value, known);
  const right =
    didYouMean(near) || ` ${say`The name of a check stands in brackets with each problem, such as "action-overdue".`}`;
  return {
    at,
    message: `${say`No check is called ${quoted(value)}.`}${right}`,
    fixes: near.map((name) => fixOf(say`Write "${name}"`, false, replace(at, name))),
  };
}

function ofText(uri: string, { value, start, end }: Located<string>): Finding {
  return {
    at: { uri, start, end },
    message: value.startsWith("ignore-")
      ? say`${quoted(value)} is about exceptions themselves, and there is no exception from it. Take the comment out.`
      : say`${quoted(value)} is about a text that cannot be read, which has to be mended. Take the comment out.`,
  };
}
