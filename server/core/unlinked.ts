import { entriesOf } from "./document.ts";
import { targetsOf } from "./links.ts";
import { memo } from "./memo.ts";
import { isTbc } from "./placed.ts";
import type { Key, Plan } from "./plan.ts";
import type { Kind } from "./shape.ts";
import { nearest } from "./suggest.ts";
import type { Node } from "./syntax.ts";

/** What an item that links can name is called. */
interface Named {
  readonly id?: { readonly value: string };
  readonly title?: { readonly value: string };
}

/** The ids of a kind that something in the plan links to. */
export function linkedIds({ index }: Plan, kind: Kind): ReadonlySet<string> {
  const links = index.links.filter(({ leaf }) => leaf.shape.refersTo.includes(kind));
  return new Set(links.map(({ leaf }) => leaf.scalar.text.trim()).filter((id) => targetsOf(index, [kind], id)[0]));
}

/**
 * Whether nothing but some lists speaks of an item: neither by its id nor by its title, be it in a sentence or under a
 * key of the body's own. A link that may be this id misspelt speaks of it, too, and is told of elsewhere.
 */
export function isUnspokenOf(plan: Plan, kind: Kind, { named, except }: Asked): boolean {
  const id = named.id?.value.toLowerCase() ?? "";
  const title = named.title?.value.toLowerCase() ?? "";
  if (id === "" || isTbc(id)) return false;
  const speaks = (node: Node): boolean => wordsIn(node).has(id) || (title !== "" && textIn(node).includes(title));
  const isSpokenOf = plan.documents.some((document) =>
    [...entriesOf(document)].some(
      ([key, entries]) =>
        !except.some((one) => one === key) && entries.some(({ values }) => values.some(({ node }) => speaks(node))),
    ),
  );
  return !isSpokenOf && !strayLinks(plan, kind).some((word) => nearest(word, [id]).length > 0);
}

interface Asked {
  readonly named: Named;
  /** The lists in which it does not count that the item is spoken of. */
  readonly except: readonly Key[];
}

/** Everything that is written in a part of a plan, in small letters. */
const textIn: (node: Node) => string = memo((node) => {
  if (node.kind === "scalar") return node.text.toLowerCase();
  return (node.kind === "list" ? node.items : node.pairs.map(({ value }) => value)).map(textIn).join("\n");
});

/** The words of it that may be ids. */
const wordsIn: (node: Node) => ReadonlySet<string> = memo(
  (node) => new Set(textIn(node).split(/[^\p{L}\p{N}._-]+|\.(?=\s|$)/u)),
);

function strayLinks({ index }: Plan, kind: Kind): readonly string[] {
  return index.links
    .filter(({ leaf: { shape, scalar } }) => {
      return shape.refersTo.includes(kind) && targetsOf(index, shape.refersTo, scalar.text.trim()).length === 0;
    })
    .map(({ leaf }) => leaf.scalar.text.trim());
}
