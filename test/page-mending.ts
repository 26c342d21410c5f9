import type { Check, Fix } from "../server/core/problem.ts";
import { strip } from "./annotate.ts";
import { fixtureOf, problemsIn } from "./fixtures.ts";

/** What the light bulb offers in the example of a page, what else it offers in other cases, and the command that does it. */
export function mending(check: Check, own: readonly Fix[]): string {
  const others = problemsIn(strip(fixtureOf(check, "checks") ?? ""), check).flatMap(({ fixes = [] }) => fixes);
  if (own.length + others.length === 0) return "By hand: the message says what would be right.";
  const kinds = new Set(own.map(({ title }) => kindOf(title)));
  const more = new Map(others.map(({ title }) => [kindOf(title), title] as const).filter(([kind]) => !kinds.has(kind)));
  const titles = [...new Set(own.map(({ title }) => title)), ...more.values()];
  const when = own.length === 0 ? ", in some cases" : titles.length > 1 ? ", depending on the case" : "";
  return [
    `The light bulb of the editor offers${when}:`,
    titles.map((title) => `* ${title}`).join("\n"),
    isBroken(check) ? IN_THE_EDITOR : commandFor(check, [...own, ...others]),
  ].join("\n\n");
}

/** What a fix does, without the values and names that it does it with; writing something else is one kind. */
function kindOf(title: string): string {
  if (title.startsWith("Write ")) return "Write";
  return title
    .replace(/"[^"]*"|(?<=\s)(?:\p{Lu}|\S*\d|£)\S*/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function isBroken({ code, severity }: Check): boolean {
  return code.startsWith("yaml-") && severity.draft === "error";
}

const IN_THE_EDITOR =
  "The command line leaves a file alone whose text cannot be read whole, so this is mended in the editor or by hand.";

function commandFor({ code }: Check, offered: readonly Fix[]): string {
  const command = `improvement-plans fix --only ${code}`;
  if (offered.every(({ safe }) => safe)) return `\`${command}\` does the same on the command line.`;
  const all = "takes what is offered first in each case: look at what it writes.";
  if (offered.some(({ safe }) => safe))
    return `On the command line, \`${command}\` does what is safe. With \`--all\` it ${all}`;
  return `On the command line, \`${command} --all\` ${all}`;
}
