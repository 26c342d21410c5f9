import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exemptIn, problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import type { Plan } from "../server/core/plan.ts";
import { readProject } from "../server/core/project.ts";
import type { Findings } from "../server/present/report.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, plansIn, setting } from "./fixtures.ts";
import { root } from "./generated.ts";

/** What a run finds in some plans. */
export function findingsIn(plans: readonly Plan[]): Findings {
  return {
    reports: plans.map((plan) => ({ plan, problems: problemsOf(plan), exempt: exemptIn(plan) })),
    unread: [],
  };
}

/** What a run finds in one text. */
export function foundIn(text: string, uri = "test.plan.yaml"): Findings {
  return findingsIn(readProject([openDocument(uri, text)], setting).plans);
}

/** What a run finds in the five examples, by the day of the tests. */
export function foundInExamples(): Findings {
  const names = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yaml"));
  const documents = names.map((name) =>
    openDocument(`examples/${name}`, readFileSync(join(root, "examples", name), "utf8")),
  );
  return findingsIn(readProject(documents, setting).plans);
}

/** What runs find in every fixture of the checks and the fixes, by its name. */
export function foundInFixtures(): ReadonlyMap<string, Findings> {
  const texts = [...fixturesIn("checks"), ...fixturesIn("fixes")].map(
    ({ path, text }) => [path.slice(root.length + 1), strip(text.split(/^---\n/m)[0] ?? "")] as const,
  );
  return new Map(texts.map(([path, text]) => [path, findingsIn(plansIn(text))]));
}

/** A plan in which every text that its author chose tries to be more than a text. */
export const HOSTILE = `improvement_plan: 1
title: "</title><script>alert(1)</script> ]]> \\u0000\\e[31m\\u202e\\ud800 {0} [a](http://x.example) @everyone #12"
organisation: "|| \`A\` ![x](y) <img src=x onerror=alert(1)>"
nation: england
stage: approved
recommendations:
  - id: "R\\n::error::R"
    text: "::add-mask::x\\r\\n##[error]y %0A %25 a:b,c"
actions:
  # ignore action-without-owner: <b>"agreed"</b> & ]]> [by](me) {1}
  - id: "A1\\u0007"
    title: "<svg onload=alert(1)> & \\"quoted\\" 'x' \\uffff {2} [b](2)"
    addresses: ["R\\u2028<i>"]
    due: 2020-01-01
  - id: "A2"
    title: "##[add-path]/tmp\\n::stop-commands::z"
    owner: "</failure><error/>"
    addresses: ["R\\n::error::R"]
    due: "<2030>"
`;
