import { type Location, type Position, RequestType, RequestType0, type WorkspaceEdit } from "vscode-languageserver";
import { textUnder } from "../core/leaves.ts";
import type { Edit } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { said } from "../core/say.ts";
import { itemShape } from "../core/shape.ts";
import { cursorAt } from "../features/cursor.ts";
import { newItem, type Wanted } from "../features/new-item.ts";
import { type Progress, recordProgress, setStatus } from "../features/progress.ts";
import { nextLate, nextTbc } from "../features/progress-next.ts";
import { locationOf, pointFrom, workspaceEditOf } from "./convert.ts";
import { nameOf } from "./names.ts";
import type { Session } from "./session.ts";

interface InText {
  readonly textDocument: { readonly uri: string };
}
interface AtPoint extends InText {
  readonly position: Position;
}

/** A change that a person asked for, as the editor makes it. */
interface Changed {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** A word that a status may be, and what it means. */
interface StatusWord {
  readonly word: string;
  readonly meaning: string;
}

/** The editor asks which words a status may be. */
export const STATUSES: RequestType0<readonly StatusWord[], void> = new RequestType0("improvementPlans/statuses");
/** The editor asks for the id of the action at a point; nothing where there is none. */
export const ACTION_AT: RequestType<AtPoint, string | null, void> = new RequestType("improvementPlans/actionAt");
/** The editor asks for the edit that records progress on an action; nothing where there is nothing to write. */
export const RECORD_PROGRESS: RequestType<InText & { action: string; progress: Progress }, Changed | null, void> =
  new RequestType("improvementPlans/recordProgress");
/** The editor asks for the edit that gives an action another status. */
export const SET_STATUS: RequestType<InText & { action: string; status: string }, Changed | null, void> =
  new RequestType("improvementPlans/setStatus");
/** The editor asks for the edit that adds an item; nothing where its list cannot be written to. */
export const ADD_ITEM: RequestType<InText & Wanted, (Changed & { id: string }) | null, void> = new RequestType(
  "improvementPlans/addItem",
);
/** The editor asks where the next answer that is tbc stands, or the next date that is late, behind a point. */
export const NEXT: RequestType<AtPoint & { what: "tbc" | "late" }, Location | null, void> = new RequestType(
  "improvementPlans/next",
);

export function statusWords(): readonly StatusWord[] {
  const choices = itemShape("actions").keys.get("status")?.choices ?? [];
  return choices.map(({ value, meaning }) => ({ word: value, meaning: said(meaning) }));
}

export function actionAt(_: Session, { textDocument, position }: AtPoint, project: Project): string | undefined {
  const cursor = cursorAt(project, pointFrom(project, textDocument.uri, position));
  return cursor?.path[0] === "actions" ? textUnder(cursor.item, "id") : undefined;
}

export function progressOf(
  _: Session,
  { textDocument, action, progress }: InText & { readonly action: string; readonly progress: Progress },
  project: Project,
): Changed | undefined {
  return changed(project, recordProgress(project, nameOf(textDocument.uri), action, progress));
}

export function statusSet(
  _: Session,
  { textDocument, action, status }: InText & { readonly action: string; readonly status: string },
  project: Project,
): Changed | undefined {
  return changed(project, setStatus(project, nameOf(textDocument.uri), action, status));
}

export function itemAdded(
  _: Session,
  { textDocument, list, fields }: InText & Wanted,
  project: Project,
): (Changed & { readonly id: string }) | undefined {
  const added = newItem(project, nameOf(textDocument.uri), { list, fields });
  const change = changed(project, added);
  return added && change && { ...change, id: added.id };
}

export function nextPlace(
  _: Session,
  { textDocument, position, what }: AtPoint & { readonly what: "tbc" | "late" },
  project: Project,
): Location | undefined {
  const at = pointFrom(project, textDocument.uri, position);
  const place = what === "late" ? nextLate(project, at) : nextTbc(project, at);
  return place && locationOf(project, place);
}

function changed(
  project: Project,
  change: { readonly title: string; readonly edits: readonly Edit[] } | undefined,
): Changed | undefined {
  return change && { title: change.title, edit: workspaceEditOf(project, change.edits) };
}
