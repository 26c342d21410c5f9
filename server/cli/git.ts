import { execFile } from "node:child_process";
import { posix } from "node:path";
import { LARGEST_FILE } from "../core/decode.ts";
import { say } from "../core/say.ts";
import { stop } from "./stop.ts";

/** A repository as it is seen from the folder in which a command runs. */
export interface Repository {
  /** The folder as seen from the root of the repository: empty at the root, else with a stroke at its end. */
  readonly prefix: string;
  /** Whether there is a working tree. A bare repository has none. */
  readonly isBare: boolean;
  readonly isShallow: boolean;
}

/** A file of a revision: its path from the root of the repository, and the name of its contents. */
export interface GitFile {
  readonly path: string;
  readonly blob: string;
}

type Answer = { readonly out: Buffer } | { readonly trouble: string; readonly isMissing: boolean };

/** What is read of a repository runs nothing of it and reaches no network: no monitor of files, no contents fetched late. */
const HARDENED: readonly string[] = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-optional-locks"];
const ALONE = { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
/** The most that one call may print, in bytes. */
const MOST = 512_000_000;

function run(args: readonly string[], input = ""): Promise<Answer> {
  return new Promise((resolve) => {
    const options = {
      encoding: "buffer",
      maxBuffer: MOST,
      env: { ...process.env, ...ALONE },
      windowsHide: true,
    } as const;
    const child = execFile("git", [...HARDENED, ...args], options, (error, out, err) => {
      if (!error) return resolve({ out });
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      const [first = error.message] = err.toString("utf8").split("\n");
      resolve({ trouble: first.replace(/^(?:fatal|error): /, ""), isMissing });
    });
    // A git that ends before it has read everything says why by itself.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

/** What git prints; where it cannot, the command ends with a sentence. */
async function git(args: readonly string[], input?: string): Promise<Buffer> {
  const answer = await run(args, input);
  if ("out" in answer) return answer.out;
  if (answer.isMissing)
    stop(
      say`git was not found, and it is needed to compare revisions. Two files or two folders can be compared without it.`,
    );
  return stop(say`git cannot read this repository: ${answer.trouble}`);
}

/** The repository that the working folder is in. */
export async function openRepository(): Promise<Repository> {
  const answer = await run(["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-prefix"]);
  if ("out" in answer) {
    const [bare, shallow, prefix = ""] = answer.out.toString("utf8").split("\n");
    return { prefix, isBare: bare === "true", isShallow: shallow === "true" };
  }
  if (!answer.isMissing && /not a git repository/.test(answer.trouble))
    stop(say`This folder is in no git repository. Name two files or two folders to compare.`);
  await git(["rev-parse", "--git-dir"]);
  return stop(say`git cannot read this repository: ${answer.trouble}`);
}

/** The commit that a name stands for. A name can never be taken for an option. */
export async function commitOf({ isShallow }: Repository, name: string): Promise<string> {
  if (name.startsWith("-")) stop(say`"${name}" is no revision: the name of one never begins with a dash.`);
  if (/[\0\n]/.test(name)) stop(say`"${name}" is no revision: the name of one is on one line.`);
  const answer = await run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if ("out" in answer) return answer.out.toString("utf8").trim();
  if (answer.isMissing) await git(["--version"]);
  if (name === "HEAD") stop(say`There is no commit here yet to compare with.`);
  return stop(
    isShallow
      ? say`There is no revision called "${name}" here. This is a shallow clone, which lacks older commits: "git fetch --unshallow" brings them.`
      : say`There is no revision called "${name}" here, and no such file or folder.`,
  );
}

/** The commit from which two went different ways. */
export async function mergeBase(repository: Repository, [one, other]: readonly [string, string]): Promise<string> {
  const answer = await run(["merge-base", "--end-of-options", one, other]);
  if ("out" in answer) return answer.out.toString("utf8").trim();
  return stop(
    repository.isShallow
      ? say`The two revisions have no commit in common here. This is a shallow clone, which lacks older commits: "git fetch --unshallow" brings them.`
      : say`The two revisions have no commit in common.`,
  );
}

/** The ordinary files of a commit; links and other repositories inside it are left out. */
export async function filesIn(commit: string): Promise<readonly GitFile[]> {
  const out = await git(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  return out
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      return blob !== undefined && path !== undefined ? [{ blob, path }] : [];
    });
}

/** The files of the working tree below the working folder, those that git ignores left out; their paths from that folder. */
export async function workingFiles(): Promise<readonly string[]> {
  const out = await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  return [...new Set(out.toString("utf8").split("\0"))].filter((path) => path !== "");
}

/** The contents of files by their names; those that are not here, or larger than any plan, are missing. */
export async function readBlobs(blobs: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const asked = [...new Set(blobs)];
  if (asked.length === 0) return new Map();
  const sizes = (await git(["cat-file", "--batch-check"], `${asked.join("\n")}\n`)).toString("utf8").split("\n");
  const found = new Map<string, Buffer>();
  for (const line of sizes) {
    const [, blob = "", size = ""] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    if (blob === "" || Number(size) > LARGEST_FILE) continue;
    found.set(blob, Buffer.alloc(0));
  }
  for (const names of inChunks([...found.keys()]))
    cutBatch(await git(["cat-file", "--batch"], `${names.join("\n")}\n`), found);
  return found;
}

/** So many files are asked for at once that what comes back stays small. */
const AT_ONCE = 200;

function inChunks(names: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(names.length / AT_ONCE);
  return Array.from({ length: count }, (_, i) => names.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
}

/** Each of the contents follows a line with its name, its kind and its size in bytes. */
function cutBatch(out: Buffer, found: Map<string, Buffer>): void {
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(10, at);
    const [, blob = "", size = "0"] = /^([0-9a-f]+) blob (\d+)$/.exec(out.toString("utf8", at, end)) ?? [];
    at = end + 1;
    if (blob === "") continue;
    found.set(blob, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
}

/** A path from the root of the repository as it is seen from the working folder. */
export function fromHere({ prefix }: Repository, path: string): string {
  return prefix === "" ? path : posix.relative(prefix, path);
}

/** A path as seen from the working folder, from the root of the repository. */
export function fromRoot({ prefix }: Repository, path: string): string {
  return posix.normalize(posix.join(prefix, path));
}
