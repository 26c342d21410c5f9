import { type Document, entriesOf } from "./document.ts";
import { isTbc } from "./placed.ts";
import { houseFrom } from "./house.ts";
import { type Plan, readPlan, type Setting } from "./plan.ts";
import type { Problem } from "./problem.ts";
import { settingsNamesFor } from "./settings-names.ts";
import { planShape } from "./shape.ts";

/** A set of texts, and the plans they make. It never changes: an edit makes a new one from new documents. */
export interface Project {
  readonly documents: ReadonlyMap<string, Document>;
  readonly plans: readonly Plan[];
  /** The files of settings, each read as if it were a plan, so that what is wrong with it is found the same way. */
  readonly settings: readonly Plan[];
}

/** What a text is: a plan, a part of one, or neither yet. */
export type Role = "plan" | "part";

/** A path that a plan includes, where it is written, and the text it means; nothing where it may not be read. */
export interface Include {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly uri: string | undefined;
}

/**
 * Reads the plans of a set of texts. A part that no plan includes is read as a plan of its own. Plans none of whose texts
 * changed since the project before are taken over, with all that is known of them.
 */
export function readProject(documents: Iterable<Document>, setting: Setting, before?: Project): Project {
  const known = new Map([...(before?.plans ?? []), ...(before?.settings ?? [])].map((plan) => [plan.main.uri, plan]));
  const byUri = new Map([...documents].map((document) => [document.uri, document]));
  const planFrom = (texts: readonly [Document, ...Document[]]): Plan => {
    const plan = known.get(texts[0].uri);
    const own = settled(byUri, texts[0], setting);
    return plan && isSame(plan, texts, own) ? plan : readPlan(texts, own);
  };
  const included = new Set<string>();
  const plans: Plan[] = [];
  const mains = [...byUri.values()].filter((document) => !isSettings(document) && roleOf(document) === "plan");
  const named = new Set(mains.flatMap((main) => partsOf(byUri, main)).map(({ uri }) => uri));
  for (const document of mains) {
    // A text that a plan includes is a part of it, although it may not say so yet.
    if (named.has(document.uri) && !entriesOf(document).has("improvement_plan")) continue;
    const parts = partsOf(byUri, document);
    for (const part of parts) included.add(part.uri);
    plans.push(planFrom([document, ...parts]));
  }
  for (const document of byUri.values()) {
    if (!isSettings(document) && roleOf(document) === "part" && !included.has(document.uri))
      plans.push(planFrom([document]));
  }
  const settings = [...byUri.values()].filter(isSettings).map((document) => planFrom([document]));
  return { documents: byUri, plans, settings };
}

/** Whether a text is a file of settings and no plan. */
export function isSettings({ root }: Document): boolean {
  return root !== planShape;
}

/** The setting of a plan: with what the body has settled in the nearest file of settings in its folder or above it. */
function settled(documents: ReadonlyMap<string, Document>, { uri }: Document, setting: Setting): Setting {
  const name = settingsNamesFor(uri).find((one) => documents.has(one));
  const settings = name === undefined ? undefined : documents.get(name);
  return settings ? { ...setting, house: houseFrom(settings) } : setting;
}

function isSame(plan: Plan, texts: readonly Document[], { asOf, stage, house }: Setting): boolean {
  const { setting, documents } = plan;
  const { day, from, asked: named } = setting.asOf;
  const asked = setting.stage === stage && day === asOf.day && from === asOf.from && named === asOf.asked;
  return (
    asked &&
    setting.house === house &&
    documents.length === texts.length &&
    documents.every((document, i) => document === texts[i])
  );
}

/** A text is a part where it names the plan it is part of; everything else is taken for a plan. */
export function roleOf(document: Document): Role {
  const entries = entriesOf(document);
  return entries.has("part_of") && !entries.has("improvement_plan") ? "part" : "plan";
}

function partsOf(documents: ReadonlyMap<string, Document>, main: Document): Document[] {
  const uris = new Set(includesOf(main).flatMap(({ uri }) => uri ?? []));
  return [...uris].flatMap((uri) => (uri === main.uri ? [] : (documents.get(uri) ?? [])));
}

/** The parts that a text includes. */
export function includesOf(document: Document): readonly Include[] {
  const entries = entriesOf(document).get("include") ?? [];
  return entries.flatMap(({ values }) =>
    values.flatMap(({ node, start }) => {
      if (node.kind !== "scalar" || node.text === "" || isTbc(node.text)) return [];
      const path = node.text.trim();
      return [{ path, start: start + node.start, end: start + node.end, uri: besides(document.uri, path) }];
    }),
  );
}

/** The text that a part says it belongs to. */
export function mainOf(part: Document): string | undefined {
  const node = entriesOf(part).get("part_of")?.[0]?.values[0]?.node;
  if (node?.kind !== "scalar") return undefined;
  const path = node.text.trim();
  return isRelative(path) ? joined(folderOf(part.uri), path) : undefined;
}

/**
 * The text that a path beside another text means. A part lies in the folder of its plan or below it: anything else,
 * an absolute path, an address or a way out of the folder, is not followed.
 */
function besides(uri: string, path: string): string | undefined {
  if (!isRelative(path)) return undefined;
  const folder = folderOf(uri);
  const found = joined(folder, path);
  const inside = folder.length === 0 ? !/^\.\.(?:\/|$)/.test(found) : found.startsWith(`${folder.join("/")}/`);
  return inside ? found : undefined;
}

function isRelative(path: string): boolean {
  return path !== "" && !/^[/\\~]|^[A-Za-z][\w+.-]*:|\\|\0/.test(path);
}

function folderOf(uri: string): string[] {
  return uri.split("/").slice(0, -1);
}

/** A relative path seen from a folder, whose own parts are taken as they are: they may be those of an address. */
function joined(folder: readonly string[], path: string): string {
  const steps = [...folder];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

/** A plan's problems by the text they are in, each text of the plan being there. */
export function byDocument(plan: Plan, problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  return new Map(plan.documents.map(({ uri }) => [uri, problems.filter(({ at }) => at.uri === uri)]));
}
