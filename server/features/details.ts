import { type Answer, answersOf } from "../core/answers.ts";
import { isKnown } from "../core/known.ts";
import { textUnder } from "../core/leaves.ts";
import { memo } from "../core/memo.ts";
import { counted, listed, shortened } from "../core/names.ts";
import { isTbc } from "../core/placed.ts";
import { itemsOf, type Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import type { Mapping, Node } from "../core/syntax.ts";
import type { Captioned, Sort } from "./captions.ts";
import { isLate } from "./code-lenses/due.ts";
import { dueIn, shortDate, spanOf } from "./short-dates.ts";
import { linksTo } from "./mentions.ts";
import { subjectOf } from "./targets.ts";

/** How things stand with an item, in a few words: `answered by 2 actions`, `due 30 Sep 2026, in progress`. May be empty. */
export function detailOf(item: Captioned): string {
  const detail = DETAILS[item.sort];
  return detail
    ? detail(item)
        .filter((part) => part !== "")
        .join(", ")
    : "";
}

type Detail = (item: Captioned) => readonly string[];

const DETAILS: Readonly<Partial<Record<Sort, Detail>>> = {
  response_to: ({ map }) => [answerDue(map)],
  owners: (item) => [owned(item)],
  bodies: ({ map }) => [known(map, "role")],
  themes: (item) => [
    tally(item, ["recommendations.theme"], "recommendation"),
    tally(item, ["actions.theme"], "action"),
  ],
  recommendations: (item) => [answerTo(item)],
  actions: (item) => [
    lateActions(item.plan).has(item.map) ? say`late` : "",
    dueIn(textUnder(item.map, "due")),
    known(item.map, "status"),
  ],
  milestone: ({ map }) => [dueIn(textUnder(map, "due")), known(map, "status")],
  measures: ({ map }) => [progress(map)],
  budgets: ({ map }) => [known(map, "nature"), known(map, "funding")],
  risks: ({ map }) => [score(map)],
  decisions: ({ map }) => [shortDate(textUnder(map, "date") ?? "")],
  resolutions: ({ map }) => [shortened(textUnder(map, "text") ?? "")],
  item: ({ map }) => [known(map, "value")],
  phases: ({ map }) => [spanOf(textUnder(map, "from"), textUnder(map, "to"))],
};

function known(map: Mapping, key: string): string {
  const words = textUnder(map, key);
  return words === undefined || isTbc(words) ? "" : shortened(words);
}

/** How many items link to this one through the given keys; nothing where none does. */
function tally(item: Captioned, keys: readonly string[], noun: string): string {
  const count = countOf(item, keys);
  return count === 0 ? "" : counted(count, noun);
}

function owned(item: Captioned): string {
  const actions = tally(item, ["actions.owner", "actions.owners"], "action");
  return actions === "" ? "" : say`owns ${actions}`;
}

function answerDue(map: Mapping): string {
  const due = textUnder(map, "response_due");
  return due === undefined ? "" : say`answer due ${shortDate(due)}`;
}

function countOf({ plan, map, sort }: Captioned, keys: readonly string[]): number {
  const id = textUnder(map, "id");
  if (id === undefined || sort === "milestone" || sort === "item") return 0;
  const links = linksTo(subjectOf([plan], [sort], id)).map(({ link }) => link.leaf);
  return new Set(links.filter(({ path }) => keys.includes(path.join("."))).map((leaf) => leaf.item)).size;
}

/** What became of a recommendation; nothing where the actions cannot all be read, since one of them may answer it. */
function answerTo({ plan, map }: Captioned): string {
  const answer = answersIn(plan).get(map);
  if (!answer) return "";
  const { actions, withdrawn, coveredBy, isRefused } = answer;
  if (actions.length > 0) return say`answered by ${counted(actions.length, "action")}`;
  if (isRefused) return say`not accepted`;
  if (coveredBy.length > 0)
    return coveredBy.every(isTbc) ? say`covered by others, tbc` : say`covered by ${listed(coveredBy)}`;
  if (withdrawn.length > 0) return say`only withdrawn actions`;
  return areActionsKnown(plan) ? say`no action yet` : "";
}

const answersIn: (plan: Plan) => ReadonlyMap<Node, Answer> = memo(
  (plan) => new Map(answersOf(plan).map((answer) => [answer.recommendation.value.node, answer])),
);

const areActionsKnown: (plan: Plan) => boolean = memo((plan) => isKnown(plan, "actions"));

const lateActions: (plan: Plan) => ReadonlySet<Node> = memo((plan) => {
  const late = itemsOf(plan, "actions").filter((action) => isLate(plan, action));
  return new Set(late.map(({ value }) => value.node));
});

/** `from 72% to 90% by Mar 2026`, as far as it is known. */
function progress(map: Mapping): string {
  const baseline = textUnder(mapUnder(map, "baseline"), "value");
  const target = mapUnder(map, "target");
  const goal = textUnder(target, "value");
  const by = textUnder(target, "by");
  if (goal === undefined) return baseline === undefined ? "" : say`from ${shortened(baseline)}`;
  const to = by === undefined ? shortened(goal) : say`${shortened(goal)} by ${shortDate(by)}`;
  return baseline === undefined ? say`target ${to}` : say`from ${shortened(baseline)} to ${to}`;
}

function mapUnder({ pairs }: Mapping, key: string): Mapping | undefined {
  const value = pairs.find((pair) => pair.key.text === key)?.value;
  return value?.kind === "map" ? value : undefined;
}

function score(map: Mapping): string {
  const words = known(map, "score");
  return words === "" ? known(map, "likelihood") : say`score ${words}`;
}
