import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { type Document, openDocument } from "../server/core/document.ts";
import type { Place, Problem } from "../server/core/problem.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { setting } from "./fixtures.ts";
import { root } from "./generated.ts";
import { DATE_FAULTS } from "./seeded-faults-dates.ts";
import { FIGURE_FAULTS } from "./seeded-faults-figures.ts";
import { GOVERNANCE_FAULTS } from "./seeded-faults-governance.ts";
import { LINK_FAULTS } from "./seeded-faults-links.ts";
import { TEXT_FAULTS } from "./seeded-faults-text.ts";
import { YAML_FAULTS } from "./seeded-faults-yaml.ts";

/** The plans that have nothing wrong in them, by the names that slips call them by, each with its texts. */
export const SOUND_PLANS = {
  published: ["published.plan.yaml"],
  police: ["police.plan.yaml"],
  draft: ["draft.plan.yaml"],
  split: ["split/improvement-plan.yaml", "split/parts/learning.plan.yaml", "split/parts/care.plan.yaml"],
} as const;

type PlanName = keyof typeof SOUND_PLANS;

/**
 * One slip of an officer: in which plan, in which item (by its id, or by a key of the top level; "" for the whole text),
 * what is typed there, and what the slip makes of it. A pattern with the flag `g` slips in many places of the item. The
 * last word names the item at which the slip is told of where that is another one, which may be gone from its own place.
 */
export type Slip = readonly [plan: PlanName, item: string, from: string | RegExp, to: string, told?: string];

/** A kind of mistake: the check that must find each of its slips, and the codes of what may follow from one. */
export interface Fault {
  readonly kind: string;
  readonly code: string;
  readonly also?: readonly string[];
  readonly slips: readonly Slip[];
}

/** Whether a slip was found by its check where it was made, and everything else that the plan was told because of it. */
export interface Outcome {
  readonly slip: Slip;
  readonly found: boolean;
  readonly others: readonly Problem[];
}

interface Sound {
  readonly project: Project;
  readonly problems: readonly Problem[];
}

const read = new Map<PlanName, Sound>();

/** A sound plan as it is read, with the problems that it has: those that a draft may have, and none in the others. */
export function soundPlan(name: PlanName): Sound {
  const known = read.get(name);
  if (known) return known;
  const text = (path: string): string => readFileSync(join(root, "test/plans", path), "utf8");
  const documents = SOUND_PLANS[name].map((path) => openDocument(path, text(path)));
  const project = readProject(documents, setting);
  const sound = { project, problems: project.plans.flatMap(problemsOf) };
  read.set(name, sound);
  return sound;
}

const tried = new Map<string, Outcome>();

/** Makes a slip in its plan and looks what is said of it, once. */
export function tryOut(slip: Slip, code: string): Outcome {
  const key = [code, ...slip.map(String)].join("\n");
  const outcome = tried.get(key) ?? outcomeOf(slip, code);
  tried.set(key, outcome);
  return outcome;
}

function outcomeOf(slip: Slip, code: string): Outcome {
  const [name, , , , told] = slip;
  const { project, problems } = soundPlan(name);
  const before = new Set(problems.map(wordsOf));
  const { documents, place } = planted(project, slip);
  const brought = readProject(documents, setting, project)
    .plans.flatMap(problemsOf)
    .filter((problem) => !before.has(wordsOf(problem)));
  const at = told === undefined ? place : placeOf(documents, told);
  const own = brought.filter((problem) => problem.code === code && isAt(problem, at));
  return { slip, found: own.length > 0, others: brought.filter((problem) => !own.includes(problem)) };
}

function wordsOf({ code, message }: Problem): string {
  return `${code}: ${message}`;
}

function isAt({ at, related = [] }: Problem, place: Place): boolean {
  return [at, ...related.map((one) => one.at)].some(
    ({ uri, start, end }) => uri === place.uri && start <= place.end && place.start <= end,
  );
}

/** The texts with the slip in one of them, and its place: what was typed, or the whole item where something is gone. */
function planted(project: Project, [, item, from, to]: Slip): { documents: readonly Document[]; place: Place } {
  const documents = [...project.documents.values()];
  const { uri, start, end } = placeOf(documents, item);
  const whole = documents.find((document) => document.uri === uri);
  const held = whole?.text.slice(start, end) ?? "";
  const changed = held.replace(from, () => to);
  if (!whole || changed === held) throw new Error(`${item} does not hold ${from}`);
  const text = whole.text.slice(0, start) + changed + whole.text.slice(end);
  const first = typeof from === "string" ? held.indexOf(from) : held.search(from);
  const isGone = to === "" || (typeof from !== "string" && from.global);
  const at = isGone ? { start, end: start + changed.length } : { start: start + first, end: start + first + to.length };
  const place = { uri, ...at };
  return { documents: documents.map((one) => (one === whole ? openDocument(uri, text, one) : one)), place };
}

/** The place of an item by its id, of a resolution by its decision's id and its letter, or of a key at the top level. */
function placeOf(documents: readonly Document[], item: string): Place {
  const [decision = "", letter] = /^D\d\.[a-z]$/.test(item) ? item.split(".") : [item];
  for (const { uri, text } of documents) {
    const place = item === "" ? { start: 0, end: text.length } : spanOf(text, decision);
    if (!place) continue;
    const inside = letter === undefined ? undefined : spanOf(text.slice(place.start, place.end), letter);
    const { start, end } = inside ? { start: place.start + inside.start, end: place.start + inside.end } : place;
    return { uri, start, end };
  }
  throw new Error(`nothing is called ${item}`);
}

/** An item reaches to the next line that is set in no deeper than it. */
function spanOf(text: string, name: string): { readonly start: number; readonly end: number } | undefined {
  const id = name.replace(/\W/g, "\\$&");
  const head = new RegExp(`^(?:( *)- \\{?(?:id|ref): "?${id}"?[,\\n]|${id}:).*`, "m").exec(text);
  if (!head) return undefined;
  const [line, indent = ""] = head;
  const start = head.index;
  const behind = text.slice(start + line.length);
  const next = new RegExp(`\\n(?! {${indent.length + 1}}|\\n)`).exec(behind);
  return { start, end: start + line.length + (next ? next.index + 1 : behind.length) };
}

/** Every kind of mistake that is planted, by what it is about. */
export const FAULTS: readonly Fault[] = [
  ...LINK_FAULTS,
  ...DATE_FAULTS,
  ...FIGURE_FAULTS,
  ...GOVERNANCE_FAULTS,
  ...TEXT_FAULTS,
  ...YAML_FAULTS,
];
