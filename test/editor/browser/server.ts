import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Host } from "./install.ts";

/** The folders in which an editor keeps what it knows; new ones for every run, so that no run sees another. */
export interface Folders {
  readonly userData: string;
  readonly extensions: string;
}

/** An editor that waits for a browser. */
export interface Server {
  /** Where it is reached, as `127.0.0.1:40001`. */
  readonly authority: string;
  readonly stop: () => void;
}

/** Starts the server of an editor in a process group of its own, so that everything it starts ends with it. */
export async function startServer(host: Host, folders: Folders): Promise<Server> {
  const child = spawn(host.node, [host.server, ...LISTEN, ...folderFlags(folders)], {
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = (): void => endGroup(child);
  process.once("exit", stop);
  // Without a listener a signal ends this process at once, and the group would stay.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /listening on (\d+)$/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    return { authority: `127.0.0.1:${port}`, stop };
  }
  throw new Error("The editor's server ended before it listened.");
}

/** The flags that say where an editor keeps what it knows. */
export function folderFlags({ userData, extensions }: Folders): string[] {
  return [`--user-data-dir=${userData}`, `--server-data-dir=${userData}`, `--extensions-dir=${extensions}`];
}

const LISTEN = [
  "--host=127.0.0.1",
  "--port=0",
  "--without-connection-token",
  "--accept-server-license-terms",
  "--telemetry-level=off",
  "--disable-workspace-trust",
  "--enable-smoke-test-driver",
];

function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
