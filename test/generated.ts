import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { checkIndex, checkPages, pageForTerminal } from "./generate-pages.ts";
import { clientTexts } from "./generate-l10n.ts";
import { lspPage } from "./generate-lsp.ts";
import { planGrammar } from "./generate-grammar.ts";
import { messagesPage } from "./generate-messages.ts";
import { reviewPages } from "./generate-review.ts";
import { seededTable } from "./generate-seeded.ts";
import { checkPicture } from "./generate-picture.ts";
import { formatPage } from "./generate-format.ts";
import { settingsSchema } from "./generate-settings.ts";
import { regimesPage } from "./generate-regimes.ts";

// The package is CommonJS, whose default export arrives wrapped or bare depending on who loads it.
const standaloneCode = "default" in standalone ? (standalone.default as typeof standalone) : standalone;

/** The folder of the project. */
export const root = join(import.meta.dirname ?? __dirname, "..");

interface Raw {
  [key: string]: unknown;
  $ref?: string;
  items?: Raw;
  properties?: Record<string, Raw>;
  type?: string | string[];
  pattern?: string;
}

/** The words of the schema that are for reading and help, and that a validator does not know. */
export const VOCABULARY = [
  "x-refers-to",
  "x-soft",
  "x-defines",
  "x-holds",
  "x-keys",
  "x-noun",
  "enumDescriptions",
  "defaultSnippets",
];

/** Reads the schema of plans as plain data. */
export function planSchema(): Raw & { definitions: Record<string, Raw>; properties: Record<string, Raw> } {
  return JSON.parse(readFileSync(join(root, "schemas/improvement-plan.schema.json"), "utf8"));
}

/** The files that are made from the schema, the checks and their fixtures, by their path. A test holds them to it; `npm run generate` writes them. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const pages = checkPages();
  return new Map([
    ["server/core/generated/format.ts", await types()],
    ["server/core/generated/validators.js", validators()],
    ["server/core/generated/validators.d.ts", VALIDATOR_TYPES],
    ["schemas/improvement-plans-config.schema.json", settingsSchema()],
    ...reviewPages(),
    ["docs/messages.md", messagesPage()],
    ["docs/seeded-faults.md", seededTable()],
    ["docs/format.md", formatPage(planSchema())],
    ["docs/language-server.md", lspPage()],
    ["docs/regimes.md", regimesPage()],
    ["client/l10n/bundle.l10n.json", clientTexts()],
    ["syntaxes/improvement-plan.tmLanguage.json", planGrammar()],
    ["docs/images/check.svg", checkPicture(root)],
    ["docs/checks/README.md", checkIndex()],
    ...[...pages].map(([code, page]) => [`docs/checks/${code}.md`, page] as const),
    ["server/core/generated/pages.json", pagesForTerminal(pages)],
  ]);
}

function pagesForTerminal(pages: ReadonlyMap<string, string>): string {
  const short = [...pages].map(([code, page]) => [code, pageForTerminal(page)] as const);
  return `${JSON.stringify(Object.fromEntries(short), undefined, 1)}\n`;
}

const HEAD = "// Made from schemas/improvement-plan.schema.json by `npm run generate`. Do not edit.\n";

/** Types named by the definitions of the schema; its titles are sentences for people and would make poor names. */
async function types(): Promise<string> {
  const { if: _if, then: _then, else: _else, $id: _id, ...schema } = planSchema();
  const definitions = Object.entries(schema.definitions).map(([name, of]) => [
    name,
    { ...bare(of), title: pascal(name) },
  ]);
  const named = { ...bare(schema), title: "ImprovementPlan", definitions: Object.fromEntries(definitions) };
  return compile(named as JSONSchema, "ImprovementPlan", { bannerComment: HEAD, additionalProperties: false });
}

function bare<T>(value: T): T {
  const drop = (key: string, held: unknown): unknown =>
    (key === "title" || key === "description" || key === "defaultSnippets") && typeof held !== "object"
      ? undefined
      : held;
  return JSON.parse(JSON.stringify(value, drop));
}

function pascal(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * One validator for each kind of block: the items of a list and the maps at the top level by their key, and `plan` for
 * the top level itself, which looks no deeper, since what is deeper lies in blocks of its own.
 */
function validators(): string {
  const schema = planSchema();
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, optimize: 2 },
  });
  for (const word of VOCABULARY) ajv.addKeyword(word);
  const { $id: _id, $schema: _schema, definitions, ...rest } = schema;
  const settings = JSON.parse(settingsSchema()) as ReturnType<typeof planSchema>;
  ajv.addSchema({ $id: "format", definitions: { ...definitions, ...settings.definitions } });
  const names: Record<string, string> = {};
  const add = (name: string, of: Raw): void => {
    names[name] = name;
    ajv.addSchema({ ...JSON.parse(JSON.stringify(of).replaceAll('"#/', '"format#/')), $id: name });
  };
  add("plan", { ...rest, properties: shallow(schema.properties) });
  for (const [key, of] of Object.entries(schema.properties)) {
    const inner = of.items ?? of;
    if (inner.$ref || inner.properties || of.items || inner["additionalProperties"]) add(key, inner);
  }
  const { $id: _settings, $schema: _draft, definitions: _shared, ...whole } = settings;
  add("settings", { ...whole, properties: shallow(settings.properties) });
  for (const [key, of] of Object.entries(settings.properties)) add(`settings.${key}`, alike(of.items ?? of));
  const code = standaloneCode(ajv, names);
  return `${HEAD}${code}\n`;
}

/** The same for a validator, in less code: keys whose values are all of one kind are looked at by one pattern. */
function alike(of: Raw): Raw {
  const [first, ...others] = Object.values(of.properties ?? {}).map(({ $ref }) => $ref);
  if (first === undefined || others.some((other) => other !== first)) return of;
  const { properties, ...rest } = of;
  return { ...rest, patternProperties: { [`^(?:${Object.keys(properties ?? {}).join("|")})$`]: { $ref: first } } };
}

function shallow(properties: Record<string, Raw>): Record<string, Raw> {
  const schema = planSchema();
  return Object.fromEntries(
    Object.entries(properties).map(([key, of]) => {
      const target = of.$ref ? schema.definitions[of.$ref.split("/").at(-1) ?? ""] : of;
      const { type, pattern, enum: choices } = target ?? {};
      return [key, JSON.parse(JSON.stringify({ type, pattern, enum: choices })) as Raw];
    }),
  );
}

const VALIDATOR_TYPES = `${HEAD}
interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validate {
  (data: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

declare const validators: Readonly<Record<string, Validate>>;
export = validators;
`;
