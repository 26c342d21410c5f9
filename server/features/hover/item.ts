import { nounOf } from "../../core/kinds.ts";
import { definitionsIn, textUnder } from "../../core/leaves.ts";
import { type Target, targetsOf } from "../../core/links.ts";
import { capital } from "../../core/names.ts";
import { isTbc, place } from "../../core/placed.ts";
import type { Plan } from "../../core/plan.ts";
import type { Measure } from "../../core/measure-progress.ts";
import { said, say } from "../../core/say.ts";
import { itemShape } from "../../core/shape.ts";
import { labelOf } from "../labels.ts";
import { codeMarkdown, escapeMarkdown } from "../markdown.ts";
import { subjectOf } from "../targets.ts";
import type { Asked } from "./asked.ts";
import { type Fact, factsOf } from "./facts.ts";
import { progressHelp } from "./measure.ts";
import { namedBy } from "./named-by.ts";

/** How many things of one id are told of; a duplicate is one too many already. */
const MOST = 2;
/** How much of a title is told, in characters. */
const LONGEST = 400;

/** The item that an id at a point stands for: where it is given to it as much as where it is named. */
export function itemHelp({ plan, cursor, leaf, text }: Asked): string | undefined {
  const { refersTo, defines } = leaf.shape;
  const own = defines && definitionsIn(cursor.block.block).find(({ scalar }) => scalar === leaf.scalar);
  const kinds = own ? [own.kind] : refersTo;
  const { targets } = subjectOf([plan], kinds, own?.id ?? text);
  if (targets.length === 0 || isTbc(text)) return undefined;
  return targets
    .slice(0, MOST)
    .map((target) => cardOf(plan, target))
    .join("\n\n");
}

function cardOf(plan: Plan, target: Target): string {
  const { kind, map } = target;
  const facts = [...decisionOf(plan, target), ...factsOf(plan, kind, map), ...namedBy(plan, target)];
  const lines = facts.map(([heading, words]) => `- ${heading}: ${escapeMarkdown(words)}`).join("\n");
  const progress = kind === "measures" ? progressHelp(place(map, itemShape("measures")) as Measure) : undefined;
  return [headingOf(target), progress, lines].filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** The decision that a resolution is part of: the id of the one begins with that of the other. */
function decisionOf({ index }: Plan, { kind, id, scalar }: Target): readonly Fact[] {
  if (kind !== "resolutions") return [];
  const [decision] = targetsOf(index, ["decisions"], id.slice(0, -scalar.text.length - 1));
  const [body] = targetsOf(index, ["bodies"], textUnder(decision?.map, "body") ?? "");
  return decision ? [[say`Decision`, [decision, ...(body ? [body] : [])].map(labelOf).join(", ")]] : [];
}

/** Posts and bodies are known by their titles, all else by its id. */
function headingOf({ kind, id, map }: Target): string {
  const noun = said(nounOf(kind));
  const title = ["title", "text", "risk", "inspectorate", "report"].flatMap((key) => textUnder(map, key) ?? [])[0];
  const words = title === undefined || isTbc(title) ? undefined : escapeMarkdown(cut(title));
  if (words && (kind === "owners" || kind === "bodies")) return say`**${words}** (${noun} ${codeMarkdown(id)})`;
  const name = capital(noun);
  return words ? say`**${name} ${escapeMarkdown(id)}**: ${words}` : say`**${name} ${escapeMarkdown(id)}**`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
