import type { Document } from "../core/document.ts";
import { type Leaf, leavesOf } from "../core/leaves.ts";
import { memo } from "../core/memo.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { includesOf, mainOf, type Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import type { Block } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { fileBeside, isDocument, isPlainPath } from "./file-beside.ts";
import { documentAt, planOf, type TextFeature } from "./feature.ts";
import { placeAt, wordsPlace } from "./places.ts";
import { addressesIn } from "./web-addresses.ts";

/** A place of a text that opens something when it is chosen. */
export interface DocumentLink {
  readonly at: Place;
  /** A web or mail address, or the name of a text or file beside the plan, as the names of documents are written. */
  readonly opens: "address" | "file";
  readonly target: string;
  /** What choosing it does, in words. */
  readonly tip: string;
}

/**
 * Finds what can be opened from a text: web and mail addresses, part files and the plan they belong to, and documents
 * named as evidence. Nothing else is a link, since a plan may come from anyone: no other scheme, no program, and no file
 * outside the folder of the plan.
 */
export const documentLinks: TextFeature<readonly DocumentLink[]> = (project, uri) => {
  const document = documentAt(project, uri);
  const plan = planOf(project, uri);
  if (!document || !plan) return undefined;
  return document.syntax.blocks.flatMap((placed) => {
    const addresses = addressLinks(placed.block).map(({ span, target, tip }): DocumentLink => {
      return { at: placeAt(uri, placed, span), opens: "address", target, tip };
    });
    const files = fileLeaves(placed.block).flatMap((leaf): DocumentLink[] => {
      const target = fileFor({ project, plan, document }, leaf, placed.start + leaf.scalar.start);
      if (target === undefined) return [];
      return [
        { at: wordsPlace(uri, placed, leaf.scalar), opens: "file", target, tip: say`Open ${leaf.scalar.text.trim()}` },
      ];
    });
    return [...addresses, ...files].sort((a, b) => a.at.start - b.at.start);
  });
};

interface AddressLink {
  readonly span: Span;
  readonly target: string;
  readonly tip: string;
}

/** The addresses in the values of a block, counted from its start. */
const addressLinks: (block: Block) => readonly AddressLink[] = memo((block) =>
  leavesOf(block).flatMap(({ scalar }) =>
    addressesIn(block.text.slice(scalar.start, scalar.end)).map(({ start, end, target, tip }) => ({
      span: { start: scalar.start + start, end: scalar.start + end },
      target,
      tip,
    })),
  ),
);

const fileLeaves: (block: Block) => readonly Leaf[] = memo((block) =>
  leavesOf(block).filter(({ shape, path }) => shape.holds === "path" || path.join(".") === EVIDENCE),
);

const EVIDENCE = "actions.evidence.where";

interface Context {
  readonly project: Project;
  readonly plan: Plan;
  readonly document: Document;
}

function fileFor({ project, plan, document }: Context, { path, scalar }: Leaf, start: number): string | undefined {
  const text = scalar.text.trim();
  if (path[0] === "include") {
    const include = includesOf(document).find((one) => one.start === start);
    return include?.uri !== undefined && isPlainPath(text) ? include.uri : undefined;
  }
  if (path[0] !== "part_of") return isDocument(text) ? fileBeside(plan, document.uri, text) : undefined;
  const main = mainOf(document);
  return main !== undefined && project.documents.has(main) ? main : undefined;
}
