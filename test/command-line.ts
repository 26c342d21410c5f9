import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./generated.ts";

/** The command line as it is built. */
export const cli = join(root, "dist/cli.js");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface How {
  readonly cwd: string;
  readonly input?: string | Buffer | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as a person would, in a folder. */
export function runIn(args: readonly string[], { cwd, input, env = {} }: How): Ran {
  const { CI: _ci, ...rest } = process.env;
  const done = spawnSync(process.execPath, [cli, ...args], { cwd, input, encoding: "utf8", env: { ...rest, ...env } });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
