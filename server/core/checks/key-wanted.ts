import type { Inspection } from "../deadlines.ts";
import { entriesOf } from "../document.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { capital, counted } from "../names.ts";
import { headOf, isReadable, itemsOf, nameIn, type Plan, valueAt } from "../plan.ts";
import { written } from "../placed.ts";
import type { Check, Finding } from "../problem.ts";
import { regimeOf } from "../regimes/index.ts";
import { mainDuty, type RegimeEvent } from "../regimes/regime.ts";
import { said, say } from "../say.ts";
import { planShape } from "../shape.ts";
import { placeOfStage } from "../stage-place.ts";
import { insertAtTop } from "../top-keys.ts";
import { lacking, lacks } from "../lacking.ts";

export const keyWanted: Check = {
  code: "key-wanted",
  summary: "Something is missing that a plan must say by the time it is approved.",
  why: "Those who approve a plan need to know by when it answers whom, and what it costs and who pays.",
  source:
    "The plan format, which asks of an approved plan what Cabinets were told in the papers of 2015 to 2020 that it was made from.",
  severity: { draft: "information", approved: "error", published: "error" },
  many: (count) =>
    say`${count} things are missing that a plan says by the time it is approved. Each place says what; tbc will do for now.`,
  *inPlan(plan) {
    for (const inspection of itemsOf(plan, "response_to")) yield* aboutInspection(plan, inspection);
    for (const budget of itemsOf(plan, "budgets")) {
      const name = nameIn(budget, "budget line");
      if (lacks(budget, "kind"))
        yield lacking("budgets", budget, [
          "kind",
          capital(say`${name} does not say what kind of money it is. Write revenue or capital.`),
        ]);
      if (lacks(budget, "funding"))
        yield lacking("budgets", budget, [
          "funding",
          capital(
            say`${name} does not say who pays for it. Write within existing budget, additional, proposed, approved or unfunded.`,
          ),
        ]);
    }
    if (plan.stage === "draft") return;
    for (const item of itemsOf(plan, "recommendations")) {
      if (lacks(item, "response"))
        yield lacking("recommendations", item, [
          "response",
          capital(
            say`${nameIn(item, "recommendation")} has no response. Write accepted, partly accepted or not accepted.`,
          ),
        ]);
    }
    yield* withoutBodies(plan);
  },
};

function* aboutInspection(plan: Plan, inspection: Inspection): Iterable<Finding> {
  const name = nameIn(inspection, "inspection");
  if (["report_received", "response_due"].every((key) => lacks(inspection, key))) {
    const wanted = dateWanted(inspection, name);
    if (wanted) yield lacking("response_to", inspection, wanted);
  }
  const declared = written(inspection.value, "declared");
  if (declared === undefined || (declared.kind === "map" && declared.pairs.length === 0 && !declared.flow)) {
    const message = capital(
      mayHaveMadeNone(plan, inspection)
        ? say`${name} does not say how many recommendations its report made. Write the numbers under "declared", as in {recommendations: 0} where it made none.`
        : say`${name} does not say how many recommendations its report made. Write the numbers under "declared", so that none is lost.`,
    );
    yield lacking("response_to", inspection, ["declared", message]);
  }
}

/** A visit between inspections often makes no recommendations: those of the plan then come from the other reports. */
function mayHaveMadeNone(plan: Plan, { value: { id } }: Inspection): boolean {
  const sources = itemsOf(plan, "recommendations").map(({ value }) => value.from?.value);
  return itemsOf(plan, "response_to").length > 1 && !sources.includes(id?.value) && !sources.includes(undefined);
}

/** The day that the time for answering is counted from, or the day itself where no time is known. */
function dateWanted(inspection: Inspection, name: string): readonly [string, string] | undefined {
  const regime = regimeOf(inspection.value.framework?.value ?? "");
  const duty = regime && mainDuty(regime);
  if (!duty || duty.event === "request") {
    const from = regime?.date_from;
    const message = from
      ? capital(
          say`${name} does not say by when it must be answered. Write the day under "response_due"; it is to be found in ${said(from)}.`,
        )
      : capital(say`${name} does not say by when it must be answered. Write the day under "response_due".`);
    return ["response_due", message];
  }
  if (!lacks(inspection, duty.event)) return undefined;
  const time = counted(duty.count, duty.unit);
  const due =
    duty.counting === "of" ? say`the response is due ${time} after it` : say`the response is due ${time} from it`;
  return [duty.event, `${withoutDay[duty.event](name)} ${say`Write the day under "${duty.event}": ${due}.`}`];
}

const withoutDay: Readonly<Record<Exclude<RegimeEvent, "request">, (name: string) => string>> = {
  report_received: (name) => capital(say`${name} does not say when its report was received.`),
  report_sent: (name) => capital(say`${name} does not say when its report was sent.`),
  report_published: (name) => capital(say`${name} does not say when its report was published.`),
};

/** A plan that names no body at all cannot say who decides or oversees it. */
function* withoutBodies(plan: Plan): Iterable<Finding> {
  if (!isReadable(plan, "governance")) return;
  const governance = valueAt(plan, "governance");
  if (governance) {
    if (!lacks(governance, "bodies")) return;
    const shape = planShape.keys.get("governance") ?? planShape;
    const edit = insertKey(governance.at.block.text, { map: governance.value.node, shape }, ["bodies", "tbc"]);
    yield {
      at: headOf(governance),
      message: withoutAnyBody(),
      fixes: [fixOf(say`Add "bodies", to be confirmed`, false, placeEdit(governance, edit))],
    };
    return;
  }
  if (plan.documents.some((document) => entriesOf(document).has("governance"))) return;
  const edit = insertAtTop(plan.main, "governance", "tbc");
  yield {
    at: placeOfStage(plan),
    message: withoutAnyBody(),
    ...(edit && { fixes: [fixOf(say`Add "governance", to be confirmed`, false, edit)] }),
  };
}

function withoutAnyBody(): string {
  return say`The plan names no body that decides on it or oversees it. Name each under "bodies" of "governance".`;
}
