import { checks } from "../server/core/checks/index.ts";
import type { Check } from "../server/core/problem.ts";
import { SEVERITY_WORDS } from "../server/present/words.ts";
import { annotated, fixtureOf, problemsIn } from "./fixtures.ts";
import { excuse } from "./page-exceptions.ts";
import { mending } from "./page-mending.ts";
import { textsShown } from "./page-texts.ts";
import { exampleOf, type Shown } from "./right-example.ts";

/** The sections that each page has, by their headings. */
export const SECTIONS = [
  "Why it matters",
  "Where the rule comes from",
  "How serious it is",
  "Wrong",
  "Right",
  "How to mend it",
  "How to leave it be",
  "All cases",
] as const;

type Section = (typeof SECTIONS)[number];

const made = new Map<string, string>();

/** The page of each check by its code, made from the check and its fixtures, so that it shows what really happens. */
export function checkPages(): ReadonlyMap<string, string> {
  if (made.size === 0) for (const check of checks) made.set(check.code, pageOf(check));
  return made;
}

/**
 * A page for a terminal, where the end of what is printed is what one sees: without its last and longest section, and
 * without links to other pages.
 */
export function pageForTerminal(page: string): string {
  const short = page.slice(0, page.indexOf("\n## All cases\n"));
  return `${short
    .replace(/^\[.*\]\(.*\)$/gm, "")
    .replaceAll("\\*", "*")
    .trimEnd()}\n`;
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
  const shown = exampleOf(check);
  const sections: Readonly<Record<Section, string>> = {
    "Why it matters": check.why,
    "Where the rule comes from": check.source,
    "How serious it is": severities(check),
    Wrong: shown ? wrong(check, shown) : TOO_LONG,
    Right: shown ? right(shown) : SHORTER,
    "How to mend it": mending(check, shown?.wrong.finding.fixes ?? []),
    "How to leave it be": excuse(check, shown?.wrong.text ?? ""),
    "All cases": allCases(check),
  };
  const parts = SECTIONS.map((heading) => `## ${heading}\n\n${sections[heading]}`);
  return `${[`# ${check.code}`, check.summary, ...parts].join("\n\n")}\n`;
}

const TOO_LONG = "What is wrong in this way is too long to be shown here.";
const SHORTER = "The same, short enough for a person to read.";

function severities({ severity: { draft, approved, published } }: Check): string {
  return `| draft | approved | published |\n|---|---|---|\n| ${[draft, approved, published].map(word).join(" | ")} |`;
}

function wrong(check: Check, { wrong: { text } }: Shown): string {
  const messages = problemsIn(text, check).map(({ message }) => `> ${message.replaceAll("*", "\\*")}`);
  return `${textsShown(text)}\n\n${messages.join("\n>\n")}`;
}

function right({ right: text, by }: Shown): string {
  const how = by ? `After *${by.title}*:\n\n` : "";
  return `${how}${textsShown(text ?? "")}`;
}

function allCases(check: Check): string {
  const intro = "What is found, and what is not. A light bulb stands where the editor can mend it.";
  return `${intro}\n\n\`\`\`yaml\n${annotated(fixtureOf(check, "checks") ?? "", check).trimEnd()}\n\`\`\``;
}
