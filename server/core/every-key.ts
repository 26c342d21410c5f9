import { planShape, type Shape } from "./shape.ts";

/** A key of the format: the shape of what is written under it, and the map that it is a key of. */
export interface KnownKey {
  readonly shape: Shape;
  readonly of: Shape;
}

/** Every key of the format, wherever it may stand, with all the places where it may. */
export const everyKey: ReadonlyMap<string, readonly KnownKey[]> = gathered();

function gathered(): ReadonlyMap<string, readonly KnownKey[]> {
  const known = new Map<string, KnownKey[]>();
  const waiting: Shape[] = [planShape];
  for (let of = waiting.shift(); of; of = waiting.shift()) {
    if (of.item) waiting.push(of.item);
    for (const [key, shape] of of.keys) {
      known.set(key, [...(known.get(key) ?? []), { shape, of }]);
      waiting.push(shape);
    }
  }
  return known;
}

/** What is written under a key of this name, where that is the same wherever the key may stand. */
export function typeOfKey(key: string | undefined): Shape["type"] | undefined {
  const types = new Set(everyKey.get(key ?? "")?.map(({ shape }) => shape.type));
  return types.size === 1 ? [...types][0] : undefined;
}
