import { isTbc } from "../../core/values/words.ts";
import { find, freeId, type Intake, learn, make } from "./intake.ts";
import { linesIn } from "./lines.ts";

/** The ids of the posts that a cell names: those of the plan by id, title or name, and a new one for each that it has not. */
export function ownersIn(intake: Intake, cell: string): readonly string[] {
  const whole = nameOf(intake, "owners", cell);
  if (whole !== undefined) return [whole];
  const ids = linesIn(cell)
    .flatMap(severalIn)
    .map((part) => (isTbc(part) ? "tbc" : (nameOf(intake, "owners", part) ?? newOwner(intake, part))));
  return [...new Set(ids)];
}

/** Posts are parted by a stroke or a semicolon; "and" and commas stand within the titles of posts. */
function severalIn(line: string): readonly string[] {
  return line
    .split(/\s*;\s*|\s*\/\s*(?=\p{L}{3})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function nameOf(intake: Intake, list: "owners" | "themes", words: string): string | undefined {
  const found = find(intake, list, words);
  return typeof found === "object" ? found.id : found;
}

function newOwner(intake: Intake, title: string): string {
  const owner = make(intake, "owners");
  const id = freeName(intake, title);
  owner.id = id;
  owner.fields = { title };
  learn(intake, "owners", { words: title, named: owner });
  return id;
}

/** "head-of-service" for the Head of Service; with a number behind it where something is called so already. */
export function freeName({ taken }: Intake, title: string): string {
  const words = title
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[a-z0-9]+/g);
  const stem = (words ?? ["owner"]).slice(0, 5).join("-");
  for (let n = 1; ; n++) {
    const id = n === 1 && !/^\d+$/.test(stem) ? stem : `${stem}-${n}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** The id of the theme that a cell names: one of the plan by id or title, or a new one. */
export function themeIn(intake: Intake, cell: string): string {
  const found = isTbc(cell) ? "tbc" : nameOf(intake, "themes", cell);
  if (found !== undefined) return found;
  const theme = make(intake, "themes");
  const id = freeId(intake, "themes");
  theme.id = id;
  theme.fields = { title: cell };
  learn(intake, "themes", { words: cell, named: theme });
  return id;
}
