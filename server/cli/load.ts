import { execFile } from "node:child_process";
import { decode } from "../core/decode.ts";
import { type Document, openDocument } from "../core/document.ts";
import type { Setting } from "../core/plan.ts";
import type { Stage } from "../core/problem.ts";
import { includesOf, isSettings, mainOf, type Project, readProject, roleOf } from "../core/project.ts";
import { say } from "../core/say.ts";
import { dayOf, type Day } from "../core/values/calendar-day.ts";
import { readDate } from "../core/values/date.ts";
import type { Unread } from "../present/report.ts";
import { settingsNamesFor } from "../core/settings-names.ts";
import { findPlans, notThere, readText } from "./files.ts";
import { stop } from "./stop.ts";

/** What to read, and what to judge it by. */
export interface Wanted {
  readonly paths: readonly string[];
  readonly asOf?: string | undefined;
  readonly stage?: string | undefined;
  /** The name of a text that comes on standard input; it replaces a file of that name. */
  readonly stdin?: string | undefined;
}

export interface Loaded {
  readonly project: Project;
  readonly unread: readonly Unread[];
}

/** Reads plans with their parts. A part named alone brings the plan it is part of. */
export async function load(wanted: Wanted): Promise<Loaded> {
  const setting = await settingFor(wanted);
  const { files, unread } =
    wanted.stdin === undefined ? await findPlans(wanted.paths) : { files: [wanted.stdin], unread: [] };
  const texts: Texts = { documents: new Map(), unread: [...unread], given: new Map() };
  if (wanted.stdin !== undefined) texts.given.set(wanted.stdin, await standardInput());
  for (const file of files) await readInto(texts, file, "must");
  for (const document of texts.documents.values()) {
    const main = roleOf(document) === "part" ? mainOf(document) : undefined;
    if (main !== undefined) await readInto(texts, main, "may");
  }
  for (const document of [...texts.documents.values()]) {
    for (const { uri } of includesOf(document)) if (uri !== undefined) await readInto(texts, uri, "may");
  }
  const names = [...texts.documents.values()].filter((document) => !isSettings(document)).map(({ uri }) => uri);
  for (const name of new Set(names.flatMap(settingsNamesFor))) await readInto(texts, name, "may");
  return { project: readProject(texts.documents.values(), setting), unread: texts.unread };
}

interface Texts {
  readonly documents: Map<string, Document>;
  readonly unread: Unread[];
  readonly given: Map<string, Uint8Array>;
}

/** Reads a text once. A file that an include or a part names and that is not there is the check's to tell, not ours. */
async function readInto({ documents, unread, given }: Texts, uri: string, need: "must" | "may"): Promise<void> {
  if (documents.has(uri) || unread.some((one) => one.uri === uri)) return;
  const bytes = given.get(uri);
  const read = bytes ? decode(bytes) : await readText(uri);
  if ("text" in read) documents.set(uri, openDocument(uri, read.text));
  else if (need === "must" || read.trouble !== notThere()) unread.push({ uri, message: read.trouble });
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function settingFor({ asOf, stage }: Wanted): Promise<Setting> {
  return { asOf: await referenceDay(asOf), ...(stage !== undefined && { stage: stageNamed(stage) }) };
}

function stageNamed(word: string): Stage {
  if (word === "draft" || word === "approved" || word === "published" || word === "closed") return word;
  return stop(say`"${word}" is not a stage. The stages are draft, approved, published and closed.`);
}

/**
 * The day to judge by where a plan has no status date: the one that was asked for; in a pipeline the day of the last
 * commit, so that an unchanged commit never turns red by itself; else today.
 */
async function referenceDay(asked: string | undefined): Promise<Setting["asOf"]> {
  if (asked !== undefined && asked !== "today") {
    const date = readDate(asked);
    if (date.kind !== "date" || date.precision !== "day")
      stop(say`"${asked}" is not a day. Write it as 2025-11-30, or "today".`);
    return { day: date.from, from: say`as asked`, asked: true };
  }
  if (asked !== undefined) return { day: today(), from: say`today`, asked: true };
  const commit = process.env["CI"] ? await lastCommit() : undefined;
  return commit === undefined
    ? { day: today(), from: say`today` }
    : { day: commit, from: say`the day of the last commit` };
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function lastCommit(): Promise<Day | undefined> {
  return new Promise((resolve) => {
    execFile("git", ["log", "-1", "--format=%cs"], (error, stdout) => {
      const date = error ? undefined : readDate(stdout.trim());
      resolve(date?.kind === "date" ? date.from : undefined);
    });
  });
}
