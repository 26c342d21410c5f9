import { runMocha } from "./run-mocha.ts";

/** Runs in the extension host of an editor on a machine. */
export function run(): Promise<void> {
  return runMocha(async () => {
    await import("./activation.ts");
    await import("./problems.ts");
    await import("./reading.ts");
    await import("./examples.ts");
    await import("./writing.ts");
    await import("./start.ts");
    await import("./dashboard.ts");
    await import("./typing.ts");
    await import("./other-languages.ts");
    await import("./branches.ts");
  });
}
