import { createTwoFilesPatch } from "diff";
import { CLASSES, type Class, type Rule } from "../server/review/rule.ts";
import { allChanges } from "../server/review/review.ts";
import { RULES } from "../server/review/rules.ts";
import { type ReviewFixture, reviewFixtures, reviewOf } from "./review-fixtures.ts";

/** The page of every kind of change and their list, by their paths, made from the rules and their fixtures. */
export function reviewPages(): ReadonlyMap<string, string> {
  const fixtures = reviewFixtures();
  return new Map([
    ["docs/review/README.md", index()],
    ...RULES.map((rule) => [`docs/review/${rule.id}.md`, pageOf(rule, fixtures)] as const),
  ]);
}

const MEANINGS: Readonly<Record<Class, string>> = {
  weakened: "Less is promised, or what was promised is less certain, or nobody answers for it.",
  strengthened: "More is promised, or it is more certain.",
  neutral: "Something else is said, and only people can tell whether it is more or less.",
  editorial: "The same is said in another way.",
};

function index(): string {
  const sections = CLASSES.map((wanted) => {
    const rows = RULES.filter((rule) => rule.class === wanted).map(({ id, what }) => `| [${id}](${id}.md) | ${what} |`);
    return `## ${capital(wanted)}\n\n${MEANINGS[wanted]}\n\n| kind of change | what it is |\n|---|---|\n${rows.join("\n")}\n`;
  });
  return `# Kinds of change

<!-- Made from server/review/rules and test/fixtures/review: change those files and run "npm run generate". -->

What [\`improvement-plans diff\`](../review.md) tells, in the order in which it is told.

${sections.join("\n")}`;
}

function pageOf(rule: Rule, fixtures: readonly ReviewFixture[]): string {
  const { id, name, what, why } = rule;
  const [first, ...more] = fixtures
    .filter((fixture) => fixture.name.split(".")[0] === id)
    .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  const parts = [
    `# ${id}`,
    `${name}. Class: **${rule.class}**.`,
    what,
    `## Why it is ${rule.class}`,
    why,
    ...(rule.class === "weakened" && !UNEXPLAINED.includes(id) ? [REASON] : []),
    ...(first ? ["## An example", example(first)] : []),
    ...(more.length > 0 ? ["## More cases", ...more.map((fixture) => `${fixture.about}\n\n${example(fixture)}`)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const REASON =
  "Where it has to be so, [record the reason](../review.md#reasons) in the same change: `--fail-on weakened` then lets it pass.";

/** What no reason inside a plan can explain. */
const UNEXPLAINED: readonly string[] = ["unreadable", "plan-removed"];

/** What was edited, and what is said of it. */
function example(fixture: ReviewFixture): string {
  const names = [...new Set([...fixture.before, ...fixture.after].map(({ uri }) => uri))];
  const patches = names.flatMap((uri) => patchOf(fixture, uri) ?? []);
  const changes = allChanges(reviewOf(fixture.before, fixture.after));
  const said = changes.map((change) => {
    const reason = change.reason === undefined ? "" : ` Reason: ${change.reason}.`;
    return `> **${change.class}** ${change.sentence.replace(/[\\`*_[\]<>|~]/g, "\\$&")}${reason}`;
  });
  return [...patches, said.join("\n>\n")].join("\n\n");
}

function patchOf({ before, after }: ReviewFixture, uri: string): string | undefined {
  const textIn = (side: ReviewFixture["before"]): string => side.find((one) => one.uri === uri)?.text ?? "";
  const [older, newer] = [textIn(before), textIn(after)];
  if (older === newer) return undefined;
  const lines = createTwoFilesPatch(uri, uri, older, newer, "", "", { context: 1000 }).split("\n").slice(5);
  const head = uri === "test.plan.yaml" ? [] : [`# ${uri}`];
  const body = lines.filter((line) => !line.startsWith("\\"));
  return `\`\`\`diff\n${[...head, ...body].join("\n").trimEnd()}\n\`\`\``;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
