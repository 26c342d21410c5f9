import { everyKey } from "../core/every-key.ts";
import { counted, listed } from "../core/names.ts";
import type { Plan } from "../core/plan.ts";
import type { Edit } from "../core/problem.ts";
import { isSettings, type Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { itemShape } from "../core/shape.ts";
import { documentAt, planOf, type Point } from "./feature.ts";
import type { PasteList } from "./paste/draft.ts";
import { fillOpen } from "./paste/fill-open.ts";
import { readHtml } from "./paste/html-tables.ts";
import { giveIds } from "./paste/ids.ts";
import { insertItems } from "./paste/insert-items.ts";
import { type Intake, intakeFor, madeIn } from "./paste/intake.ts";
import { readList } from "./paste/listed-items.ts";
import { takeTable } from "./paste/rows.ts";
import { readTabbed } from "./paste/tabbed.ts";
import { takeList } from "./paste/take-list.ts";
import { type Target, targetAt } from "./paste/target.ts";
import { seenFrom } from "./seen-from.ts";

/** What is on the clipboard, in the forms that the program put there from which it was copied. */
export interface Pasted {
  readonly plain?: string | undefined;
  readonly html?: string | undefined;
}

/** What a pasted text becomes: edits that belong together, and what to call them. */
export interface PastedItems {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A longer text, in UTF-16 units, is pasted as it is. */
const LONGEST = 2_000_000;
/** Where more items than these would be made, something else was meant. */
const MOST_ITEMS = 3000;

/** The lists to which something may be added, in the order in which it is told. */
const LISTS: readonly PasteList[] = [
  "recommendations",
  "actions",
  "measures",
  "budgets",
  "themes",
  "risks",
  "strengths",
  "owners",
];

/**
 * Makes items of a text that was copied from a report, from Word or from Excel: a list or a table, each item with a free
 * id, at the end of its list. Recommendations whose words are still to come are filled first. Nothing where the text is
 * neither, or where the cursor is in a text or a comment: then it is to be pasted as it is.
 */
export function pasteItems(project: Project, at: Point, pasted: Pasted): PastedItems | undefined {
  const document = documentAt(project, at.uri);
  const own = planOf(project, at.uri);
  const size = (pasted.plain?.length ?? 0) + (pasted.html?.length ?? 0);
  if (!document || !own || isSettings(own.main) || size > LONGEST || isPlanText(pasted.plain ?? "")) return undefined;
  const target = targetAt(document, at.offset);
  if (!target) return undefined;
  const intake = intakeFor(own);
  if (!takeTables(intake, pasted, target.list) && !takeLists(intake, pasted, target)) return undefined;
  return itemsPasted(intake, seenFrom(own, document), at.uri);
}

/** Lines such as `- id: R1`, or several such as `text: tbc`, were copied from a plan. */
function isPlanText(plain: string): boolean {
  const keys = [...plain.slice(0, 5000).matchAll(/^[ \t]*(- +)?([a-z_]+):(?:[ \t]|\r?$)/gm)];
  const known = keys.filter(([, , key = ""]) => everyKey.has(key));
  return known.length > 1 || known.some(([, dash]) => dash !== undefined);
}

function takeTables(intake: Intake, { plain, html }: Pasted, cursor: PasteList): boolean {
  const reading = html === undefined ? undefined : readHtml(html);
  const taken = reading?.tables.filter((table) => takeTable(intake, table, cursor)) ?? [];
  if (reading && taken.length > 0) {
    const left = reading.tables.filter((table) => !taken.includes(table));
    const words = left.flatMap((table) =>
      table.map((row) => row.flatMap(({ text, own }) => (own ? text : [])).join(" ")),
    );
    const first = LISTS.flatMap((list) => madeIn(intake, list))[0];
    const lines = [...reading.outside, ...words].filter((line) => line.trim() !== "");
    if (first) first.notes = [...lines, ...first.notes];
    return true;
  }
  const table = readTabbed(plain ?? "");
  return table !== undefined && takeTable(intake, table, cursor);
}

function takeLists(intake: Intake, { plain, html }: Pasted, { list, isInList }: Target): boolean {
  if (isInList) return false;
  const items = readList(plain ?? "") ?? readList(html === undefined ? "" : readHtml(html).outside.join("\n"));
  if (!items || items.length > MOST_ITEMS) return false;
  takeList(intake, list, items);
  return true;
}

function itemsPasted(intake: Intake, plan: Plan, uri: string): PastedItems | undefined {
  const all = LISTS.flatMap((list) => madeIn(intake, list));
  if (all.length === 0 || all.length > MOST_ITEMS) return undefined;
  const edits = [...fillOpen(plan, uri, madeIn(intake, "recommendations"))];
  const filled = new Set(madeIn(intake, "recommendations").filter(({ id }) => id !== undefined));
  giveIds(intake);
  for (const draft of madeIn(intake, "actions")) {
    const ids = draft.answers.map((one) => (typeof one === "string" ? one : (one.id ?? "tbc")));
    draft.fields = { ...draft.fields, addresses: ids.length > 0 ? ids : "tbc" };
  }
  for (const list of LISTS) {
    const added = insertItems(
      plan,
      list,
      madeIn(intake, list).filter((draft) => !filled.has(draft)),
    );
    if (!added) return undefined;
    edits.push(...added);
  }
  const counts = LISTS.flatMap((list) => {
    const { length } = madeIn(intake, list);
    return length === 0 ? [] : [counted(length, itemShape(list).noun)];
  });
  return { title: say`Paste as ${listed(counts)}`, edits };
}
