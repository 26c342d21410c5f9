import type { Inspection } from "../deadlines.ts";
import { fixOf, insertKey, placeEdit, replace } from "../edits.ts";
import { lacks } from "../lacking.ts";
import { missedDay } from "../missed-day.ts";
import { headOf, isReadable, itemsOf, nameIn, placeIn } from "../plan.ts";
import { isTbc, written } from "../placed.ts";
import type { Check, Finding } from "../problem.ts";
import { regimeOf } from "../regimes/index.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { tidy } from "../values/words.ts";

/** A record still to be confirmed, in the form that fits on a line. */
const RECORD = "{on: tbc, to: tbc}";

export const publishedWithoutSubmission: Check = {
  code: "published-without-submission",
  summary: "The plan is published, and nothing says to whom the response was sent, or when.",
  why: "Whoever asked for the response must get it, and the record is the only proof that they did.",
  source:
    "Law: a response goes to those whom the law names, such as HM Chief Inspector and the Secretary of State for Ofsted's inspections of children's services (SI 2007/462).",
  severity: { draft: "off", approved: "off", published: "error" },
  many: (count) =>
    say`Nothing says to whom ${count} responses were sent, or when. Record both under "submitted" of each inspection.`,
  *inPlan(plan) {
    if (!isReadable(plan, "response_to")) return;
    const inspections = itemsOf(plan, "response_to");
    for (const inspection of inspections) {
      // That nothing was sent in time is told as such.
      if (!isAwaited(inspection) || missedDay(plan, inspection)) continue;
      if (isUnrecorded(inspection)) {
        if (!inspections.some((other) => serves(other, inspection))) yield withoutRecord(inspection);
      } else yield* withHalfARecord(inspection);
    }
  },
};

/** An auditor's report is answered at a meeting and not sent to anybody. */
const ANSWERED_BY_MEETING: readonly string[] = ["audit-england", "audit-wales"];

/** Whether somebody awaits the response: not those who review at the body's own wish, unless they gave it a day. */
function isAwaited({ value: { framework, response_due } }: Inspection): boolean {
  const rules = framework?.value ?? "";
  if (ANSWERED_BY_MEETING.includes(rules)) return false;
  return regimeOf(rules) !== undefined || (response_due !== undefined && !isTbc(response_due.value));
}

function isUnrecorded(inspection: Inspection): boolean {
  return lacks(inspection, "submitted") || inspection.value.submitted?.node.pairs.length === 0;
}

/** One response, with one record, may answer two reports of an inspectorate, or those of two that inspected together. */
function serves(recorded: Inspection, inspection: Inspection): boolean {
  if (isUnrecorded(recorded)) return false;
  const name = tidy(inspection.value.inspectorate?.value ?? "");
  const to = tidy(recorded.value.submitted?.to?.value ?? "");
  return name !== "" && (name === tidy(recorded.value.inspectorate?.value ?? "") || to.includes(name));
}

function withoutRecord(inspection: Inspection): Finding {
  const { value, at } = inspection;
  const map = { map: value.node, shape: itemShape("response_to") };
  const empty = written(value, "submitted");
  const edit = empty ? replace(empty, RECORD) : insertKey(at.block.text, map, ["submitted", RECORD]);
  return {
    at: headOf(inspection),
    message: say`Nothing says to whom the response to ${nameIn(inspection, "inspection")} was sent, or when. Record both under "submitted".`,
    fixes: [fixOf(say`Record the submission, to be confirmed`, false, placeEdit(inspection, edit))],
  };
}

/** A record that lacks its day or its addressee. What stands there as one value is an answer, or told of as not fitting. */
function* withHalfARecord(inspection: Inspection): Iterable<Finding> {
  const { submitted } = inspection.value;
  const shape = itemShape("response_to").keys.get("submitted");
  if (!submitted || !shape) return;
  const { node } = submitted;
  const [on, to] = [written({ node }, "on"), written({ node }, "to")];
  if ((on === undefined) === (to === undefined)) return;
  const missing = on ? "to" : "on";
  const name = nameIn(inspection, "inspection");
  const edit = insertKey(inspection.at.block.text, { map: node, shape }, [missing, "tbc"]);
  yield {
    at: placeIn(inspection, on ?? to ?? node),
    message:
      missing === "to"
        ? say`The response to ${name} was sent, but nothing says to whom. Write it under "to".`
        : say`The response to ${name} was sent, but nothing says when. Write the day under "on".`,
    fixes: [fixOf(say`Add "${missing}", to be confirmed`, false, placeEdit(inspection, edit))],
  };
}
