import { existsSync, statSync } from "node:fs";
import { posix } from "node:path";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { named, notThere } from "./files.ts";
import { commitOf, mergeBase, openRepository, type Repository } from "./git.ts";
import { stop } from "./stop.ts";
import { type Files, inCommit, inWorkingTree, onDisk } from "./versions.ts";

/** Two versions to compare, and how a plan is found in the other one: by this name. */
export interface Sources {
  readonly before: Files;
  readonly after: Files;
  readonly nameOf: (plan: Plan) => string;
}

/**
 * What two versions are meant: two files or two folders; one revision against another (`A..B`, or `A...B` from where B
 * went its own way, or `A B`); one revision against the working tree; nothing, for the last commit against the working
 * tree. Paths behind revisions, or one path alone, say which plans.
 */
export async function sourcesOf(args: readonly string[]): Promise<Sources> {
  const revisions = args.slice(0, firstPath(args));
  const paths = args.slice(revisions.length);
  for (const path of paths) if (!existsSync(path) && revisions.length === 0) stop(`${path}: ${notThere()}`);
  const [one, other, ...more] = paths;
  if (revisions.length === 0 && one !== undefined && other !== undefined)
    return more.length === 0
      ? twoPaths(one, other)
      : stop(say`Name two files or two folders to compare, not ${paths.length}.`);
  const repository = await openRepository();
  const [from, to] = await commitsOf(repository, revisions);
  const names = paths.map(named);
  const before = await inCommit(repository, from, names);
  const after = to === undefined ? await working(repository, names) : await inCommit(repository, to, names);
  if (names.length > 0 && before.names.length + after.names.length === 0) stop(`${names.join(", ")}: ${notThere()}`);
  return { before, after, nameOf: ({ main }) => main.uri };
}

/** Where the paths begin. What is there on the disk, or can only be a path, is one. */
function firstPath(args: readonly string[]): number {
  const i = args.findIndex((arg) => (existsSync(arg) && arg !== "HEAD") || /^\.{0,2}\/|^\.\.?$|\.ya?ml$/i.test(arg));
  return i < 0 ? args.length : i;
}

function working({ isBare }: Repository, names: readonly string[]): Promise<Files> {
  if (isBare) stop(say`This repository has no working tree. Name two revisions to compare, such as main..HEAD.`);
  return inWorkingTree(names);
}

async function twoPaths(one: string, other: string): Promise<Sources> {
  const folders = [one, other].filter((path) => statSync(path).isDirectory());
  if (folders.length === 1) stop(say`Name two files or two folders to compare, not one of each.`);
  const [before, after] = [await onDisk([one]), await onDisk([other])];
  const bases = [named(one), named(other)];
  return { before, after, nameOf: ({ main: { uri } }) => (folders.length === 0 ? "" : nameBelow(bases, uri)) };
}

/** A file as seen from the folder that was named. */
function nameBelow(bases: readonly string[], uri: string): string {
  const base = bases.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  return base === undefined ? uri : posix.relative(base, uri);
}

/** The older commit, and the newer one; nothing where the working tree is meant. */
async function commitsOf(
  repository: Repository,
  revisions: readonly string[],
): Promise<readonly [from: string, to: string | undefined]> {
  const [first = "HEAD", second, ...more] = revisions;
  if (more.length > 0) stop(say`Name at most two revisions to compare, not ${revisions.length}.`);
  const [, from, dots, to] = (second === undefined && /^(.*?)(\.{2,3})(.*)$/s.exec(first)) || [];
  if (dots === undefined)
    return [await commitOf(repository, first), second === undefined ? undefined : await commitOf(repository, second)];
  const both = [await commitOf(repository, from || "HEAD"), await commitOf(repository, to || "HEAD")] as const;
  return dots === "..." ? [await mergeBase(repository, both), both[1]] : both;
}
