import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { checks } from "../server/core/checks/index.ts";
import { NUMBERS } from "../server/core/dates.ts";
import { withArticle } from "../server/core/enclosing.ts";
import { plural } from "../server/core/names.ts";
import type { Check } from "../server/core/problem.ts";
import { REGIMES } from "../server/core/regimes/index.ts";
import { planShape, type Shape } from "../server/core/shape.ts";
import table from "../server/core/values/bank-holidays.json";
import { MONTHS, WEEKDAYS } from "../server/core/values/calendar-day.ts";
import { SEVERITIES } from "../server/present/report.ts";
import { SEVERITY_WORDS } from "../server/present/words.ts";
import { root } from "./generated.ts";
import { type Message, messagesIn, sourcesIn } from "./messages.ts";

/** Everything that the product can say, to be read from top to bottom: what each check says, and then all other words. */
export function messagesPage(): string {
  const core = messagesIn(["server/core"]);
  const owners = ownersOf(sourcesIn(["server"]));
  const shared = core.filter(({ path }) => owners.get(path) === undefined);
  const parts = [
    INTRODUCTION,
    "## Checks",
    ...checks.map((check) => sectionOf(check, ofCheck(check, core, owners))),
    "## Shared words",
    ...byFile(shared),
    ...wordLists(),
    "## In the editor",
    ...byFile(messagesIn(["server/features"])),
    "## In a review of changes",
    ...byFile(messagesIn(["server/review"])),
    "## On the command line",
    ...byFile(messagesIn(["server/cli"])),
    "## In reports",
    ...byFile(messagesIn(["server/present"])),
    "## In the language server",
    ...byFile(messagesIn(["server/lsp"])),
  ];
  return `${parts.join("\n\n")}\n`;
}

const INTRODUCTION = `# Messages

Everything that people are told, in the order in which it is best read. What stands in braces is put in: the name of an item,
a date, an amount. The names of keys and values, and what they mean, are in [the format](format.md).`;

/** What a check says: first what stands in its own file. */
function ofCheck({ code }: Check, messages: readonly Message[], owners: Owners): readonly Message[] {
  const own = messages.filter(({ path }) => owners.get(path) === code);
  const isFirst = ({ path }: Message): boolean => path.endsWith(`/checks/${code}.ts`);
  return [...own.filter(isFirst), ...own.filter((message) => !isFirst(message))];
}

function sectionOf({ code, summary, why }: Check, messages: readonly Message[]): string {
  return [`### ${code}`, summary, why, list(messages.map(({ text }) => text))].join("\n\n");
}

/** A section for each file, in the order of their paths, headed by what the file is about. */
function byFile(messages: readonly Message[]): readonly string[] {
  const paths = [...new Set(messages.map(({ path }) => path))];
  return paths.map((path) => {
    const texts = messages.filter((message) => message.path === path).map(({ text }) => text);
    return `### ${headingOf(path)}\n\n${list(texts)}`;
  });
}

/** "code lenses, due" for `server/features/code-lenses/due.ts`. */
function headingOf(path: string): string {
  return path
    .replace(/^server\/\w+\/(?:values\/)?|\.ts$/g, "")
    .replaceAll("/", ", ")
    .replaceAll("-", " ");
}

function list(texts: readonly string[]): string {
  return [...new Set(texts)]
    .map((text) => `* ${text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replaceAll("\n", " ")}`)
    .join("\n");
}

/** The check that each source speaks for, by its path; nothing for what is shared. */
type Owners = ReadonlyMap<string, string | undefined>;

/** The check that a source speaks for: its own file, and what no other file than those of one check uses. */
function ownersOf(paths: readonly string[]): Owners {
  const importers = new Map<string, string[]>();
  for (const path of paths) {
    for (const [, name = ""] of readFileSync(join(root, path), "utf8").matchAll(/from "(\.[^"]+)"/g)) {
      const target = relative(root, join(root, dirname(path), name));
      importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  }
  const owners = new Map<string, string | undefined>();
  const ownerOf = (path: string): string | undefined => {
    const own = /^server\/core\/checks\/(.*)\.ts$/.exec(path)?.[1];
    if (own !== undefined) return own === "index" ? undefined : own;
    if (owners.has(path)) return owners.get(path);
    // What is met again while it is looked at is used in a circle, and shared.
    owners.set(path, undefined);
    const users = new Set((importers.get(path) ?? []).map(ownerOf));
    const [only] = users;
    owners.set(path, users.size === 1 ? only : undefined);
    return owners.get(path);
  };
  return new Map(paths.map((path) => [path, ownerOf(path)]));
}

/** Words that are put into sentences, and that stand in no sentence of their own. */
function wordLists(): readonly string[] {
  const nouns = [...nounsIn(planShape), "entry", "item", "file", "problem"].sort();
  const regimes = REGIMES.flatMap(({ title, inspectorate, date_from, duties }) => [
    title,
    inspectorate,
    ...(date_from === undefined ? [] : [date_from]),
    ...duties.flatMap(({ what, to, source, extended_by }) => [what, to, source, ...(extended_by ? [extended_by] : [])]),
  ]);
  return [
    `### things of a plan\n\n${list(nouns.map((noun) => [noun, plural(noun), withArticle(noun), `the ${noun}`].join(", ")))}`,
    `### months, days and numbers\n\n${list([MONTHS.join(", "), WEEKDAYS.join(", "), UNITS.join(", "), NUMBERS.join(", ")])}`,
    `### bank holidays\n\n${list(bankHolidays())}`,
    `### how much a problem matters\n\n${list(SEVERITIES.map((severity) => SEVERITY_WORDS[severity]))}`,
    `### inspections and the law\n\n${list(regimes)}`,
  ];
}

/** The names of the bank holidays of all years. */
function bankHolidays(): readonly string[] {
  const calendars: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[] = Object.values(table.days);
  const names = calendars.flatMap((years) => Object.values(years).flatMap((days) => Object.values(days)));
  return [...new Set(names.map((name) => name.replace(/ \(substitute day\)$/, "")))];
}

const UNITS: readonly string[] = ["day", "working day", "week", "month", "year"].flatMap((unit) => [
  unit,
  plural(unit),
]);

function nounsIn(shape: Shape, seen: Set<Shape> = new Set()): ReadonlySet<string> {
  if (!seen.has(shape)) {
    seen.add(shape);
    for (const held of [...shape.keys.values(), ...(shape.item ? [shape.item] : [])]) nounsIn(held, seen);
  }
  return new Set([...seen].filter(({ keys, noun }) => keys.size > 0 && noun !== "").map(({ noun }) => noun));
}
