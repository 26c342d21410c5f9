import { openDocument } from "../server/core/document.ts";
import type { Plan } from "../server/core/plan.ts";
import { readProject } from "../server/core/project.ts";
import { allChanges, review } from "../server/review/review.ts";
import type { Change, Review } from "../server/review/change.ts";
import type { Past } from "../server/review/told.ts";
import { fixturesIn, setting } from "./fixtures.ts";

/** A text of one of two versions. */
export interface Version {
  readonly uri: string;
  readonly text: string;
}

/** Two versions of some texts, and what is said of them. */
export interface ReviewFixture {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** What it shows, as a sentence. */
  readonly about: string;
  readonly before: readonly Version[];
  readonly after: readonly Version[];
}

/** The fixtures of reviews: a comment, `# ==> before`, `# ==> after` and `# ==> changes`; each may name a file. */
export function reviewFixtures(): readonly ReviewFixture[] {
  return fixturesIn("review").map(({ name, path, text }) => {
    const [about = "", ...rest] = text.split(/^# ==> (before|after|changes)(?: (.+))?\n/m);
    const sides: Record<string, Version[]> = { before: [], after: [], changes: [] };
    for (let i = 0; i < rest.length; i += 3)
      sides[rest[i] ?? ""]?.push({ uri: rest[i + 1] ?? "test.plan.yaml", text: rest[i + 2] ?? "" });
    const { before = [], after = [] } = sides;
    return { name, path, text, about: about.replace(/^# /gm, "").trim(), before, after };
  });
}

/** The plans of a version. */
export function plansOf(texts: readonly Version[]): readonly Plan[] {
  return readProject(
    texts.map(({ uri, text }) => openDocument(uri, text)),
    setting,
  ).plans;
}

/** What is said of two versions. */
export function reviewOf(before: readonly Version[], after: readonly Version[], past?: Past): Review {
  return review(plansOf(before), plansOf(after), { past });
}

/** Every change of two versions of one text in a line. */
export function changesBetween(before: string, after: string, past?: Past): readonly string[] {
  const version = (text: string): readonly Version[] => [{ uri: "test.plan.yaml", text }];
  return allChanges(reviewOf(version(before), version(after), past)).map(inLine);
}

/** A change in a line: its class, its rule, and what is said, with the reason where one is recorded. */
export function inLine({ class: kind, rule, sentence, reason }: Change): string {
  return `${kind} ${rule}: ${sentence}${reason === undefined ? "" : ` [${reason}]`}`;
}

/** A fixture with what is said of it now. */
export function retold(fixture: ReviewFixture): string {
  const changes = allChanges(reviewOf(fixture.before, fixture.after)).map((change) => `# ${inLine(change)}\n`);
  return fixture.text.replace(/^(# ==> changes\n)[\s\S]*$/m, `$1${changes.join("").replaceAll("$", "$$$$")}`);
}
