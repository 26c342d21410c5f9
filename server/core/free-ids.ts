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
  let ids: (Ids & { readonly last: string | undefined }) | undefined;
  return (like) => {
    ids ??= idsOf(plan, kind);
    const model = like ?? ids.last;
    return take(ids, model === undefined ? firstFree(FIRST[kind], ids) : nextId(model, ids));
  };
}

/** A source of letters for the resolutions of one decision: `c` after `a` and `b`, `ii-2` where there is no telling. */
export function freeLetters(letters: Iterable<string>): (like: string) => string {
  const ids = idsFrom(letters, []);
  return (like) => take(ids, nextId(like, ids));
}

interface Ids {
  /** The ids that items have. */
  readonly own: Set<string>;
  /** Those, and the ids that links speak of although nothing has them. */
  readonly taken: Set<string>;
  /** The highest number of each series, once it has been looked for. */
  readonly highest: Map<string, number>;
}

function idsFrom(own: Iterable<string>, spokenOf: Iterable<string>): Ids {
  return { own: new Set(own), taken: new Set([...own, ...spokenOf]), highest: new Map() };
}

/** The ids of a kind, and the last of them that has a number or letter to count on from. */
function idsOf(plan: Plan, kind: Kind): Ids & { readonly last: string | undefined } {
  const targets = [...(plan.index.targets.get(kind)?.values() ?? [])].flat();
  const own = [...targets.map(({ id }) => id), ...brokenIds(plan)].filter((id) => !isTbc(id));
  const links = plan.index.links.filter(({ leaf }) => leaf.shape.refersTo.includes(kind));
  const spokenOf = links.map(({ leaf }) => leaf.scalar.text.trim());
  // New items are written in the first text that has the list, so its pattern is followed.
  const last = targets.findLast(({ id, at }) => at.uri === targets[0]?.at.uri && isCounted(id))?.id;
  return { ...idsFrom(own, spokenOf), last };
}

function take({ own, taken }: Ids, id: string): string {
  own.add(id);
  taken.add(id);
  return id;
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

function nextId(like: string, ids: Ids): string {
  const series = numbered(like) ?? lettered(like) ?? worded(like);
  const name = `${series.before}\n${series.after}`;
  for (let n = (ids.highest.get(name) ?? highestIn(series, ids.own)) + 1; series.show(n) !== ""; n++) {
    const id = `${series.before}${series.show(n)}${series.after}`;
    if (ids.taken.has(id)) continue;
    ids.highest.set(name, n);
    return id;
  }
  return nextId(`${like}-1`, ids);
}

function highestIn({ before, after, read }: Series, own: Iterable<string>): number {
  let highest = 1;
  for (const id of own) {
    if (id.length <= before.length + after.length || !id.startsWith(before) || !id.endsWith(after)) continue;
    highest = Math.max(highest, read(id.slice(before.length, id.length - after.length)) || 0);
  }
  return highest;
}

function firstFree(first: string, ids: Ids): string {
  return ids.taken.has(first) ? nextId(first, ids) : first;
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
