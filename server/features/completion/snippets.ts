import schema from "../../../schemas/improvement-plan.schema.json" with { type: "json" };

/** A piece of a plan as the schema has it: its keys and values, with gaps such as `${1:tbc}` in them. */
export type Body = string | number | readonly Body[] | { readonly [key: string]: Body };

/** A piece of a plan that can be written at once. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: Body;
}

interface Raw {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Raw;
  readonly properties?: Readonly<Record<string, Raw>>;
  readonly additionalProperties?: boolean | Raw;
  readonly defaultSnippets?: readonly Snippet[];
  readonly "x-keys"?: string;
}

const definitions = schema.definitions as unknown as Readonly<Record<string, Raw>>;

const top: Raw = schema;

/** What may be written at once under a path of keys; under a list, as one of its items. */
export function snippetsUnder(path: readonly string[]): readonly Snippet[] {
  const raw = rawUnder(path);
  return (raw?.items ? resolved(raw.items) : raw)?.defaultSnippets ?? [];
}

/** The words that may stand in place of a list, such as "none" for the resources of an action. */
export function wordsInstead(path: readonly string[]): readonly (Snippet & { readonly body: string })[] {
  const own = rawUnder(path)?.defaultSnippets ?? [];
  return own.flatMap((snippet) => (typeof snippet.body === "string" ? [{ ...snippet, body: snippet.body }] : []));
}

/** Whether the value under a path of keys is yes or no. */
export function isYesOrNo(path: readonly string[]): boolean {
  return [rawUnder(path)?.type ?? []].flat().includes("boolean");
}

/** Whether the keys under a path are financial years. */
export function hasYears(path: readonly string[]): boolean {
  return rawUnder(path)?.["x-keys"] === "financial-year";
}

function rawUnder(path: readonly string[]): Raw | undefined {
  let raw: Raw | undefined = top;
  for (const key of path) {
    const held: Raw | undefined = raw?.items ? resolved(raw.items) : raw;
    const free: boolean | Raw | undefined = held?.additionalProperties;
    const own: Raw | undefined =
      held?.properties && Object.hasOwn(held.properties, key) ? held.properties[key] : undefined;
    const next: Raw | undefined = own ?? (typeof free === "object" ? free : undefined);
    raw = next && resolved(next);
  }
  return raw;
}

function resolved(raw: Raw): Raw {
  const definition = raw.$ref && definitions[raw.$ref.slice("#/definitions/".length)];
  return definition ? { ...definition, ...raw } : raw;
}
