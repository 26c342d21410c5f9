import { counted } from "../../core/names.ts";
import type { DecisionShown, ExceptionShown, RiskShown } from "../../core/overview/records.ts";
import type { Overview } from "../../core/overview.ts";
import { say } from "../../core/say.ts";
import { labelOf } from "../labels.ts";
import { el, type Markup } from "../markup.ts";
import { type Page, type Section, sectionOf, table } from "../page.ts";
import { SEVERITIES } from "../report.ts";
import { SEVERITY_WORDS } from "../words.ts";

/** What was decided, by whom and when. */
export function decisionsSection(page: Page, decisions: readonly DecisionShown[]): Section | undefined {
  if (decisions.length === 0) return undefined;
  const rows = decisions.map((one) => ({
    id: page.idOf(one.at),
    cells: [
      labelOf(one),
      one.date?.text ?? "",
      one.report ?? "",
      el(
        "ul",
        {},
        resolutionsOf(one).map((line) => el("li", {}, line)),
      ),
    ],
  }));
  const heads = [say`Decision`, say`Date`, say`Report`, say`Resolved`];
  return sectionOf("decisions", say`Decisions`, table(say`Decisions on the plan`, heads, rows));
}

/** The resolutions of a decision, each in a line: "(b) approve: that the plan be approved". */
export function resolutionsOf({ resolved }: DecisionShown): readonly string[] {
  return resolved.map(({ ref, verb, text }) => {
    const letter = ref === undefined ? "" : `(${ref}) `;
    return `${letter}${[verb, text].filter((part) => part !== undefined && part !== "").join(": ")}`;
  });
}

/** What may go wrong. */
export function risksSection(page: Page, risks: readonly RiskShown[]): Section | undefined {
  if (risks.length === 0) return undefined;
  const rows = risks.map((one) => ({ id: page.idOf(one.at), cells: riskCells(one) }));
  return sectionOf("risks", say`Risks`, table(say`Risks to the plan`, riskHeads(), rows));
}

/** The headings of a table of risks. */
export function riskHeads(): readonly string[] {
  return [say`Risk`, say`Likelihood`, say`Impact`, say`Score`, say`Response`, say`Owner`, say`Review`];
}

/** The cells of a risk under them. */
export function riskCells(one: RiskShown): readonly string[] {
  const { likelihood = "", impact = "", score = "", response = "", owner = "", review } = one;
  return [labelOf(one), likelihood, impact, score, response, owner, review?.text ?? ""];
}

/** The problems that are left be on purpose, each with the reason that the plan gives for it. */
export function exceptionsSection({ exceptions }: Pick<Overview, "exceptions">): Section {
  const rows = exceptions.map((one) => ({ cells: exceptionCells(one) }));
  const none = el("p", {}, say`No problem is left be on purpose.`);
  const title = say`Accepted exceptions`;
  return sectionOf(
    "exceptions",
    title,
    rows.length === 0 ? none : table(say`Problems that are left be, and why`, exceptionHeads(), rows),
  );
}

/** The headings of a table of exceptions. */
export function exceptionHeads(): readonly string[] {
  return [say`What is left be`, say`Reason`, say`Until`, say`Check`];
}

/** The cells of an exception under them. */
export function exceptionCells({ message, reason, until, code }: ExceptionShown): readonly string[] {
  return [message, reason, until ?? say`no end`, code];
}

/** How many problems the checks find, in a sentence. */
export function problemsWords({ problems }: Pick<Overview, "problems">): string {
  const found = SEVERITIES.filter((one) => problems[one] > 0).map((one) => counted(problems[one], SEVERITY_WORDS[one]));
  return found.length === 0 ? say`The checks find no problem.` : say`The checks find ${found.join(", ")}.`;
}

/** The same at the end of a page. */
export function problemsNote(overview: Overview): Markup {
  return el("p", { class: "ip-note" }, problemsWords(overview));
}
