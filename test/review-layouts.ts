import { type Document, entriesOf, openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { readProject } from "../server/core/project.ts";
import { planShape } from "../server/core/shape.ts";
import { isSound, type Node } from "../server/core/syntax.ts";
import { format } from "../server/features/format.ts";
import { setting } from "./fixtures.ts";
import type { Version } from "./review-fixtures.ts";

/** A way to write the same texts otherwise; nothing where it cannot be done with them. */
export type Layout = (texts: readonly Version[]) => readonly Version[] | undefined;

/** Other line ends. */
export const otherLineEnds: Layout = (texts) =>
  texts.map(({ uri, text }) => ({ uri, text: text.replace(/\r?\n/g, text.includes("\r\n") ? "\n" : "\r\n") }));

/** Another folder, and another name for the first text. */
export const renamed: Layout = (texts) =>
  texts.map(({ uri, text }, i) => ({ uri: i === 0 && texts.length === 1 ? `new/name-${uri}` : `new/${uri}`, text }));

/** The layout that plans have. */
export const formatted: Layout = (texts) => {
  const project = readProject(
    texts.map(({ uri, text }) => openDocument(uri, text)),
    setting,
  );
  return texts.map(({ uri, text }) => ({ uri, text: applyEdits(text, format(project, uri) ?? []) }));
};

/** Keys and items in another order, each value in quotation marks and braces. */
export const reordered: Layout = (texts) => {
  const documents = texts.map(({ uri, text }) => openDocument(uri, text));
  if (!documents.every(isPlain)) return undefined;
  return documents.map((document) => ({ uri: document.uri, text: written(document, () => true) }));
};

/** Each list of items in a part of its own. */
export const split: Layout = (texts) => {
  const documents = texts.map(({ uri, text }) => openDocument(uri, text));
  const [main] = documents;
  if (!main || documents.length > 1 || !documents.every(isPlain) || entriesOf(main).has("part_of")) return undefined;
  const lists = [...entriesOf(main)].flatMap(([key, [entry]]) =>
    entry?.list && planShape.keys.get(key)?.item?.type === "map" ? [key] : [],
  );
  if (lists.length === 0 || entriesOf(main).has("include")) return undefined;
  const parts = lists.map((key) => ({ uri: `parts/${key}.yaml`, key }));
  const steps = main.uri.split("/");
  const include = parts.map(({ uri }) => JSON.stringify(uri)).join(", ");
  return [
    { uri: main.uri, text: `${written(main, (key) => !lists.includes(key))}\ninclude: [${include}]\n` },
    ...parts.map(({ uri, key }) => ({
      uri: [...steps.slice(0, -1), uri].join("/"),
      text: `part_of: ../${steps.at(-1) ?? ""}\n${written(main, (one) => one === key)}`,
    })),
  ];
};

/** Whether a text can be written anew without its comments: nothing in it is broken, twice there, or left be. */
function isPlain({ text, syntax }: Document): boolean {
  return syntax.blocks.every(({ block }) => isSound(block) && block.problems.length === 0) && !/# *ignore/i.test(text);
}

/** The entries of a text whose keys are wanted, all in the opposite order. */
function written(document: Document, wanted: (key: string) => boolean): string {
  const entries = document.syntax.entries.filter(({ key }) => wanted(key.value));
  return entries
    .toReversed()
    .map(({ key, list, values }) => {
      const nodes = values.map(({ node }) => inBraces(node));
      const held = list
        ? `\n${nodes
            .toReversed()
            .map((one) => `  - ${one}`)
            .join("\n")}`
        : ` ${nodes[0] ?? ""}`;
      return `${JSON.stringify(key.value)}:${list && nodes.length === 0 ? " []" : held}`;
    })
    .join("\n");
}

function inBraces(node: Node): string {
  if (node.kind === "scalar") return JSON.stringify(node.text);
  if (node.kind === "list") return `[${node.items.toReversed().map(inBraces).join(", ")}]`;
  const pairs = node.pairs.map(({ key, value }) => `${JSON.stringify(key.text)}: ${inBraces(value)}`);
  return `{${pairs.toReversed().join(", ")}}`;
}
