import { openDocument } from "../core/document.ts";
import type { Plan } from "../core/plan.ts";
import { readProject } from "../core/project.ts";
import { say } from "../core/say.ts";
import { changesText } from "../present/changes-text.ts";
import { harmless } from "../present/words.ts";
import { review } from "../review/review.ts";
import { readText } from "./files.ts";
import { type Colour, lookOf, print } from "./output.ts";
import { stop } from "./stop.ts";

/**
 * Tells one file's changes where git asks for them: path, then file, name and mode of the older version and of the newer
 * one; `/dev/null` where there is none. Git stops at any other exit code than 0, so trouble is told in its place.
 */
export async function diffExternal(args: readonly string[], color: Colour): Promise<number> {
  const [path, older, , , newer, , , renamed] = args;
  if (path === undefined) stop(say`--external is for git, which names the file and its two versions.`);
  if (older === undefined || newer === undefined) {
    print(`${harmless(say`${path} is not merged yet.`)}\n`);
    return 0;
  }
  const [before, after] = [await plansAt(older, path), await plansAt(newer, renamed ?? path)];
  if ("trouble" in before || "trouble" in after) {
    const trouble = "trouble" in before ? before.trouble : "trouble" in after ? after.trouble : "";
    print(`${harmless(`${path}: ${trouble}`)}\n`);
    return 0;
  }
  print(changesText(review(before.plans, after.plans, { nameOf: () => "" }), lookOf(color)));
  return 0;
}

async function plansAt(
  file: string,
  uri: string,
): Promise<{ readonly plans: readonly Plan[] } | { readonly trouble: string }> {
  if (file === "/dev/null" || file === "nul") return { plans: [] };
  const read = await readText(file);
  if (!("text" in read)) return read;
  return { plans: readProject([openDocument(uri, read.text)], { asOf: { day: 0, from: "" } }).plans };
}
