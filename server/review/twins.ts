import type { Kind } from "../core/shape.ts";
import { match, type Pair } from "./match.ts";
import { linkedAs } from "./naming.ts";
import type { Content, Thing } from "./thing.ts";

/** A thing in both versions, with what is in its lists. */
export interface Twin extends Pair {
  readonly twins: readonly Twin[];
  readonly removed: readonly Thing[];
  readonly added: readonly Thing[];
}

/** The ids of a kind: what each of the version before is called now. */
export type Renamed = ReadonlyMap<Kind, ReadonlyMap<string, string>>;

/** Matches two versions of a plan, from the whole down to the last list. */
export function twinsOf(before: Content, after: Content): Twin {
  return twin({ before: before.whole, after: after.whole });
}

/** Matches what is in the lists of a thing. */
export function twin({ before, after }: Pair): Twin {
  const paths = [...new Set([...after.lists.keys(), ...before.lists.keys()])];
  const matched = paths.map((path) => match(before.lists.get(path) ?? [], after.lists.get(path) ?? []));
  return {
    before,
    after,
    twins: matched.flatMap(({ pairs }) => pairs.map(twin)),
    removed: matched.flatMap(({ removed }) => removed),
    added: matched.flatMap(({ added }) => added),
  };
}

/** A thing and all twins in it. */
export function allIn(twin: Twin): readonly Twin[] {
  return [twin, ...twin.twins.flatMap(allIn)];
}

/** What each id of the version before is called now; an id whose item is gone is missing. */
export function renamedIn(whole: Twin): Renamed {
  const renamed = new Map<Kind, Map<string, string>>();
  for (const { before, after } of allIn(whole)) {
    const kind = kindOf(before);
    const [from, to] = [linkedAs(before), linkedAs(after)];
    if (kind === undefined || from === undefined || to === undefined) continue;
    renamed.set(kind, (renamed.get(kind) ?? new Map<string, string>()).set(from, to));
  }
  return renamed;
}

/** What the id of a thing stands for in links. */
export function kindOf({ shape }: Thing): Kind | undefined {
  return [...shape.keys.values()].find(({ defines }) => defines !== undefined)?.defines;
}
