import type { Browser, BrowserContext, Page } from "playwright-core";
import { addressOf, remote } from "../browser/page.ts";
import type { Run } from "../run-suite.ts";
import type { Results } from "../suite/results.ts";

/** An editor that tests drive from outside, by mouse and keyboard as a person does, where they cannot see in from inside. */
export interface Driven {
  readonly run: Run;
  /** Opens a file in a new window of the editor. */
  readonly open: (path: string) => Promise<Page>;
  /** Does one test; whatever comes of it, the next is done too. */
  readonly test: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Notes a fact for the summary of the run. */
  readonly note: (what: string, value: string) => void;
}

/** What an editor is driven in. */
export interface Place {
  readonly run: Run;
  readonly authority: string;
  readonly browser: Browser;
  /** Readies what a window needs before it opens. */
  readonly prepare: (context: BrowserContext) => Promise<void>;
}

/** Drives an editor through tests, says how each went, and gives what came of them. */
export async function drive(
  { run, authority, browser, prepare }: Place,
  tests: readonly ((driven: Driven) => Promise<void>)[],
): Promise<Results> {
  const failures: string[] = [];
  const facts: Record<string, string> = {};
  let passes = 0;
  const driven: Driven = {
    run,
    open: async (path) => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
      await prepare(context);
      const page = await context.newPage();
      await page.goto(addressOf(authority, remote(authority, run.workspace), [["openFile", remote(authority, path)]]));
      await page.locator(".monaco-editor .view-line").first().waitFor();
      return page;
    },
    test: async (name, work) => {
      const start = performance.now();
      try {
        await work();
        passes++;
        console.log(`    ✓ ${name} (${Math.round(performance.now() - start)} ms)`);
      } catch (error) {
        failures.push(name);
        console.log(`    ✗ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    },
    note: (what, value) => {
      facts[what] = value;
    },
  };
  for (const [i, work] of tests.entries()) {
    await work(driven).catch((error: unknown) => {
      failures.push(`tests ${i + 1} begin`);
      console.log(`    ✗ tests ${i + 1} begin\n${String(error)}`);
    });
  }
  return { passes, failures, facts };
}
