import type { Document } from "./document.ts";
import { topKey } from "./meant.ts";
import { memo } from "./memo.ts";
import { planShape } from "./shape.ts";

/** Why a text is no plan at all: it is empty, a list, or words without a single key of a plan. */
export type Strangeness = "empty" | "list" | "text";

/** What a text is in place of a plan; nothing where it is one, or where a mistake in it hides what it is. */
export const strangenessOf: (document: Document) => Strangeness | undefined = memo(({ syntax, text }) => {
  if (syntax.entries.some(({ key }) => planShape.keys.has(topKey(key.value, NONE)))) return undefined;
  const nodes = syntax.blocks.flatMap(({ block }) => block.node ?? []);
  if (syntax.blocks.some(({ block }) => block.form !== "stray" && block.problems.length > 0)) return undefined;
  if (nodes.length === 0 && text.replace(/^\s*(?:#.*)?$/gm, "").replace(/^\ufeff?(?:---)?/, "").trim() === "") return "empty";
  return nodes[0]?.kind === "list" ? "list" : "text";
});

const NONE: ReadonlySet<string> = new Set();
