import type { MochaOptions, Runner, Suite, Test } from "mocha";
import { writeResults } from "./results.ts";

// Mocha is there already: its build for browsers stands before each suite, because suites run in workers as well.
declare const Mocha: new (options: MochaOptions) => { readonly suite: Suite; run(done: () => void): Runner };

/** Runs the tests that `load` declares, says how each went, and leaves the results for the runner. */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const failures: string[] = [];
  let passes = 0;
  function Report(runner: Runner): void {
    runner.on("pass", (test: Test) => {
      passes++;
      console.log(`    ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on("fail", (test: Test, error: Error) => {
      failures.push(test.fullTitle());
      console.log(`    ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  }
  const mocha = new Mocha({ ui: "bdd", reporter: Report as never, timeout: 30_000 });
  mocha.suite.emit("pre-require", globalThis, undefined, mocha);
  await load();
  await new Promise<void>((resolve) => mocha.run(resolve));
  await writeResults(passes, failures);
  if (failures.length > 0) throw new Error(`${failures.length} of ${failures.length + passes} tests failed.`);
}
