import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionKind,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FileOperationPatternKind,
  FoldingRangeRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  type MessageSignature,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ServerCapabilities,
  TypeDefinitionRequest,
  WillRenameFilesRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import { codeLenses } from "../features/code-lenses.ts";
import { prepareSteps, stepsAfter, stepsBefore } from "../features/call-hierarchy.ts";
import { definition } from "../features/definition.ts";
import { documentLinks } from "../features/document-links.ts";
import { documentSymbols } from "../features/document-symbols.ts";
import { folding } from "../features/folding.ts";
import { highlights } from "../features/highlights.ts";
import { hover } from "../features/hover.ts";
import { implementation } from "../features/implementation.ts";
import { linkedEditing } from "../features/linked-editing.ts";
import { typeDefinition } from "../features/type-definition.ts";
import { workspaceSymbols } from "../features/workspace-symbols.ts";
import { codeActions } from "./actions.ts";
import { hoverOf, pointFrom } from "./convert.ts";
import { DASHBOARD, dashboardOf } from "./dashboard.ts";
import { hintsOf, LEGEND, lensesOf, tokensInRange, tokensOf } from "./glance.ts";
import { nameOf } from "./names.ts";
import { CHECK_ANSWER, FRAMEWORKS, frameworkOffers, NEW_PLAN, planFrom, wrongIn } from "./new-plan.ts";
import { PASTE_ITEMS, pastedOf } from "./paste.ts";
import { PLAN_TREE, planTreeOf } from "./plan-tree.ts";
import {
  foldsOf,
  foundSymbolsOf,
  highlightsOf,
  incomingOf,
  linksOf,
  locationsOf,
  outgoingOf,
  referencesOf,
  schemaLocation,
  selectionsOf,
  stepFrom,
  stepsOf,
  symbolsOf,
} from "./navigation.ts";
import { pullAll, pullText } from "./diagnostics.ts";
import type { Session } from "./session.ts";
import {
  ACTION_AT,
  ADD_ITEM,
  actionAt,
  itemAdded,
  NEXT,
  nextPlace,
  progressOf,
  RECORD_PROGRESS,
  SET_STATUS,
  STATUSES,
  statusSet,
  statusWords,
} from "./upkeep.ts";
import type { Point } from "../features/feature.ts";
import type { Project } from "../core/project.ts";
import {
  completionsOf,
  explained,
  formattedOf,
  formattedRangeOf,
  formattedTypingOf,
  linkedOf,
  movedOf,
  renamableOf,
  renamedOf,
} from "./writing.ts";

/** A method that the server answers, and what it tells the editor so that it asks. */
export interface Row {
  readonly method: string;
  readonly capability: ServerCapabilities;
  readonly run: (session: Session, params: unknown) => unknown;
}

/** The parameters of a method, which its message type carries for the compiler alone. */
type ParamsOf<M> = M extends { readonly _?: readonly [infer P, ...unknown[]] | undefined } ? P : never;

function row<M extends MessageSignature>(
  type: M,
  capability: ServerCapabilities,
  run: (session: Session, params: ParamsOf<M>, project: Project) => unknown,
): Row {
  const { method } = type;
  return {
    method,
    capability,
    run: (session, params) => run(session, params as ParamsOf<M>, session.workspace.project),
  };
}

