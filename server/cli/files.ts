import { randomBytes } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { glob } from "tinyglobby";
import { type Decoded, decode, LARGEST_FILE, PLAN_NAMES, tooLarge } from "../core/decode.ts";
import { say } from "../core/say.ts";
import type { Unread } from "../present/report.ts";

/** A path as people and texts name it: seen from the working folder, with `/` between its parts. */
export function named(path: string): string {
  const short = isAbsolute(path) ? relative(process.cwd(), path) : join(path);
  return (short.startsWith(`..${sep}..${sep}..`) ? path : short).split(sep).join("/");
}

/** The plans in folders, and the files named one by one; what is not there is told. */
export async function findPlans(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly unread: readonly Unread[] }> {
  const files = new Set<string>();
  const unread: Unread[] = [];
  for (const path of paths.length > 0 ? paths : ["."]) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) unread.push({ uri: named(path), message: sentenceFor(found) });
    else if (found.isDirectory()) for (const file of await plansIn(path)) files.add(named(join(path, file)));
    else files.add(named(path));
  }
  return { files: [...files], unread };
}

async function plansIn(folder: string): Promise<string[]> {
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const found = await glob([...PLAN_NAMES], {
    cwd: folder,
    ignore,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  return found.sort();
}

/** Reads a file as UTF-8; answers why it cannot where it cannot. */
export async function readText(path: string): Promise<Decoded> {
  try {
    const { size } = await stat(path);
    return size > LARGEST_FILE ? { trouble: tooLarge() } : decode(await readFile(path));
  } catch (error) {
    return { trouble: sentenceFor(error as NodeJS.ErrnoException) };
  }
}

/** What is said of a path that leads nowhere. */
export function notThere(): string {
  return say`There is no such file or folder.`;
}

function sentenceFor(error: NodeJS.ErrnoException): string {
  const { code } = error;
  if (code === "ENOENT" || code === "ENOTDIR") return notThere();
  if (code === "EACCES" || code === "EPERM") return say`You may not read or write this file.`;
  if (code === "EISDIR") return say`This is a folder, not a file.`;
  if (code === "ELOOP") return say`The links lead round in a circle.`;
  if (code === "ENAMETOOLONG") return say`The name is too long.`;
  return say`The file cannot be used (${code ?? error.message}).`;
}

/** What to go on with where a file is not there; anything else in the way stays in the way. */
function ifNotThere<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}

/**
 * Writes a file so that at any moment either the old or the new one is there, whole: a copy beside it is written,
 * flushed to the disk, and put in its place. A link is followed to the file it means, whose permissions are kept; a file
 * that is not there yet is made.
 */
export async function writeText(path: string, text: string): Promise<Unread | undefined> {
  let copy: string | undefined;
  try {
    const target = await realpath(path).catch(ifNotThere(path));
    const found = await stat(target).catch(ifNotThere(undefined));
    // A pipe or a device has no old content to keep, and nothing may be put in its place.
    if (found && !found.isFile() && !found.isDirectory()) {
      await writeFile(target, text);
      return undefined;
    }
    const mode = found?.mode;
    copy = join(dirname(target), `.${randomBytes(6).toString("hex")}.tmp`);
    const file = await open(copy, "wx", mode);
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await chmod(copy, mode);
    await rename(copy, target);
    return undefined;
  } catch (error) {
    if (copy) await rm(copy, { force: true });
    return { uri: named(path), message: sentenceFor(error as NodeJS.ErrnoException) };
  }
}
