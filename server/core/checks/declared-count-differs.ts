import { type Answered, type Count, countListed, type Declared, isCountedApart, LISTS } from "../declared-counts.ts";
import { appendItems, type Fields, fixOf, yamlText } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { isKnown } from "../known.ts";
import { capital, nameOf } from "../names.ts";
import { itemsOf, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";

/** What each figure counts, in words, and whether the report itself gives it or the paper that presents the plan. */
const WORDS: Readonly<
  Record<Declared, { readonly one: string; readonly many: string; readonly said: "made" | "named" | "" }>
> = {
  recommendations: { one: "recommendation", many: "recommendations", said: "made" },
  areas_for_improvement: { one: "area for improvement", many: "areas for improvement", said: "named" },
  areas_for_priority_action: { one: "area for priority action", many: "areas for priority action", said: "named" },
  themes: { one: "theme", many: "themes", said: "" },
  actions: { one: "action", many: "actions", said: "" },
  strengths: { one: "strength", many: "strengths", said: "named" },
};

const KEYS = Object.keys(LISTS) as Declared[];

/** A gap wider than this is more likely a slip in the figure. */
const MOST_ADDED = 60;

export const declaredCountDiffers: Check = {
  code: "declared-count-differs",
  summary: "The plan lists more or fewer than the report says there are.",
  why: "A recommendation that is lost between report and plan is found by the inspectorate on its next visit.",
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
  const differs = `${declaredIn(answered, what, number)}; ${listedIn(count, number)} listed here.`;
  const tooMany = `${differs} Correct the number, or take out what is too many.`;
  if (number < count.least) return { at, message: tooMany };
  const missing = number - count.most;
  const fields = Array.from({ length: missing > MOST_ADDED ? 0 : missing }, () => newItem(answered, what));
  const edits = fields.length === 0 ? [] : appendItems(plan, LISTS[what], fields);
  const ones = missing === 1 ? "one" : "ones";
  const title = missing === 1 ? `Add the missing ${WORDS[what].one}` : `Add the ${missing} missing ${WORDS[what].many}`;
  return {
    at,
    message: `${differs} Add the missing ${ones}, or correct the number.`,
    fixes: edits.length === 0 ? [] : [fixOf(`${title}, to be written`, false, ...edits)],
  };
}

function declaredIn({ inspection, inspections }: Answered, what: Declared, number: number): string {
  const { one, many, said } = WORDS[what];
  const things = `${number} ${number === 1 ? one : many}`;
  if (said === "") return `The plan was said to have ${things}`;
  const report = inspections.length === 1 ? "The report" : capital(nameOf(inspection.value.node, "inspection"));
  return `${report} ${said} ${things}`;
}

function listedIn({ least, most }: Count, number: number): string {
  const listed = number > most ? most : least;
  const about = least === most ? "" : number > most ? "at most " : "at least ";
  return `${about}${listed === 0 ? "none" : listed} ${listed < 2 ? "is" : "are"}`;
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
    const isOwnKind = isCountedApart(answered) && what !== "recommendations";
    return [named, ["text", "tbc"], ...from, ...(isOwnKind ? [["category", WORDS[what].one] as const] : [])];
  };
}
