import type { BudgetLine } from "./budget-lines.ts";
import { isKnown } from "./known.ts";
import { textUnder } from "./leaves.ts";
import { consents, type Ruling, rulingsAbout, rulingsNamedBy, rulingsOf } from "./line-rulings.ts";
import { targetsOf } from "./links.ts";
import { memo } from "./memo.ts";
import { isTbc, written } from "./placed.ts";
import { itemsOf, type Plan, placeIn, valueAt } from "./plan.ts";
import type { Place } from "./problem.ts";
import { say } from "./say.ts";

/** A power to decide that was handed on: to whom, who must be consulted or agree, by which resolution. */
export interface Mandate {
  readonly to: string;
  readonly consulting: string;
  readonly agreeing: string;
  /** The resolution that handed it on, by name, or in words; empty where nothing says so. */
  readonly by: string;
  readonly at: Place;
  readonly isMoney: boolean;
}

/** Budget lines that need a decision of somebody who has been given the power to take it, and has taken none. */
export interface Undecided {
  readonly mandate: Mandate;
  readonly lines: readonly BudgetLine[];
}

const MONEY = /\b(?:fund\w*|budget\w*|revenue|capital|expenditure|spend\w*|costs?|costed|financ\w*|money|invest\w*)\b/i;

/** What can be told from words alone to be a meeting and no single post. */
const MEETING = /\b(?:cabinet|council|committee|board|panel|executive|forum|assembly|authority)$/i;

/** The answers under "funding" that somebody must have given; money that is only proposed is no lapse in a draft. */
const ANSWERED: readonly string[] = ["approved", "additional", "within existing budget"];
/** Those that a line may be taken at its word for only where a decision gives the money. */
const EXTRA: readonly string[] = ["approved", "additional"];

/**
 * The lines whose money hangs on a decision that was handed on and is not recorded. A line hangs on it where it names
 * the resolution that handed it on or is named there; else where that is the only power over money, the line names no
 * decision, and no other resolution may have approved it.
 */
export const undecidedByDelegate: (plan: Plan) => readonly Undecided[] = memo((plan) => {
  if (!isKnown(plan, "governance", "decisions", "budgets")) return [];
  const mandates = mandatesOf(plan);
  const taken = new Set<unknown>();
  return mandates.flatMap((mandate) => {
    const isOnly = mandates.filter(({ isMoney }) => isMoney).length === 1;
    const lines = itemsOf(plan, "budgets").filter((line) => {
      if (taken.has(line.at.node)) return false;
      const hangs = hangsOn(plan, mandate, line) || (isOnly && mayHangOn(plan, mandate, line));
      return hangs && !isDecided(plan, mandate, line);
    });
    for (const { at } of lines) taken.add(at.node);
    return lines.length === 0 ? [] : [{ mandate, lines }];
  });
});

function mandatesOf(plan: Plan): readonly Mandate[] {
  const governance = valueAt(plan, "governance");
  const rulings = rulingsOf(plan);
  const recorded = (governance?.value.delegations ?? []).flatMap((held): readonly Mandate[] => {
    const { to, in_consultation_with: consulting, with_agreement_of: agreeing, decision, matter } = held;
    if (!governance || !isSaid(to?.value)) return [];
    const by = decision?.value ?? "";
    const words = [matter?.value, ...rulings.filter(({ name }) => name === by).map(({ text }) => text)].join(" ");
    return [
      {
        to: to.value,
        consulting: isSaid(consulting?.value) ? consulting.value : "",
        agreeing: isSaid(agreeing?.value) ? agreeing.value : "",
        by: isTbc(by) ? "" : by,
        at: placeIn(governance, to),
        isMoney: MONEY.test(words),
      },
    ];
  });
  const others = rulings.filter(({ verb, to, name }) => {
    return verb === "delegate" && isSaid(to) && !recorded.some(({ by }) => by === name);
  });
  return [...recorded, ...others.map(mandateFrom)];
}

function mandateFrom({ decision, to, name, text }: Ruling): Mandate {
  const held = decision.value.resolved?.find((one) => one.to?.value === to)?.to ?? decision.value.node;
  return { to, consulting: "", agreeing: "", by: name, at: placeIn(decision, held), isMoney: MONEY.test(text) };
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== "" && !isTbc(text);
}

function hangsOn(plan: Plan, { by, isMoney }: Mandate, line: BudgetLine): boolean {
  const { decision, funding } = line.value;
  const answers = plan.stage === "draft" ? ANSWERED : [...ANSWERED, "proposed"];
  if (by === "" || !answers.includes(funding?.value ?? "")) return false;
  if (written(line.value, "decision")) return decision?.value === by;
  return isMoney && rulingsAbout(plan, line).some(({ name }) => name === by);
}

function mayHangOn(plan: Plan, { isMoney }: Mandate, line: BudgetLine): boolean {
  if (!isMoney || !EXTRA.includes(line.value.funding?.value ?? "") || written(line.value, "decision")) return false;
  return !rulingsOf(plan).some((ruling) => ruling.lines.length === 0 && mayConsent(ruling));
}

/** Whether the money has been decided, or may have been, by somebody who could. */
function isDecided(plan: Plan, mandate: Mandate, line: BudgetLine): boolean {
  if ([...rulingsAbout(plan, line), ...rulingsNamedBy(plan, line)].some(mayConsent)) return true;
  const source = rulingsOf(plan).find(({ name }) => name === mandate.by)?.of ?? mandate.by;
  return rulingsOf(plan)
    .filter(({ of }) => of !== source)
    .some((ruling) => {
      const isElsewhere = ruling.lines.length > 0 && !ruling.lines.includes(line.value.id?.value ?? "");
      return !isElsewhere && mayBeBy(plan, mandate, ruling);
    });
}

function mayConsent(ruling: Ruling): boolean {
  return consents(ruling) || ruling.isOpen || ruling.verb === "" || isTbc(ruling.verb);
}

/** Whether a decision is the delegate's, or somebody's who is named in other words or not yet. */
function mayBeBy(plan: Plan, { to }: Mandate, { decision }: Ruling): boolean {
  const body = decision.value.body?.value;
  if (!isSaid(body)) return true;
  const [names, wanted] = [namesOf(plan, body), namesOf(plan, to)];
  if (names.some((name) => wanted.includes(name))) return true;
  return names.length === 1 && (!MEETING.test(body) || wanted.some((name) => MEETING.test(name)));
}

/** What a post or body is called: as written, and by its title or id where it is one of the plan's; in small letters. */
function namesOf(plan: Plan, text: string): readonly string[] {
  const word = text.toLowerCase();
  const targets = [...(plan.index.targets.get("owners")?.values() ?? [])].concat([
    ...(plan.index.targets.get("bodies")?.values() ?? []),
  ]);
  const titles = targets.flat().flatMap(({ id, map }) => {
    const both = [id.toLowerCase(), textUnder(map, "title")?.toLowerCase() ?? ""];
    return both.includes(word) ? both : [];
  });
  return [...new Set([word, ...titles])];
}

/** A post or body as a sentence names it: "the Cabinet Member for Finance". */
export function postNamed({ index }: Plan, text: string): string {
  const title = textUnder(targetsOf(index, ["owners", "bodies"], text)[0]?.map, "title") ?? text;
  return /^the /i.test(title) ? title : say`the ${title}`;
}