interface AtPoint {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** A method about a point of a text: the feature, and how its answer is said to the editor. */
function atPoint<A>(
  type: MessageSignature & { readonly _?: readonly [AtPoint, ...unknown[]] | undefined },
  capability: ServerCapabilities,
  {
    ask,
    say,
  }: {
    readonly ask: (project: Project, at: Point) => A;
    readonly say: (project: Project, answer: A, session: Session) => unknown;
  },
): Row {
  return row(type, capability, (session, params, project) => {
    const { textDocument, position } = params;
    return say(project, ask(project, pointFrom(project, textDocument.uri, position)), session);
  });
}

/** A method about a whole text. */
function ofText<A>(
  type: MessageSignature & { readonly _?: readonly [Pick<AtPoint, "textDocument">, ...unknown[]] | undefined },
  capability: ServerCapabilities,
  {
    ask,
    say,
  }: {
    readonly ask: (project: Project, uri: string) => A;
    readonly say: (project: Project, answer: A, session: Session) => unknown;
  },
): Row {
  return row(type, capability, (session, params, project) =>
    say(project, ask(project, nameOf((params as AtPoint).textDocument.uri)), session),
  );
}

const KINDS = [
  CodeActionKind.QuickFix,
  CodeActionKind.SourceFixAll,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorMove,
  CodeActionKind.RefactorRewrite,
];
/** After these an editor asks what may come next without being told to. */
const TRIGGERS = [" ", ":", "[", ",", "-"];
/** Files and folders whose moving may leave a path behind that leads nowhere. */
const MOVED = [
  { pattern: { glob: "**/*.{yaml,yml}" } },
  { pattern: { glob: "**/*", matches: FileOperationPatternKind.folder } },
];

/** Every method that the server answers: its message, what it tells the editor of it, what is asked and how it is said. */
export const TABLE: readonly Row[] = [
  row(
    DocumentDiagnosticRequest.type,
    { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } },
    pullText,
  ),
  row(WorkspaceDiagnosticRequest.type, {}, pullAll),
  row(CodeActionRequest.type, { codeActionProvider: { codeActionKinds: KINDS } }, codeActions),
  atPoint(HoverRequest.type, { hoverProvider: true }, { ask: hover, say: hoverOf }),
  atPoint(DefinitionRequest.type, { definitionProvider: true }, { ask: definition, say: locationsOf }),
  atPoint(TypeDefinitionRequest.type, { typeDefinitionProvider: true }, { ask: typeDefinition, say: schemaLocation }),
  atPoint(ImplementationRequest.type, { implementationProvider: true }, { ask: implementation, say: locationsOf }),
  row(ReferencesRequest.type, { referencesProvider: true }, referencesOf),
  atPoint(DocumentHighlightRequest.type, { documentHighlightProvider: true }, { ask: highlights, say: highlightsOf }),
  atPoint(CallHierarchyPrepareRequest.type, { callHierarchyProvider: true }, { ask: prepareSteps, say: stepsOf }),
  row(CallHierarchyIncomingCallsRequest.type, {}, (_, { item }, project) =>
    incomingOf(project, stepsBefore(project, stepFrom(item))),
  ),
  row(CallHierarchyOutgoingCallsRequest.type, {}, (_, { item }, project) =>
    outgoingOf(project, stepsAfter(project, stepFrom(item))),
  ),
  ofText(DocumentSymbolRequest.type, { documentSymbolProvider: true }, { ask: documentSymbols, say: symbolsOf }),
  row(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, (_, { query }, project) =>
    foundSymbolsOf(project, workspaceSymbols(project, query)),
  ),
  ofText(DocumentLinkRequest.type, { documentLinkProvider: {} }, { ask: documentLinks, say: linksOf }),
  ofText(FoldingRangeRequest.type, { foldingRangeProvider: true }, { ask: folding, say: foldsOf }),
  row(SelectionRangeRequest.type, { selectionRangeProvider: true }, selectionsOf),
  row(InlayHintRequest.type, { inlayHintProvider: true }, hintsOf),
  ofText(CodeLensRequest.type, { codeLensProvider: {} }, { ask: codeLenses, say: lensesOf }),
  row(SemanticTokensRequest.type, { semanticTokensProvider: { legend: LEGEND, full: true, range: true } }, tokensOf),
  row(SemanticTokensRangeRequest.type, {}, tokensInRange),
  row(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true } },
    completionsOf,
  ),
  row(CompletionResolveRequest.type, {}, explained),
  row(PrepareRenameRequest.type, {}, renamableOf),
  row(RenameRequest.type, { renameProvider: { prepareProvider: true } }, renamedOf),
  row(WillRenameFilesRequest.type, { workspace: { fileOperations: { willRename: { filters: MOVED } } } }, movedOf),
  atPoint(LinkedEditingRangeRequest.type, { linkedEditingRangeProvider: true }, { ask: linkedEditing, say: linkedOf }),
  row(DocumentFormattingRequest.type, { documentFormattingProvider: true }, formattedOf),
  row(DocumentRangeFormattingRequest.type, { documentRangeFormattingProvider: true }, formattedRangeOf),
  row(
    DocumentOnTypeFormattingRequest.type,
    { documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } },
    formattedTypingOf,
  ),
  row(DASHBOARD, {}, dashboardOf),
  row(PLAN_TREE, {}, planTreeOf),
  row(FRAMEWORKS, {}, frameworkOffers),
  row(CHECK_ANSWER, {}, wrongIn),
  row(NEW_PLAN, {}, planFrom),
  row(PASTE_ITEMS, {}, pastedOf),
  row(STATUSES, {}, statusWords),
  row(ACTION_AT, {}, actionAt),
  row(RECORD_PROGRESS, {}, progressOf),
  row(SET_STATUS, {}, statusSet),
  row(ADD_ITEM, {}, itemAdded),
  row(NEXT, {}, nextPlace),
];

/** Everything that the server tells an editor it can do. */
export const CAPABILITIES: ServerCapabilities = Object.assign({}, ...TABLE.map(({ capability }) => capability));
