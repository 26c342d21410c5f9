import schema from "../../schemas/improvement-plan.schema.json" with { type: "json" };
import settings from "../../schemas/improvement-plans-config.schema.json" with { type: "json" };

/** The lists whose items have ids of their own, as named in links. A resolution's id is made of two: `D1.b`. */
export type Kind =
  | "response_to"
  | "owners"
  | "bodies"
  | "themes"
  | "recommendations"
  | "actions"
  | "measures"
  | "budgets"
  | "risks"
  | "decisions"
  | "resolutions"
  | "phases";

/** All of them. */
export const KINDS: readonly Kind[] = [
  "response_to",
  "owners",
  "bodies",
  "themes",
  "recommendations",
  "actions",
  "measures",
  "budgets",
  "risks",
  "decisions",
  "resolutions",
  "phases",
];

/** What a single value holds, where it is more than words. */
export type Holds = "date" | "period" | "money" | "number" | "decimal" | "financial-year" | "url" | "email" | "path";

/** One value of a fixed list, and what it means. */
export interface Choice {
  readonly value: string;
  readonly meaning: string;
}

/** What may stand at a place of a plan: the schema, in the form that reading, links and help need. */
export interface Shape {
  readonly type: "text" | "list" | "map";
  readonly title: string;
  readonly description: string;
  /** The word for one such thing in a sentence: "action", "budget line". */
  readonly noun: string;
  /** The keys of a map in the order they are written; empty for other shapes and for maps whose keys are free. */
  readonly keys: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  /** What the items of a list, or the values under free keys, look like. */
  readonly item: Shape | undefined;
  readonly choices: readonly Choice[];
  readonly examples: readonly string[];
  readonly refersTo: readonly Kind[];
  /** Whether the text may be free words as well as an id. */
  readonly soft: boolean;
  readonly defines: Kind | undefined;
  readonly holds: Holds | undefined;
  /** Whether the answer is yes or no, written `true` or `false`. */
  readonly yesNo: boolean;
}

interface Raw {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Raw>>;
  readonly additionalProperties?: boolean | Raw;
  readonly items?: Raw;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly "x-noun"?: string;
  readonly "x-refers-to"?: readonly Kind[];
  readonly "x-soft"?: boolean;
  readonly "x-defines"?: Kind;
  readonly "x-holds"?: Holds;
}

const definitions = { ...schema.definitions, ...settings.definitions } as unknown as Readonly<Record<string, Raw>>;

/** The shape of a whole plan. */
export const planShape: Shape = shapeOf(schema as unknown as Raw);

/** The shape of a file of settings, which a body keeps for all the plans of a folder. */
export const settingsShape: Shape = shapeOf(settings as unknown as Raw);

/** The names of a file of settings. */
export const SETTINGS_NAMES: readonly string[] = ["improvement-plans.config.yaml", "improvement-plans.config.yml"];

/** What a text should look like, by its name: a plan, or the settings for plans. */
export function rootShapeOf(uri: string): Shape {
  return SETTINGS_NAMES.some((name) => uri === name || uri.endsWith(`/${name}`)) ? settingsShape : planShape;
}

/** The shape at a path of keys from the top; list items and free keys take one step each, named by anything. */
export function shapeAt(path: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = planShape;
  for (const step of path) shape = shape?.keys.get(step) ?? shape?.item;
  return shape;
}

/** The shape of one item of a list at the top level. */
export function itemShape(key: string): Shape {
  return planShape.keys.get(key)?.item ?? planShape;
}

/** Makes the shape of a part of the schema; what hangs below it is made when it is asked for. */
function shapeOf(raw: Raw): Shape {
  const target = raw.$ref ? definitions[raw.$ref.slice("#/definitions/".length)] : undefined;
  const of: Raw = target ? { ...target, ...raw } : raw;
  const types = [of.type ?? []].flat();
  const type = types.includes("array") ? "list" : types.includes("object") ? "map" : "text";
  const free = typeof of.additionalProperties === "object" ? of.additionalProperties : undefined;
  return {
    type,
    title: of.title ?? "",
    description: of.description ?? "",
    noun: of["x-noun"] ?? (of.title ?? "").toLowerCase(),
    get keys() {
      return keysOf(of);
    },
    required: of.required ?? [],
    get item() {
      return itemOf(of.items ?? free);
    },
    choices: (of.enum ?? []).map((value, i) => ({ value: String(value), meaning: of.enumDescriptions?.[i] ?? "" })),
    examples: (of.examples ?? []).map(String),
    refersTo: of["x-refers-to"] ?? [],
    soft: of["x-soft"] ?? false,
    defines: of["x-defines"],
    holds: of["x-holds"],
    yesNo: types.includes("boolean"),
  };
}

const madeKeys = new WeakMap<object, ReadonlyMap<string, Shape>>();
const madeItems = new WeakMap<Raw, Shape>();

function keysOf(raw: Raw): ReadonlyMap<string, Shape> {
  const source = raw.properties;
  if (!source) return new Map();
  const made = madeKeys.get(source) ?? new Map(Object.entries(source).map(([key, of]) => [key, shapeOf(of)]));
  madeKeys.set(source, made);
  return made;
}

function itemOf(raw: Raw | undefined): Shape | undefined {
  if (!raw) return undefined;
  const made = madeItems.get(raw) ?? shapeOf(raw);
  madeItems.set(raw, made);
  return made;
}
