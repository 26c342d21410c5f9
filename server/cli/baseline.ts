import { dirname, relative, resolve, sep } from "node:path";
import { judged } from "../core/exception-uses.ts";
import type { Told } from "../core/findings.ts";
import { type Fingerprint, fingerprintsOf } from "../core/fingerprints.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { severityOf } from "../core/severity.ts";
import { readText, writeText } from "./files.ts";
import { stop } from "./stop.ts";

/** A known problem: what it is known by, the plan it is in, seen from the file's own folder, and what was said of it. */
interface Known extends Fingerprint {
  readonly plan: string;
  readonly message: string;
}

/** Problems that were there when a team began to check its plans, and that do not fail a run until they are mended. */
export interface Baseline {
  readonly file: string;
  readonly known: readonly Known[];
}

const VERSION = 1;

/** Reads the file of known problems. Without one there is nothing to compare with, which is a sentence and no guess. */
export async function readBaseline(file: string): Promise<Baseline> {
  const read = await readText(file);
  if ("trouble" in read) return stop(say`${file}: ${read.trouble} "--update-baseline" writes the file.`);
  try {
    const held = JSON.parse(read.text) as { version?: unknown; problems?: unknown };
    if (held.version === VERSION && Array.isArray(held.problems) && held.problems.every(isKnown))
      return { file, known: held.problems };
  } catch {
    // Told below, like any other text that is no such file.
  }
  return stop(say`${file} is not a file of known problems. "--update-baseline" writes one.`);
}

function isKnown(held: unknown): held is Known {
  const { check, plan, item, field, nth } = (held ?? {}) as Partial<Record<keyof Known, unknown>>;
  return [check, plan, item, field].every((one) => typeof one === "string") && typeof nth === "number";
}

/** What is found in a plan and not known yet. */
export function unknownIn(plan: Plan, { file, known }: Baseline): readonly Told[] {
  const { kept } = judged(plan);
  const names = new Set(known.map(nameOf));
  const found = fingerprintsOf(plan, kept);
  return kept.filter((_, i) => !names.has(nameOf({ ...(found[i] as Fingerprint), plan: seenFrom(file, plan) })));
}

/** How many problems of the plans are known, and so are not shown. */
export function hiddenBy(baseline: Baseline, plans: readonly Plan[]): number {
  const shown = (plan: Plan, told: readonly Told[]) =>
    told.filter(({ check }) => severityOf(plan, check) !== "off").length;
  return plans.reduce((sum, plan) => sum + shown(plan, judged(plan).kept) - shown(plan, unknownIn(plan, baseline)), 0);
}

/** The known problems of the plans that were looked at which are there no more. */
export function staleIn({ file, known }: Baseline, plans: readonly Plan[]): readonly Known[] {
  const looked = new Set(plans.map((plan) => seenFrom(file, plan)));
  const names = new Set(plans.flatMap((plan) => knownFrom(file, plan)).map(nameOf));
  return known.filter((one) => looked.has(one.plan) && !names.has(nameOf(one)));
}

/** Writes all that is found in the plans as known; what is known of other plans stays. */
export async function writeBaseline(file: string, plans: readonly Plan[]): Promise<number> {
  const looked = new Set(plans.map((plan) => seenFrom(file, plan)));
  const exists = "text" in (await readText(file));
  const others = exists ? (await readBaseline(file)).known.filter(({ plan }) => !looked.has(plan)) : [];
  const found = plans.flatMap((plan) => knownFrom(file, plan));
  const problems = [...others, ...found].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const text = `${JSON.stringify({ version: VERSION, problems }, undefined, 2)}\n`;
  const trouble = await writeText(file, text);
  if (trouble) stop(`${trouble.uri}: ${trouble.message}`);
  return found.length;
}

function knownFrom(file: string, plan: Plan): readonly Known[] {
  const { kept } = judged(plan);
  const found = fingerprintsOf(plan, kept);
  return kept.flatMap(({ check, finding }, i) =>
    severityOf(plan, check) === "off"
      ? []
      : [{ ...(found[i] as Fingerprint), plan: seenFrom(file, plan), message: finding.message }],
  );
}

function nameOf({ plan, check, item, field, nth }: Omit<Known, "message">): string {
  return JSON.stringify([plan, check, item, field, nth]);
}

/** A plan's path from the folder of the file of known problems, so that it does not matter where a run starts. */
function seenFrom(file: string, { main }: Plan): string {
  return relative(dirname(resolve(file)), resolve(main.uri))
    .split(sep)
    .join("/");
}
