import { checks } from "../server/core/checks/index.ts";
import type { Check } from "../server/core/problem.ts";
import { SEVERITY_WORDS } from "../server/present/words.ts";
import { annotated, checkFor, fixturesIn, problemsIn } from "./fixtures.ts";
import { strip } from "./annotate.ts";

/** The page of each check by its code, made from the check and its fixtures, so that it shows what really happens. */
export function checkPages(): ReadonlyMap<string, string> {
  return new Map(checks.map((check) => [check.code, pageOf(check)]));
}

/** The list of all checks, each with a link to its page. */
export function checkIndex(): string {
  const rows = checks.map(({ code, severity, summary }) => {
    const { draft, approved, published } = severity;
    return `| [${code}](${code}.md) | ${[draft, approved, published].map(word).join(" | ")} | ${summary} |`;
  });
  return `# Checks

What is looked for in a plan, and how serious it is in a draft, an approved and a published plan. A closed plan is held to
what a published one is. \`improvement-plans explain CODE\` prints the page of a check.

| check | draft | approved | published | what it looks for |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

function word(severity: keyof typeof SEVERITY_WORDS | "off"): string {
  return severity === "off" ? "-" : SEVERITY_WORDS[severity];
}

function pageOf(check: Check): string {
  const { code, summary, why, severity } = check;
  const example = fixturesIn("checks").find(({ name }) => name === `${code}.yaml`);
  const fix = fixturesIn("fixes").find(({ name }) => checkFor(name) === check);
  const [before = "", after = ""] = fix?.text.split(/^---\n/m) ?? [];
  const titles = new Set(
    problemsIn(strip(example?.text ?? ""), check).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
  );
  const parts = [
    `# ${code}\n\n${summary}\n\n${why}`,
    `| draft | approved | published |\n|---|---|---|\n| ${[severity.draft, severity.approved, severity.published].map(word).join(" | ")} |`,
    example && `## What it finds\n\n${fenced(annotated(example.text, check))}`,
    titles.size > 0 && `## How it can be mended\n\n${[...titles].map((title) => `* ${title}`).join("\n")}`,
    fix && `Before:\n\n${fenced(before)}\n\nAfter the first of these:\n\n${fenced(after)}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}
