import type { ExtensionContext } from "vscode";
import { start, type Views } from "./start.ts";

/** Begins when the first plan is opened. One file serves both worlds, so that it need be downloaded only once. */
export async function activate(context: ExtensionContext): Promise<Views> {
  const { connect } = inWorker() ? await import("./server-worker.ts") : await import("./server-process.ts");
  return start(context, (options) => connect(context, options));
}

/** Whether this runs in a worker of a browser, where no process can be started. */
function inWorker(): boolean {
  return "WorkerGlobalScope" in globalThis;
}
