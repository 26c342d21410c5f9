import { addBody } from "../add-body.ts";
import { fixOf } from "../edits.ts";
import { isKnown } from "../known.ts";
import { type Leaf, leavesOf, textUnder } from "../leaves.ts";
import { type Target, targetsOf } from "../links.ts";
import { listed, quoted } from "../names.ts";
import { speaksOf } from "../organisations.ts";
import { type Partner, partnersWithActions } from "../partners.ts";
import { headOf, nameIn, type Plan } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import { tidy } from "../values/words.ts";

export const partnerNotInGovernance: Check = {
  code: "partner-not-in-governance",
  summary: "A partner leads actions of the plan, and sits on none of the bodies that the plan names.",
  why: "A partner that no board of the plan can call to its table cannot be asked why its action is late.",
  source: "Governance practice: partners that lead work have a seat where the work is overseen.",
  severity: { draft: "off", approved: "information", published: "warning" },
  *inPlan(plan) {
    if (!isKnown(plan, "governance", "owners")) return;
    const bodies = [...(plan.index.targets.get("bodies")?.values() ?? [])].flat();
    if (bodies.length === 0 || !bodies.every(isOwnBody)) return;
    const names = namedIn(plan);
    for (const partner of partnersWithActions(plan)) {
      if (!names.some((name) => speaksOf(name, partner.name))) yield findingFor(plan, partner, bodies);
    }
  },
};

/** What a council or another body calls the meetings of its own members and officers. */
const OWN =
  /\b(?:cabinet|executive|council|scrutiny|overview|committees?|(?:management|leadership) team|directorate|governing body)\b/;
/** What bodies are called on which partners sit, or may sit. */
const SHARED =
  /\b(?:partner\w*|joint|multi-?agency|safeguarding|integrated|strategic|local area|system|alliance|network|boards?|forum|steering|group|improvement)\b/;

/** Whether only the plan's own members and officers can sit on a body, as far as its title tells. */
function isOwnBody({ map }: Target): boolean {
  const title = tidy(textUnder(map, "title") ?? "").replace(/-agency/g, "agency");
  return OWN.test(title) && !SHARED.test(title);
}

/** Where governance says who sits, is told or has a say. */
const NAMED: readonly string[] = [
  "bodies.id",
  "bodies.title",
  "bodies.chair",
  "reporting.to",
  "delegations.to",
  "delegations.in_consultation_with",
  "delegations.with_agreement_of",
];

/** Everybody that governance names: in words, and by the title and organisation of those that it names by an id. */
function namedIn({ documents, index }: Plan): readonly string[] {
  const leaves = documents.flatMap(({ syntax }) =>
    syntax.blocks.flatMap(({ block }) => leavesOf(block).filter(({ path }) => isNamed(path))),
  );
  return leaves.flatMap(({ scalar }) => {
    const targets = targetsOf(index, ["owners"], scalar.text.trim());
    const more = targets.flatMap(({ map }) => ["title", "organisation"].map((key) => textUnder(map, key) ?? ""));
    return [scalar.text, ...more];
  });
}

function isNamed([key, ...rest]: Leaf["path"]): boolean {
  return key === "governance" && NAMED.includes(rest.join("."));
}

function findingFor(plan: Plan, { name, at, actions }: Partner, bodies: readonly Target[]): Finding {
  const [first] = actions;
  const last = bodies.at(-1);
  const titles = listed(bodies.map(({ map, id }) => textUnder(map, "title") ?? id));
  const ids = actions.map((action) => action.value.id?.value ?? nameIn(action, "action"));
  const owned = actions.length === 1 && first ? nameIn(first, "action") : listed(ids);
  const edit = last && addBody(plan, last);
  return {
    at,
    message: say`${quoted(name)} leads ${owned}, but the plan names no body on which partners sit, only ${titles}. Add the board where it answers for its part.`,
    related: actions.map((action) => ({ at: headOf(action), message: nameIn(action, "action") })),
    fixes: edit ? [fixOf(say`Add a body, to be named`, false, edit)] : [],
  };
}
