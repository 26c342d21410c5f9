import schema from "../../schemas/improvement-plan.schema.json" with { type: "json" };

interface Raw {
  readonly $ref?: string;
  readonly items?: Raw;
  readonly properties?: Readonly<Record<string, Raw>>;
  readonly additionalProperties?: boolean | Raw;
}

/** A part of the schema and where it stands in it. */
interface At {
  readonly raw: Raw;
  readonly pointer: string;
}

/** Where the schema tells of the key at the end of a path, as a JSON Pointer (RFC 6901); nothing for unknown keys. */
export function pointerTo(path: readonly string[]): string | undefined {
  let at: At | undefined = { raw: schema as unknown as Raw, pointer: "" };
  for (const key of path) at = at && under(held(at), key);
  return at?.pointer;
}

/** What is really there: the definition that is referred to, and of a list what its items are. */
function held({ raw, pointer }: At): At {
  const name = raw.$ref?.slice("#/definitions/".length);
  const definition = name === undefined ? undefined : definitions[name];
  if (definition) return held({ raw: definition, pointer: `/definitions/${escaped(name ?? "")}` });
  return raw.items ? held({ raw: raw.items, pointer: `${pointer}/items` }) : { raw, pointer };
}

const definitions = schema.definitions as unknown as Readonly<Record<string, Raw>>;

function under({ raw, pointer }: At, key: string): At | undefined {
  const { properties, additionalProperties: free } = raw;
  const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (own) return { raw: own, pointer: `${pointer}/properties/${escaped(key)}` };
  return typeof free === "object" ? { raw: free, pointer: `${pointer}/additionalProperties` } : undefined;
}

function escaped(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
