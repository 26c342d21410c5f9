import { installHost } from "./browser/install.ts";
import { runWebSuite } from "./browser/web.ts";
import { buildSuites, packageExtension } from "./build.ts";
import { TESTS, TESTS_IN_WORKER } from "./driven/tests.ts";
import { driveProcess, driveWorker } from "./driven/worlds.ts";
import { findEditor } from "./editors.ts";
import { NO_RESULTS, type Outcome, runSuite } from "./run-suite.ts";

const editor = await findEditor();
if (typeof editor === "string") notRun(editor);
const host = installHost();
if (typeof host === "string") notRun(host);

const built = packageExtension();
if ("trouble" in built) throw new Error(`The package: ${built.trouble}`);
const { vsix } = built;
const suite = await buildSuites();

tell(editor.name, await runSuite(editor, vsix, suite("index")));
tell("a worker in the browser", await runWebSuite(host, editor, { vsix, suite: suite("index.web") }));
const driven = { editor, vsix };
tell("driven from outside", await driveProcess(host, { ...driven, tests: TESTS }));
tell("a worker, driven from outside", await driveWorker(host, { ...driven, tests: TESTS_IN_WORKER }));
tell("an extension host that dies is noticed", noticed(await runSuite(editor, vsix, suite("dies"))));

function noticed(outcome: Outcome): Outcome {
  if ("results" in outcome || outcome.trouble !== NO_RESULTS) return { trouble: JSON.stringify(outcome) };
  return { results: { passes: 1, failures: [], facts: {} } };
}

/** On a machine that cannot run an editor this is no failure, so that all else can be tested there; in CI it is one. */
function notRun(why: string): never {
  console.log(`The editor tests were NOT RUN: ${why}.`);
  process.exit(process.env["CI"] === "true" ? 1 : 0);
}

function tell(name: string, outcome: Outcome): void {
  if ("trouble" in outcome) {
    console.log(`✗ ${name}: ${outcome.trouble}`);
    process.exitCode = 1;
    return;
  }
  const { passes, facts } = outcome.results;
  const told = Object.entries(facts).map(([what, value]) => `, ${what} ${value}`);
  console.log(`✓ ${name}: ${passes} passed${told.join("")}`);
}
