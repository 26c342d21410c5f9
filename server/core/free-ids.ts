import { salvagedIds } from "./links.ts";
import type { Plan } from "./plan.ts";
import { isTbc } from "./placed.ts";
import type { Kind } from "./shape.ts";
import { isSound } from "./syntax.ts";

/** How the first item of a kind is called where the plan has none with a number yet. */
const FIRST: Readonly<Record<Kind, string>> = {
  response_to: "inspection-1",
  owners: "owner-1",
  bodies: "body-1",
  themes: "T1",
  recommendations: "R1",
  actions: "A1",
  measures: "M1",
  budgets: "B1",
  risks: "K1",
  decisions: "D1",
  resolutions: "a",
  phases: "P1",
};

/**
 * A source of ids for new items of a kind: each call gives another id that nothing in the plan has or speaks of, in the
 * pattern of the last item, or of the id that it is asked to be like.
 */
export function freeIds(plan: Plan, kind: Kind): (like?: string) => string {
  let ids: Ids | undefined;
  return (like) => {
    ids ??= idsOf(plan, kind);
    const { own, taken, last } = ids;
    const model = like ?? last;
    const id = model === undefined ? firstFree(FIRST[kind], taken) : nextId(model, own, taken);
    own.add(id);
    taken.add(id);
    return id;
  };
}

interface Ids {
  /** The ids that items have. */
  readonly own: Set<string>;
  /** Those, and the ids that links speak of although nothing has them. */
  readonly taken: Set<string>;
  /** The last id with a number or letter to count on from. */
  readonly last: string | undefined;
}

function idsOf(plan: Plan, kind: Kind): Ids {
  const targets = [...(plan.index.targets.get(kind)?.values() ?? [])].flat();
  const own = [...targets.map(({ id }) => id), ...brokenIds(plan)].filter((id) => !isTbc(id));
  const linked = plan.index.links.flatMap(({ leaf }) => (leaf.shape.refersTo.includes(kind) ? [leaf.scalar.text] : []));
  // New items are written in the first text that has the list, so its pattern is followed.
  const last = targets.findLast(({ id, at }) => at.uri === targets[0]?.at.uri && isCounted(id))?.id;
  return { own: new Set(own), taken: new Set([...own, ...linked.map((id) => id.trim())]), last };
}

/** The id for another resolution of the same decision: `b` after `a`, `(iii)-2` where there is no telling. */
export function nextLetter(like: string, letters: ReadonlySet<string>): string {
  return nextId(like, letters, letters);
}

function brokenIds({ documents }: Plan): readonly string[] {
  return documents.flatMap(({ syntax }) =>
    syntax.blocks.flatMap(({ block }) => (isSound(block) ? [] : salvagedIds(block))),
  );
}

/** Ids that differ in one number or letter only, as `A1.2` and `A1.3` do. */
interface Series {
  readonly before: string;
  readonly after: string;
  readonly show: (n: number) => string;
  /** The number that a part of an id stands for; not a number where it stands for none. */
  readonly read: (part: string) => number;
}

function nextId(like: string, own: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  const series = numbered(like) ?? lettered(like) ?? worded(like);
  const { before, after, read, show } = series;
  const numbers = [...own].flatMap((id) => {
    const fits = id.length > before.length + after.length && id.startsWith(before) && id.endsWith(after);
    const n = fits ? read(id.slice(before.length, id.length - after.length)) : Number.NaN;
    return Number.isNaN(n) ? [] : [n];
  });
  for (let n = Math.max(1, ...numbers) + 1; show(n) !== ""; n++) {
    const id = `${before}${show(n)}${after}`;
    if (!taken.has(id)) return id;
  }
  return nextId(`${like}-1`, own, taken);
}

function firstFree(first: string, taken: ReadonlySet<string>): string {
  return taken.has(first) ? nextId(first, taken, taken) : first;
}

function isCounted(id: string): boolean {
  return numbered(id) !== undefined || lettered(id) !== undefined;
}

/** A year, as in `ofsted-2025`, is part of the name and not counted on; nor is a number too long to be a count. */
function numbered(id: string): Series | undefined {
  const [, before, digits, after] = /^(.*?)(\d+)([^\p{L}\d]*)$/u.exec(id) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return undefined;
  if (digits.length > 9 || (before !== "" && /^(?:19|20)\d\d$/.test(digits))) return undefined;
  const width = digits.startsWith("0") ? digits.length : 0;
  return { before, after, show: (n) => String(n).padStart(width, "0"), read: numberIn };
}

function lettered(id: string): Series | undefined {
  const [, before, letter, after] = /^(|.*[^\p{L}])([A-Za-z])([^\p{L}\d]*)$/u.exec(id) ?? [];
  if (before === undefined || letter === undefined || after === undefined) return undefined;
  const letters = /[a-z]/.test(letter) ? "abcdefghijklmnopqrstuvwxyz" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const read = (part: string): number =>
    part.length === 1 && letters.includes(part) ? letters.indexOf(part) + 1 : Number.NaN;
  return { before, after, show: (n) => letters[n - 1] ?? "", read };
}

function worded(id: string): Series {
  return { before: `${id}-`, after: "", show: String, read: numberIn };
}

function numberIn(part: string): number {
  return /^\d{1,9}$/.test(part) ? Number(part) : Number.NaN;
}
