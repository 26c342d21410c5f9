import { freeValue, isLeaf, refName, resolve, type SchemaNode, walk } from "./schema-node.ts";

interface Section {
  readonly name: string;
  readonly node: SchemaNode;
  /** Where it stands in a plan: `actions[].milestones[]`. */
  readonly paths: readonly string[];
}

const INTRODUCTION = `# The plan format

<!-- Made from schemas/improvement-plan.schema.json: change that file and run "npm run generate". -->

A plan is one YAML file, or a main file with part files. The tables below give every key, in the order in which a
plan is best written.

* The word \`tbc\` may stand wherever something is not known yet, in capitals or not. Words chosen from a list, and
  \`tbc\` among them, are written in small letters.
* An id is text. Put quotes round one that looks like a number: \`1.10\` and \`1.1\` are the same number to a computer.
* Where a key holds the id of another item, that item has to be in the plan, unless words are allowed as well.
* Dates, money and periods are written as people write them: \`2 January 2015\`, \`£618,000\`, \`3 months\`.
`;

/** The reference page of the format in Markdown, made from its JSON Schema so that the two never disagree. */
export function formatPage(schema: unknown): string {
  const root = schema as SchemaNode;
  const plan = { name: "", node: root, paths: [] };
  return [INTRODUCTION, ...[plan, ...sectionsOf(root)].map((section) => sectionText(root, section))].join("\n");
}

/** The definitions in the order in which a reader of the top level meets them. */
function sectionsOf(root: SchemaNode): readonly Section[] {
  const met = new Map<string, string[]>();
  const meet = (node: SchemaNode, path: string): void => {
    const name = refName(node);
    if (name !== undefined) met.set(name, [...(met.get(name) ?? []), path]);
    const of = resolve(root, node);
    for (const [key, held] of Object.entries(of.properties ?? {})) meet(held, path === "" ? key : `${path}.${key}`);
    const free = freeValue(of);
    if (free) meet(free, `${path}.*`);
    if (of.items) meet(of.items, `${path}[]`);
  };
  meet(root, "");
  return [...met].map(([name, paths]) => ({ name, node: resolve(root, { $ref: `#/definitions/${name}` }), paths }));
}

function sectionText(root: SchemaNode, { name, node, paths }: Section): string {
  const place = paths.map((path) => `\`${path}\``).join(" and ");
  const head = [`## ${name === "" ? "The whole plan" : node.title}`, "", node.description ?? "", ""];
  const where = place === "" ? [] : [`Where: ${place}`, ""];
  return [...head, ...where, ...(node.enum ? choiceTable(node) : keyTables(root, node))].join("\n");
}

function keyTables(root: SchemaNode, node: SchemaNode): readonly string[] {
  const keys = Object.entries(node.properties ?? {});
  const rows = keys.map(([key, held]) => {
    const { description } = resolve(root, held);
    return row(`\`${key}\``, description ?? "", valuesOf(root, held), requiredWords(node, key));
  });
  const choices = keys.flatMap(([key, held]) => choicesUnder(key, held));
  return ["| key | what it holds | values | required |", "|---|---|---|---|", ...rows, "", ...choices];
}

function choicesUnder(key: string, node: SchemaNode): readonly string[] {
  return node.enum ? [`The values of \`${key}\`:`, "", ...choiceTable(node)] : [];
}

function choiceTable(node: SchemaNode): readonly string[] {
  const rows = (node.enum ?? []).map((value, i) => row(`\`${String(value)}\``, node.enumDescriptions?.[i] ?? ""));
  return ["| value | meaning |", "|---|---|", ...rows, ""];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll("|  |", "| |");
}

function requiredWords(node: SchemaNode, key: string): string {
  if (node.required?.includes(key)) return "yes";
  if (node.if?.required?.includes(key)) return "in a part file";
  if (node.else?.required?.includes(key)) return "yes, but not in a part file";
  const others = node.else?.anyOf?.flatMap(({ required }) => required ?? []) ?? [];
  return others.includes(key) ? `one of ${others.map((other) => `\`${other}\``).join(", ")}; not in a part file` : "";
}

/** What may be written, in words: "list of ids of owners", "date", "`higher`, `lower`". */
function valuesOf(root: SchemaNode, node: SchemaNode): string {
  const { $ref, items, title } = node;
  if ($ref !== undefined) return sectionLink(resolve(root, node));
  if (items) return listWords(root, node, items);
  const free = freeValue(node);
  if (!free) return leafWords(root, node);
  const keys = node["x-keys"] === "financial-year" ? "financial years, or `onwards`" : "of your choice";
  return `keys: ${keys}; under each: ${valuesOf(root, free) || title}`;
}

function listWords(root: SchemaNode, node: SchemaNode, items: SchemaNode): string {
  const list = `list: ${valuesOf(root, items)}`;
  const words = (node.examples ?? []).filter((example) => typeof example === "string" && example !== "tbc");
  return [...words.map((word) => `\`${String(word)}\``), list].join(", or ");
}

function sectionLink({ title = "" }: SchemaNode): string {
  return `[${title}](#${title.toLowerCase().replaceAll(" ", "-")})`;
}

const HOLDS: Readonly<Record<string, string>> = {
  "financial-year": "financial year",
  url: "web address",
  email: "email address",
  path: "path of a file",
  decimal: "number",
};

function leafWords(root: SchemaNode, node: SchemaNode): string {
  if (node.enum)
    return node.enum.length > 8
      ? "one of the words below"
      : node.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (node["x-defines"] !== undefined) return "id of its own";
  if (node["x-refers-to"]) return linkWords(root, node["x-refers-to"]) + (node["x-soft"] ? ", or words" : "");
  const holds = node["x-holds"];
  if (holds !== undefined) return HOLDS[holds] ?? holds;
  if (node.type?.includes("boolean")) return "`true` or `false`";
  return node.type?.includes("number") ? "text or number" : "text";
}

function linkWords(root: SchemaNode, kinds: readonly string[]): string {
  const nouns = definedNouns(root);
  if (kinds.length === nouns.size) return "id of any item";
  const words = kinds.map((kind) => withArticle(nouns.get(kind) ?? kind));
  return `id of ${words.slice(0, -1).join(", ")}${words.length > 1 ? " or " : ""}${words.at(-1)}`;
}

/** The noun of every kind of item that has an id. */
function definedNouns(root: SchemaNode): ReadonlyMap<string, string> {
  return new Map(
    [...walk(root)].flatMap(({ node, pointer }) =>
      Object.values(node.properties ?? {}).flatMap((held) => {
        const kind = isLeaf(held) ? held["x-defines"] : undefined;
        return kind === undefined ? [] : [[kind, node["x-noun"] ?? pointer] as const];
      }),
    ),
  );
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
