import { yamlText } from "../edits.ts";
import { legible } from "../legible.ts";
import { eitherOf } from "../names.ts";
import { regimeOf } from "../regimes/index.ts";
import { say } from "../say.ts";
import { civil } from "../values/calendar-day.ts";
import type { Choices } from "./choices.ts";
import { comment } from "../wrapped.ts";
import { inspectionLines } from "./inspection.ts";

/**
 * Writes the text of a new plan: the inspection with its last day, a post, the bodies, the recommendations still to be
 * filled in, one action to start from, and a key to the colours. Notes say what belongs where. As it is, a draft has
 * nothing wrong with it.
 */
export function newPlan(choices: Choices): string {
  const parts = [
    introduction(),
    aboutPlan(choices),
    [...comment("", say`The inspection that the plan answers.`), "response_to:", ...inspectionLines(choices)],
    owners(),
    governance(),
    recommendations(choices),
    actions(choices),
    statusKey(),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function introduction(): readonly string[] {
  return [
    ...comment("", say`What stands behind a # is a note for you: it changes nothing, and you may delete it.`),
    ...comment("", say`tbc means "not known yet". Write the answer in its place once you have it.`),
  ];
}

function aboutPlan({ title, by, nation }: Choices): readonly string[] {
  const name = legible(by.name).trim() || "tbc";
  return [
    "improvement_plan: 1",
    `title: ${yamlText(legible(title ?? "").trim() || say`Improvement plan of ${name}`)}`,
    `${by.key}: ${yamlText(name)}`,
    `nation: ${nation} # ${say`its bank holidays do not count as working days`}`,
    `stage: draft # ${say`later approved, published or closed; the checks grow stricter`}`,
    `summary: tbc # ${say`two or three sentences for those who read no further`}`,
  ];
}

function owners(): readonly string[] {
  return [
    ...comment("", say`Owners are posts, not people. Other lines name a post by its id.`),
    "owners:",
    "  - id: lead-officer",
    `    title: tbc # ${say`the post, such as Head of Service`}`,
    `    kind: officer # ${say`or member, partner, adviser, chair`}`,
  ];
}

function governance(): readonly string[] {
  return [
    ...comment("", say`Who decides on the plan, who scrutinises it, and when it is reported next.`),
    "governance:",
    "  bodies:",
    "    - id: deciding-body",
    `      title: tbc # ${say`such as Cabinet, or the Board`}`,
    "      role: decision",
    "    - id: scrutiny-body",
    `      title: tbc # ${say`such as a scrutiny committee`}`,
    "      role: scrutiny",
    "  reporting:",
    "    - to: deciding-body",
    `      every: tbc # ${say`such as 3 months`}`,
    "      next: tbc",
  ];
}

function recommendations({ framework, recommendations: count }: Choices): readonly string[] {
  const categories = regimeOf(framework)?.categories ?? [];
  const [only] = categories;
  const help = [
    say`What the report asks for, in its own words.`,
    ...(categories.length > 1 ? [say`The category is what the report calls each: ${eitherOf(categories)}.`] : []),
  ];
  const category = only === undefined ? [] : [`    category: ${categories.length > 1 ? "tbc" : yamlText(only)}`];
  const items = Array.from({ length: count }, (_, i) => [`  - id: R${i + 1}`, "    text: tbc", ...category]).flat();
  return [...comment("", ...help), ...(count > 0 ? ["recommendations:", ...items] : ["recommendations: tbc"])];
}

function actions({ recommendations: count, received }: Choices): readonly string[] {
  const year = received === undefined ? 2027 : civil(received).year + 1;
  return [
    ...comment("", say`What will be done, and which recommendations it addresses.`),
    "actions:",
    "  - id: A1",
    "    title: tbc",
    count > 0
      ? `    addresses: [R1] # ${say`or several, as in [R1, R2]`}`
      : `    addresses: tbc # ${say`such as [R1, R2]`}`,
    "    owner: lead-officer",
    `    due: tbc # ${say`such as ${year}-03-31 or March ${year}`}`,
    `    status: not started # ${say`later in progress, complete, embedded, at risk, paused or withdrawn`}`,
    `    resources: tbc # ${say`none, within existing budget, or the ids of budget lines`}`,
  ];
}

/** The words are the schema's own suggestion. */
function statusKey(): readonly string[] {
  return [
    ...comment("", say`What a rating such as green means in this plan. Bodies differ, so make this key your own.`),
    "status_key:",
    "  delivery:",
    ...colour("blue", "complete", "Done, and evidence shows it."),
    ...colour("green", "on track", "Will be done by its date."),
    ...colour("amber", "at risk", "May miss its date; something is being done about it."),
    ...colour("red", "off track", "Will miss its date, or has missed it."),
  ];
}

function colour(name: string, word: string, meaning: string): readonly string[] {
  return [`    ${name}:`, `      word: ${word}`, `      meaning: ${meaning}`];
}
