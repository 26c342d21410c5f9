import { type Document, entriesOf } from "./document.ts";
import { memo } from "./memo.ts";
import { planShape } from "./shape.ts";

/** Why a text is no plan at all: it is empty, a list, or words without a single key of a plan. */
export type Strangeness = "empty" | "list" | "text";

/** What a text is in place of a plan; nothing where it is one, or where a mistake in it hides what it is. */
export const strangenessOf: (document: Document) => Strangeness | undefined = memo((document) => {
  if (document.root !== planShape) return undefined;
  if ([...entriesOf(document).keys()].some((key) => planShape.keys.has(key))) return undefined;
  const { syntax, text } = document;
  const nodes = syntax.blocks.flatMap(({ block }) => block.node ?? []);
  if (syntax.blocks.some(({ block }) => block.form !== "stray" && block.problems.length > 0)) return undefined;
  if (
    nodes.length === 0 &&
    text
      .replace(/^\s*(?:#.*)?$/gm, "")
      .replace(/^\ufeff?(?:---)?/, "")
      .trim() === ""
  )
    return "empty";
  return nodes[0]?.kind === "list" ? "list" : "text";
});
