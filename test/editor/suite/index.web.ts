import { runMocha } from "./run-mocha.ts";

/** Runs in the extension host of an editor on a website: a worker, without Node.js and without a disk. */
export function run(): Promise<void> {
  return runMocha(async () => {
    await import("./activation.ts");
    await import("./problems.ts");
    await import("./reading.ts");
    await import("./writing.ts");
    await import("./start.ts");
    await import("./dashboard.ts");
  });
}
