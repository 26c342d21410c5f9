import { existsSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { posix } from "node:path";
import { decode, type Decoded } from "../core/decode.ts";
import { type Document, openDocument } from "../core/document.ts";
import type { Plan, Setting } from "../core/plan.ts";
import { includesOf, isSettings, mainOf, readProject, roleOf } from "../core/project.ts";
import type { Unread } from "../present/report.ts";
import { findPlans, readText } from "./files.ts";
import { filesIn, fromHere, fromRoot, readBlobs, type Repository, workingFiles } from "./git.ts";

/** The files of a version: the plans in it, and how any file of it is read. What is not there is not answered. */
export interface Files {
  readonly names: readonly string[];
  readonly read: (names: readonly string[]) => Promise<ReadonlyMap<string, Decoded>>;
  /** What was asked for by name and is not there. */
  readonly unread: readonly Unread[];
}

/** The plans of two versions, and what could not be read. */
export interface Versions {
  readonly before: readonly Plan[];
  readonly after: readonly Plan[];
  readonly unread: readonly Unread[];
}

const PLAN = /(?:^|\/)(?:[^/]*\.plan\.ya?ml|improvement-plan\.ya?ml)$/i;

/** The plans at paths of the disk. */
export async function onDisk(paths: readonly string[]): Promise<Files> {
  if (paths.length === 0) return { names: [], read: readFromDisk, unread: [] };
  const { files, unread } = await findPlans(paths);
  return { names: files, read: readFromDisk, unread };
}

/** The plans of the working tree below the working folder, or at some paths. */
export async function inWorkingTree(paths: readonly string[]): Promise<Files> {
  if (paths.length > 0) return onDisk(paths.filter((path) => existsSync(path)));
  const names = (await workingFiles()).filter((path) => PLAN.test(path));
  return { names, read: readFromDisk, unread: [] };
}

async function readFromDisk(names: readonly string[]): Promise<ReadonlyMap<string, Decoded>> {
  const found = new Map<string, Decoded>();
  for (const name of names) {
    const state = await lstat(name).catch(() => undefined);
    if (state) found.set(name, await readText(name));
  }
  return found;
}

/** The plans of a commit below the working folder, or at some paths. */
export async function inCommit(repository: Repository, commit: string, paths: readonly string[]): Promise<Files> {
  const all = await filesIn(commit);
  const blobs = new Map(all.map(({ path, blob }) => [fromHere(repository, path), blob]));
  const wanted = paths.map((path) => fromRoot(repository, path).replace(/\/$/, ""));
  const names = all
    .filter(({ path }) => isWanted(path, { repository, wanted }))
    .map(({ path }) => fromHere(repository, path));
  const read = async (asked: readonly string[]): Promise<ReadonlyMap<string, Decoded>> => {
    const there = asked.flatMap((name) => {
      const blob = blobs.get(posix.normalize(name));
      return blob === undefined ? [] : [{ name, blob }];
    });
    const contents = await readBlobs(there.map(({ blob }) => blob));
    return new Map(
      there.flatMap(({ name, blob }) => {
        const bytes = contents.get(blob);
        return bytes ? [[name, decode(bytes)] as const] : [];
      }),
    );
  };
  return { names, read, unread: [] };
}

interface Wanted {
  readonly repository: Repository;
  readonly wanted: readonly string[];
}

function isWanted(path: string, { repository, wanted }: Wanted): boolean {
  if (wanted.length === 0) return PLAN.test(path) && path.startsWith(repository.prefix);
  if (wanted.includes(path)) return true;
  return PLAN.test(path) && wanted.some((folder) => folder === "." || path.startsWith(`${folder}/`));
}

/** Nothing that is compared depends on the day. */
const SETTING: Setting = { asOf: { day: 0, from: "" } };

/** Reads two versions. A plan that is the same in both, and has no parts, is not looked at further. */
export async function readVersions(before: Files, after: Files): Promise<Versions> {
  const [then, now] = [await before.read(before.names), await after.read(after.names)];
  const same = new Set([...then].flatMap(([name, text]) => (isSame(text, now.get(name)) ? [name] : [])));
  const unread: Unread[] = [...before.unread, ...after.unread];
  const [older, newer] = [
    await documentsOf(before, without(then, same), unread),
    await documentsOf(after, without(now, same), unread),
  ];
  // What cannot be read in one version is neither gone nor new in the other.
  const lost = new Set(unread.map(({ uri }) => uri));
  const plansOf = (documents: ReadonlyMap<string, Document>): readonly Plan[] =>
    readProject(
      [...documents.values()].filter(({ uri }) => !lost.has(uri)),
      SETTING,
    ).plans;
  return { before: plansOf(older), after: plansOf(newer), unread };
}

function isSame(one: Decoded, other: Decoded | undefined): boolean {
  if (!other || !("text" in one) || !("text" in other) || one.text !== other.text) return false;
  return !/^["']?(?:include|part_of)/m.test(one.text);
}

function without<T>(all: ReadonlyMap<string, T>, names: ReadonlySet<string>): ReadonlyMap<string, T> {
  return new Map([...all].filter(([name]) => !names.has(name)));
}

/** The texts of a version with their parts; a part brings the plan that it is part of. */
async function documentsOf(
  files: Files,
  texts: ReadonlyMap<string, Decoded>,
  unread: Unread[],
): Promise<ReadonlyMap<string, Document>> {
  const documents = new Map<string, Document>();
  const add = (read: ReadonlyMap<string, Decoded>): void => {
    for (const [uri, text] of read) {
      if ("text" in text) documents.set(uri, openDocument(uri, text.text));
      else if (!unread.some((one) => one.uri === uri)) unread.push({ uri, message: text.trouble });
    }
  };
  const more = async (names: readonly (string | undefined)[]): Promise<void> => {
    const missing = new Set(names.filter((name) => name !== undefined && !documents.has(name)) as string[]);
    add(await files.read([...missing]));
  };
  add(texts);
  await more([...documents.values()].map((one) => (roleOf(one) === "part" ? mainOf(one) : undefined)));
  await more([...documents.values()].flatMap((one) => (isSettings(one) ? [] : includesOf(one).map(({ uri }) => uri))));
  return documents;
}
