import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  type LocationLink,
  type ReferenceParams,
  type SelectionRange,
  type SelectionRangeParams,
  SymbolKind,
  type WorkspaceSymbol,
} from "vscode-languageserver";
import schema from "../../schemas/improvement-plan.schema.json" with { type: "json" };
import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import type { NextStep, Step, StepKey } from "../features/call-hierarchy.ts";
import type { DocumentLink as Link } from "../features/document-links.ts";
import type { Outline, OutlineSort } from "../features/document-symbols.ts";
import type { Fold } from "../features/folding.ts";
import type { Highlight } from "../features/highlights.ts";
import type { Destinations } from "../features/places.ts";
import { references } from "../features/references.ts";
import { selectionRanges } from "../features/selection-ranges.ts";
import type { WordOfFormat } from "../features/type-definition.ts";
import type { FoundItem } from "../features/workspace-symbols.ts";
import { locationOf, pointFrom, rangeOf } from "./convert.ts";
import { nameOf, uriOf } from "./names.ts";
import type { Session } from "./session.ts";

/** Where something leads; with the whole of what is there, for editors that can show it. */
export function locationsOf(
  project: Project,
  found: Destinations | undefined,
  { client }: Session,
): (Location | LocationLink)[] | undefined {
  const links = client.textDocument?.definition?.linkSupport === true;
  return found?.to.map(({ at, whole }) => {
    if (!links) return locationOf(project, at);
    const origin = rangeOf(project, found.from);
    return {
      originSelectionRange: origin,
      targetUri: uriOf(at.uri),
      targetRange: rangeOf(project, whole),
      targetSelectionRange: rangeOf(project, at),
    };
  });
}

/** Where the schema tells of a word, for editors that came with the schema as a file. */
export function schemaLocation(
  _: Project,
  word: WordOfFormat | undefined,
  { schema: uri }: Session,
): Location | undefined {
  if (!word || uri === undefined) return undefined;
  const line = schemaLine(word.pointer);
  return { uri, range: { start: { line, character: 0 }, end: { line, character: 0 } } };
}

/** The line of the schema's file on which a part of it begins; the file is laid out as `JSON.stringify` does it. */
export function schemaLine(pointer: string): number {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const target = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], schema);
  const marked = JSON.stringify(
    schema,
    (_, value: unknown) => (value === target && value ? { "@": 0, ...value } : value),
    2,
  );
  const at = marked.indexOf('"@"');
  return at < 0 ? 0 : marked.slice(0, at).split("\n").length - 2;
}

export function highlightsOf(
  project: Project,
  found: readonly Highlight[] | undefined,
): DocumentHighlight[] | undefined {
  const kind = { given: DocumentHighlightKind.Write, used: DocumentHighlightKind.Read };
  return found?.map(({ at, role }) => ({ range: rangeOf(project, at), kind: kind[role] }));
}

/** The editor's pictures for what a plan is made of. */
const SYMBOLS: Readonly<Record<OutlineSort, SymbolKind>> = {
  response_to: SymbolKind.Event,
  owners: SymbolKind.Interface,
  bodies: SymbolKind.Package,
  themes: SymbolKind.Namespace,
  recommendations: SymbolKind.Class,
  actions: SymbolKind.Method,
  measures: SymbolKind.Number,
  budgets: SymbolKind.Constant,
  risks: SymbolKind.Key,
  decisions: SymbolKind.EnumMember,
  resolutions: SymbolKind.EnumMember,
  phases: SymbolKind.Module,
  milestone: SymbolKind.Event,
  item: SymbolKind.Object,
  list: SymbolKind.Array,
  section: SymbolKind.Object,
  value: SymbolKind.Property,
  broken: SymbolKind.Null,
};

export function symbolsOf(project: Project, outline: readonly Outline[] | undefined): DocumentSymbol[] | undefined {
  return outline?.map(({ name, detail, sort, whole, at, children }) => ({
    name,
    detail,
    kind: SYMBOLS[sort],
    range: rangeOf(project, whole),
    selectionRange: rangeOf(project, at),
    children: symbolsOf(project, children) ?? [],
  }));
}

export function foundSymbolsOf(project: Project, found: readonly FoundItem[]): WorkspaceSymbol[] {
  return found.map(({ name, kind, at, plan }) => ({
    name,
    kind: SYMBOLS[kind],
    location: locationOf(project, at),
    containerName: plan,
  }));
}

export function linksOf(project: Project, links: readonly Link[] | undefined): DocumentLink[] | undefined {
  return links?.map(({ at, opens, target, tip }) => ({
    range: rangeOf(project, at),
    target: opens === "file" ? uriOf(target) : target,
    tooltip: tip,
  }));
}

export function foldsOf(project: Project, folds: readonly Fold[] | undefined): FoldingRange[] | undefined {
  return folds?.map(({ at, sort }) => {
    const { start, end } = rangeOf(project, at);
    return { startLine: start.line, endLine: end.line, ...(sort === "comment" && { kind: FoldingRangeKind.Comment }) };
  });
}

/** All places of an id, with the one that gives it where the editor wants that too. */
export function referencesOf(
  _: Session,
  { textDocument, position, context }: ReferenceParams,
  project: Project,
): Location[] | undefined {
  const given = context.includeDeclaration ? "with the place that gives it" : "links only";
  const found = references(project, pointFrom(project, textDocument.uri, position), given);
  return found?.map((place) => locationOf(project, place));
}

/** What the selection at each point grows to. */
export function selectionsOf(
  _: Session,
  { textDocument, positions }: SelectionRangeParams,
  project: Project,
): SelectionRange[] {
  return positions.map((position) =>
    selectionOf(project, selectionRanges(project, pointFrom(project, textDocument.uri, position))),
  );
}

/** What a selection grows to, from the innermost on. */
function selectionOf(project: Project, places: readonly Place[] | undefined): SelectionRange {
  const empty: SelectionRange = { range: rangeOf(project, { uri: "", start: 0, end: 0 }) };
  const grown = places?.reduceRight<SelectionRange | undefined>(
    (parent, place) => ({ range: rangeOf(project, place), ...(parent && { parent }) }),
    undefined,
  );
  return grown ?? empty;
}

function stepOf(project: Project, step: Step): CallHierarchyItem {
  const { name, detail, kind, at, whole, uri, id } = step;
  return {
    name,
    detail,
    kind: SYMBOLS[kind],
    uri: uriOf(at.uri),
    range: rangeOf(project, whole),
    selectionRange: rangeOf(project, at),
    data: { uri: uriOf(uri), kind, id },
  };
}

export function stepsOf(project: Project, steps: readonly Step[] | undefined): CallHierarchyItem[] | undefined {
  return steps?.map((step) => stepOf(project, step));
}

/** The step that the editor names by what it was given before. */
export function stepFrom({ data }: CallHierarchyItem): StepKey {
  const { uri, kind, id } = data as StepKey;
  return { uri: nameOf(uri), kind, id };
}

export function incomingOf(
  project: Project,
  steps: readonly NextStep[] | undefined,
): CallHierarchyIncomingCall[] | undefined {
  return steps?.map(({ step, places }) => ({
    from: stepOf(project, step),
    fromRanges: places.map((place) => rangeOf(project, place)),
  }));
}

export function outgoingOf(
  project: Project,
  steps: readonly NextStep[] | undefined,
): CallHierarchyOutgoingCall[] | undefined {
  return steps?.map(({ step, places }) => ({
    to: stepOf(project, step),
    fromRanges: places.map((place) => rangeOf(project, place)),
  }));
}
