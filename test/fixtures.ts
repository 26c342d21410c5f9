import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemsBy, problemsOf } from "../server/core/check.ts";
import { checks } from "../server/core/checks/index.ts";
import { openDocument } from "../server/core/document.ts";
import type { Plan, Setting } from "../server/core/plan.ts";
import type { Check, Problem } from "../server/core/problem.ts";
import { readProject } from "../server/core/project.ts";
import { dayOf } from "../server/core/values/calendar-day.ts";
import { annotate, strip } from "./annotate.ts";
import { root } from "./generated.ts";

/** The day that fixtures are judged by where they give none. */
export const setting: Setting = { asOf: { day: dayOf(2026, 1, 1), from: "the day of the test" } };

/** The names and texts of the fixtures in a folder. */
export function fixturesIn(
  folder: string,
): readonly { readonly name: string; readonly path: string; readonly text: string }[] {
  const full = join(root, "test/fixtures", folder);
  return readdirSync(full)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, path: join(full, name), text: readFileSync(join(full, name), "utf8") }));
}

/** The fixture in a folder that is named after a check and nothing else; nothing where there is none. */
export function fixtureOf({ code }: Check, folder: string): string | undefined {
  const path = join(root, "test/fixtures", folder, `${code}.yaml`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** A fixture may hold several texts, each after the first headed `# ==> its/path.yaml`. */
export function textsOf(fixture: string): readonly { readonly uri: string; readonly text: string }[] {
  const [first = "", ...rest] = fixture.split(/^# ==> (.*)\r?\n/m);
  const texts = [{ uri: "test.plan.yaml", text: first }];
  for (let i = 0; i < rest.length; i += 2) texts.push({ uri: rest[i] ?? "", text: rest[i + 1] ?? "" });
  return texts;
}

/** The problems of a fixture's texts: all of them, or those that one check finds. */
export function problemsIn(fixture: string, only?: Check): readonly Problem[] {
  return plansIn(fixture).flatMap((plan) => (only ? problemsBy(plan, [only]) : problemsOf(plan)));
}

/** The plans of a fixture's texts, and the files of settings among them. */
export function plansIn(fixture: string): readonly Plan[] {
  const documents = textsOf(fixture).map(({ uri, text }) => openDocument(uri, text));
  const { plans, settings } = readProject(documents, setting);
  return [...plans, ...settings];
}

/** A fixture with its problems written into it, whatever was written there before. */
export function annotated(fixture: string, only?: Check): string {
  const bare = strip(fixture);
  const problems = problemsIn(bare, only);
  return textsOf(bare)
    .map(
      ({ uri, text }, i) =>
        `${i > 0 ? `# ==> ${uri}\n` : ""}${annotate(
          text,
          problems.filter(({ at }) => at.uri === uri),
        )}`,
    )
    .join("");
}

/** The check that a fixture's name begins with; `all.…` stands for every check. */
export function checkFor(name: string): Check | undefined {
  return checks.find(({ code }) => code === name.split(".")[0]);
}

/** Compares a fixture with what it should be, or makes it so where the environment asks for that with UPDATE=1. */
export function golden(path: string, should: string, is: string, equal: (a: string, b: string) => void): void {
  if (process.env["UPDATE"] === "1" && is !== should) writeFileSync(path, should);
  else equal(is, should);
}
