import { type Answered, type Count, countListed, type Declared, isCountedApart, LISTS } from "../declared-counts.ts";
import { DECLARED_WORDS } from "../declared-words.ts";
import { appendItems, type Fields, fixOf, yamlText } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { isKnown } from "../known.ts";
import { capital, nameOf } from "../names.ts";
import { itemsOf, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";

/** What an area is called where it is counted apart from the recommendations, as a plan writes it. */
const CATEGORIES: Readonly<Partial<Record<Declared, string>>> = {
  areas_for_improvement: "area for improvement",
  areas_for_priority_action: "area for priority action",
};

const KEYS = Object.keys(LISTS) as Declared[];

/** A gap wider than this is more likely a slip in the figure. */
const MOST_ADDED = 60;

export const declaredCountDiffers: Check = {
  code: "declared-count-differs",
  summary: "The plan lists more or fewer than the report says there are.",
  why: "A recommendation that is lost between report and plan is found by the inspectorate on its next visit.",
  source:
    "Committee practice: papers give the report's own count, as Worcestershire's of 2017 did with its 14 recommendations and eight themes, and readers hold the plan to it.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    const inspections = itemsOf(plan, "response_to");
    const newItem = itemSource(plan);
    for (const inspection of inspections) {
      for (const what of KEYS) {
        const answered = { plan, inspection, inspections };
        if (!isComparable(answered, what)) continue;
        const finding = findingFor(answered, what, newItem);
        if (finding) yield finding;
      }
    }
  },
};

/** Themes and actions are the whole plan's, so where several inspections count them no figure can be compared. */
function isComparable({ plan, inspection, inspections }: Answered, what: Declared): boolean {
  const counts = ({ value }: Answered["inspection"]): boolean => value.declared?.[what] !== undefined;
  if (!counts(inspection) || !isKnown(plan, "response_to", LISTS[what])) return false;
  return (what !== "themes" && what !== "actions") || inspections.filter(counts).length === 1;
}

function findingFor(answered: Answered, what: Declared, newItem: NewItem): Finding | undefined {
  const { plan, inspection } = answered;
  const declared = inspection.value.declared?.[what];
  if (!declared || !/^\d{1,6}$/.test(declared.value)) return undefined;
  const number = Number(declared.value);
  const count = countListed(answered, what);
  if (number >= count.least && number <= count.most) return undefined;
  const at = placeIn(inspection, declared);
  const differs = say`${declaredIn(answered, what, number)}; ${listedIn(count, number)} listed here.`;
  if (number < count.least)
    return { at, message: `${differs} ${say`Correct the number, or take out what is too many.`}` };
  const missing = number - count.most;
  const fields = Array.from({ length: missing > MOST_ADDED ? 0 : missing }, () => newItem(answered, what));
  const edits = fields.length === 0 ? [] : appendItems(plan, LISTS[what], fields);
  const right =
    missing === 1
      ? say`Add the missing one, or correct the number.`
      : say`Add the missing ones, or correct the number.`;
  return {
    at,
    message: `${differs} ${right}`,
    fixes: edits.length === 0 ? [] : [fixOf(DECLARED_WORDS[what].missing(missing), false, ...edits)],
  };
}

function declaredIn({ inspection, inspections }: Answered, what: Declared, number: number): string {
  const report = inspections.length === 1 ? say`The report` : capital(nameOf(inspection.value.node, "inspection"));
  return DECLARED_WORDS[what].declared(report, number);
}

function listedIn({ least, most }: Count, number: number): string {
  const listed = number > most ? most : least;
  if (least === most) return listed === 0 ? say`none is` : listed === 1 ? say`1 is` : say`${listed} are`;
  if (number > most)
    return listed === 0 ? say`at most none is` : listed === 1 ? say`at most 1 is` : say`at most ${listed} are`;
  return listed === 1 ? say`at least 1 is` : say`at least ${listed} are`;
}

/** Makes an item that counts as one of those missing, with an id that no other has. */
type NewItem = (answered: Answered, what: Declared) => Fields;

function itemSource(plan: Plan): NewItem {
  const ids = {
    recommendations: freeIds(plan, "recommendations"),
    themes: freeIds(plan, "themes"),
    actions: freeIds(plan, "actions"),
  };
  return (answered, what) => {
    const list = LISTS[what];
    const { id } = answered.inspection.value;
    const from: Fields = answered.inspections.length > 1 && id ? [["from", yamlText(id.value)]] : [];
    if (list === "strengths") return [["what", "tbc"], ...from];
    const named = ["id", yamlText(ids[list]())] as const;
    if (list === "themes") return [named, ["title", "tbc"]];
    if (list === "actions") return [named, ["title", "tbc"], ["addresses", "tbc"]];
    const category = isCountedApart(answered) ? CATEGORIES[what] : undefined;
    return [named, ["text", "tbc"], ...from, ...(category === undefined ? [] : [["category", category] as const])];
  };
}
