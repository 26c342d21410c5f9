import { entriesOf } from "../../core/document.ts";
import { houseOf } from "../../core/house.ts";
import { textUnder } from "../../core/leaves.ts";
import { counted } from "../../core/names.ts";
import type { Plan } from "../../core/plan.ts";
import { said, say } from "../../core/say.ts";
import type { Pair } from "../../core/syntax.ts";
import { readPeriod } from "../../core/values/period.ts";
import { isTbc, tidy } from "../../core/values/words.ts";
import type { Span } from "../../core/text.ts";
import { codeMarkdown, escapeMarkdown } from "../markdown.ts";
import { wordAround } from "../word-at.ts";
import type { Asked } from "./asked.ts";
import { regimeHelp } from "./regime.ts";

/** What a word of a fixed list means; of a framework, what it asks for. */
export function choiceHelp(asked: Asked): string | undefined {
  const { leaf, text } = asked;
  const regime = regimeHelp(asked);
  if (regime !== undefined) return regime;
  const choice = leaf.shape.choices.find(({ value }) => value === text);
  return (
    choice &&
    `**${escapeMarkdown(said(leaf.shape.title))}**: ${codeMarkdown(choice.value)}\n\n${escapeMarkdown(said(choice.meaning))}`
  );
}

/** That a thing is not known yet, where no list of words says so. */
export function tbcHelp({ leaf, text }: Asked): string | undefined {
  if (!isTbc(text) || leaf.shape.choices.length > 0) return undefined;
  return say`Not known yet. A draft may say so; a published plan may not.`;
}

/** How often something happens: "Once every 3 months." */
export function periodHelp({ leaf, text }: Asked): string | undefined {
  const period = leaf.shape.holds === "period" ? readPeriod(text) : undefined;
  if (period?.kind !== "period") return undefined;
  const { count, unit } = period;
  return say`Once every ${count === 1 ? said(unit) : counted(count, unit)}.`;
}

/** What a rating means by the plan's own key: no two bodies' colours agree. */
export function ratingHelp({ plan, leaf, text }: Asked): string | undefined {
  if (leaf.path.join(".") !== "actions.rating" || text === "" || isTbc(text)) return undefined;
  const found = SECTIONS.flatMap((section) => {
    const pair = pairsUnder(plan, ["status_key", section]).find(({ key }) => tidy(key.text) === tidy(text));
    return pair ? [{ section, map: pair.value }] : [];
  });
  if (found.length === 0) return say`The plan's own key does not say what ${codeMarkdown(text)} means.`;
  return found
    .map(({ section, map }) => {
      const [word, meaning] = ["word", "meaning"].map((key) => (map.kind === "map" ? textUnder(map, key) : undefined));
      const words = [word && `**${escapeMarkdown(word)}**`, meaning && escapeMarkdown(meaning)].filter(Boolean);
      const means = words.join(". ") || say`not explained yet`;
      return section === "delivery"
        ? say`${codeMarkdown(text)} in the plan's key for delivery: ${means}`
        : say`${codeMarkdown(text)} in the plan's key for impact: ${means}`;
    })
    .join("\n\n");
}

const SECTIONS = ["delivery", "impact"] as const;

/** An acronym of the glossary at a point in words, and what it stands for; the span counts from the block's start. */
export function acronymAt({ plan, cursor, leaf }: Asked): { readonly at: Span; readonly words: string } | undefined {
  const { shape } = leaf;
  if (shape.holds || shape.defines || shape.choices.length > 0) return undefined;
  const { word, start } = wordAround(cursor.block.block.text, cursor.offset);
  const pair = pairsUnder(plan, ["glossary"]).find(
    ({ key }) => key.text === word || key.text === word.replace(/['’]?s$/, ""),
  );
  const { glossary } = houseOf(plan);
  const ours = glossary.get(word) ?? glossary.get(word.replace(/['’]?s$/, ""));
  if (!pair && ours) return { at: { start, end: start + word.length }, words: escapeMarkdown(ours) };
  if (pair?.value.kind !== "scalar" || pair.value.text === "" || isTbc(pair.value.text)) return undefined;
  const words = `**${escapeMarkdown(pair.key.text)}**: ${escapeMarkdown(pair.value.text)}`;
  return { at: { start, end: start + word.length }, words };
}

/** The pairs of a map under a path of keys, over all texts of a plan. */
function pairsUnder({ documents }: Plan, [top = "", ...path]: readonly string[]): readonly Pair[] {
  const values = documents.flatMap((document) =>
    (entriesOf(document).get(top) ?? []).flatMap((entry) => entry.values.map(({ node }) => node)),
  );
  const nodes = path.reduce(
    (held, key) =>
      held.flatMap((node) =>
        node.kind === "map" ? node.pairs.flatMap((pair) => (pair.key.text === key ? [pair.value] : [])) : [],
      ),
    values,
  );
  return nodes.flatMap((node) => (node.kind === "map" ? node.pairs : []));
}
