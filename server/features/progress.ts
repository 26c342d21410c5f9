import { flowText, yamlText } from "../core/edits.ts";
import { capital, nameOf } from "../core/names.ts";
import { legible } from "../core/legible.ts";
import { targetsOf, type Target } from "../core/links.ts";
import { nounOf } from "../core/kinds.ts";
import type { Pieces } from "../core/piece.ts";
import type { Edit } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { itemShape } from "../core/shape.ts";
import { isSound } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { writeKey } from "../core/write-key.ts";
import { planOf } from "./feature.ts";
import { placeAt } from "./places.ts";
import { addUnder } from "./progress-list.ts";

/** What is recorded of an action; what is left out, or empty, stays as it is. Dates are texts, written as they are given. */
export interface Progress {
  readonly status?: string | undefined;
  /** What happened, for an update. */
  readonly note?: string | undefined;
  /** The day of the update and of the evidence; and of completion, where that is the new status. */
  readonly on?: string | undefined;
  /** Who says so: the id of an owner, or words. */
  readonly by?: string | undefined;
  readonly evidence?: { readonly what: string; readonly where?: string | undefined } | undefined;
}

/** A change to a plan that a person asked for, and what to call it. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * Writes progress into an action: its status, the day it was completed on, evidence, and an update. Each is a small edit
 * that leaves everything else as it is. Nothing where the plan has no such action or more than one, where its text
 * cannot be read, where something else stands in the place of a list, or where there is nothing to write.
 */
export function recordProgress(project: Project, uri: string, action: string, progress: Progress): Change | undefined {
  const target = actionCalled(project, uri, action);
  const edits = target && editsFor(target, tidied(progress));
  if (!target || !edits || edits.length === 0) return undefined;
  return { title: say`Record progress on ${nameOf(target.map, nounOf("actions"))}`, edits };
}

/** Writes the status of an action and nothing else. */
export function setStatus(project: Project, uri: string, action: string, status: string): Change | undefined {
  const target = actionCalled(project, uri, action);
  const edits = target && editsFor(target, { status: status.trim() });
  if (!target || !edits || edits.length === 0) return undefined;
  return { title: say`${capital(nameOf(target.map, nounOf("actions")))}: ${status}`, edits };
}

function actionCalled(project: Project, uri: string, id: string): Target | undefined {
  const plan = planOf(project, uri);
  const [target, ...others] = plan ? targetsOf(plan.index, ["actions"], id) : [];
  return target && others.length === 0 && isSound(target.block.block) ? target : undefined;
}

function tidied({ status, note, on, by, evidence }: Progress): Progress {
  const clean = (text: string | undefined): string | undefined => legible(text ?? "").trim() || undefined;
  const what = clean(evidence?.what);
  return {
    status: clean(status),
    note: clean(note),
    on: clean(on),
    by: clean(by),
    evidence: what === undefined ? undefined : { what, where: clean(evidence?.where) },
  };
}

/** The edits in the order of the format's keys, so that new keys that go to one place stand in that order there. */
function editsFor({ map, block, at }: Target, progress: Progress): readonly Edit[] | undefined {
  const { status, note, on, by, evidence } = progress;
  const { text } = block.block;
  const place = { map, shape: itemShape("actions") };
  const value = (key: string): string | undefined => {
    const held = map.pairs.find((pair) => pair.key.text === key)?.value;
    return held?.kind === "scalar" && held.text.trim() !== "" ? held.text.trim() : undefined;
  };
  const written = map.flow ? flowText : yamlText;
  const edits: Edit<Span>[] = [];
  if (status !== undefined && status !== value("status"))
    edits.push(writeKey(text, place, ["status", written(status)]));
  const isDone = status === "complete" && on !== undefined && /^(?:tbc)?$/i.test(value("completed_on") ?? "");
  if (isDone) edits.push(writeKey(text, place, ["completed_on", written(on)]));
  const added: (readonly [string, Pieces])[] = [
    ...(evidence ? [["evidence", proofOf(evidence, on)] as const] : []),
    ...(note !== undefined
      ? [["updates", { on: on ?? "tbc", ...(by !== undefined && { by }), text: note }] as const]
      : []),
  ];
  for (const one of added) {
    const list = addUnder(text, place, one);
    if (!list) return undefined;
    edits.push(...list);
  }
  return edits.map((edit) => ({ at: placeAt(at.uri, block, edit.at), text: edit.text }));
}

function proofOf({ what, where }: NonNullable<Progress["evidence"]>, on: string | undefined): Pieces {
  return { what, ...(where !== undefined && { where }), ...(on !== undefined && { on }) };
}
