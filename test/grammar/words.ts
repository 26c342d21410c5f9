import { planSchema } from "../generated.ts";

/** What the colours take from the schema. */
export interface Vocabulary {
  /** The keys that hold ids. */
  readonly links: readonly string[];
  /** The keys that hold one of a few words, with these words. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

interface Part {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly enum?: readonly unknown[];
  readonly "x-refers-to"?: readonly string[];
}

/** Reads in the schema which keys hold ids and which hold one of a few words. */
export function grammarWords(): Vocabulary {
  const schema = planSchema() as {
    readonly properties: Record<string, Part>;
    readonly definitions: Record<string, Part>;
  };
  const links = new Set<string>();
  const words = new Map<string, Set<string>>();
  const maps = [schema.properties, ...Object.values(schema.definitions).flatMap((part) => mapsIn(part))];
  for (const [key, part] of maps.flatMap((map) => Object.entries(map))) {
    for (const leaf of leavesOf(part, schema.definitions)) {
      if (leaf["x-refers-to"]) links.add(key);
      const known = words.get(key) ?? new Set();
      for (const word of leaf.enum ?? []) if (typeof word === "string" && word !== "tbc") known.add(word);
      if (known.size > 0) words.set(key, known);
    }
  }
  return {
    links: [...links].sort(),
    words: new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => [key, [...of].sort()])),
  };
}

/** The maps in a part of the schema, however deep. */
function mapsIn(part: Part): Readonly<Record<string, Part>>[] {
  const { properties = {}, items, anyOf = [] } = part;
  return [properties, ...[...Object.values(properties), ...anyOf, ...(items ? [items] : [])].flatMap(mapsIn)];
}

/** What a single value, or an item of a list of them, may be. */
function leavesOf(part: Part, definitions: Readonly<Record<string, Part>>): Part[] {
  const meant = part.$ref === undefined ? part : (definitions[part.$ref.slice("#/definitions/".length)] ?? part);
  if (meant.properties) return [];
  const within = [...(meant.anyOf ?? []), ...(meant.items ? [meant.items] : [])];
  return [part, meant, ...within.flatMap((one) => leavesOf(one, definitions))];
}
