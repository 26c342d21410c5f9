import { freeIds } from "../../core/free-ids.ts";
import { salvagedIds, type Target } from "../../core/links.ts";
import { textUnder } from "../../core/leaves.ts";
import type { Plan } from "../../core/plan.ts";
import { isSound } from "../../core/syntax.ts";
import { isTbc } from "../../core/values/words.ts";
import { blank, type Draft, type PasteList } from "./draft.ts";
import { plainWords } from "./lines.ts";

/** An item that a pasted text speaks of: one of the plan by its id, or one that is being made. */
export type Named = Draft | string;

/** What is pasted into which plan, and what has been made of it so far. */
export interface Intake {
  readonly plan: Plan;
  readonly made: Map<PasteList, Draft[]>;
  /** The items of the plan, and those that are made, by their list and their words. */
  readonly known: Map<string, Named>;
  /** The ids that things have or that links speak of. */
  readonly taken: Set<string>;
  /** The sources of new ids, one for each list. */
  readonly sources: Map<PasteList, () => string>;
}

/** The keys by whose words an item is known. */
const KNOWN_BY: Readonly<Partial<Record<PasteList, readonly string[]>>> = {
  owners: ["title", "name"],
  themes: ["title"],
  recommendations: ["text", "ref"],
};

/** Begins to take something into a plan. */
export function intakeFor(plan: Plan): Intake {
  const { targets, links } = plan.index;
  const broken = plan.documents.flatMap(({ syntax }) =>
    syntax.blocks.flatMap(({ block }) => (isSound(block) ? [] : salvagedIds(block))),
  );
  const spokenOf = links.filter(({ leaf }) => !leaf.shape.soft).map(({ leaf }) => leaf.scalar.text.trim());
  const ids = [...targets.values()].flatMap((ofKind) => [...ofKind.keys()]);
  const taken = new Set([...ids, ...spokenOf, ...broken]);
  const intake: Intake = { plan, taken, made: new Map(), known: new Map(), sources: new Map() };
  for (const list of ["owners", "themes", "recommendations"] as const) {
    for (const target of [...(targets.get(list)?.values() ?? [])].flat()) learnTarget(intake, list, target);
  }
  return intake;
}

function learnTarget(intake: Intake, list: "owners" | "themes" | "recommendations", { id, map }: Target): void {
  for (const words of [id, ...(KNOWN_BY[list] ?? []).map((key) => textUnder(map, key))]) {
    if (words !== undefined && !isTbc(words)) learn(intake, list, { words, named: id });
  }
}

/** Remembers an item by some of its words; what was known by them before stays. */
export function learn(
  { known }: Intake,
  list: PasteList,
  { words, named }: { readonly words: string; readonly named: Named },
): void {
  const name = `${list}\n${plainWords(words)}`;
  if (plainWords(words) !== "" && !known.has(name)) known.set(name, named);
}

/** The item of a list that is known by some words. */
export function find({ known }: Intake, list: PasteList, words: string): Named | undefined {
  return known.get(`${list}\n${plainWords(words)}`);
}

/** The next id for an item of a list that nothing has and nothing speaks of; it is taken from then on. */
export function freeId({ plan, taken, sources }: Intake, list: Exclude<PasteList, "strengths">): string {
  const next = sources.get(list) ?? freeIds(plan, list);
  sources.set(list, next);
  for (;;) {
    const id = next();
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Adds an item to those that are made. */
export function make({ made }: Intake, list: PasteList): Draft {
  const draft = blank(list);
  const others = made.get(list);
  if (others) others.push(draft);
  else made.set(list, [draft]);
  return draft;
}

/** The items that are made for a list. */
export function madeIn({ made }: Intake, list: PasteList): readonly Draft[] {
  return made.get(list) ?? [];
}
