import type { Node, Told } from "../plan-now.ts";

/** What the tree is narrowed to. */
export type Filter =
  | { readonly by: "late" }
  | { readonly by: "tbc" }
  /** A post, by its title. */
  | { readonly by: "owner"; readonly owner: string };

/** The numbers of the lines that a filter leaves: those that it asks for, and what leads to them. */
export function keptBy(filter: Filter, { nodes }: Pick<Told, "nodes">): ReadonlySet<number> {
  const kept = new Map<number, boolean>();
  const keeps = (number: number): boolean => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    const node = nodes[number];
    // Every child is looked at, whatever the first says.
    const below = node?.children.filter(keeps).length ?? 0;
    const isKept = node !== undefined && (below > 0 || isAskedFor(filter, node));
    kept.set(number, isKept);
    return isKept;
  };
  for (const number of nodes.keys()) keeps(number);
  return new Set([...kept].filter(([, isKept]) => isKept).map(([number]) => number));
}

function isAskedFor(filter: Filter, { kind, owners, isLate, isOpen }: Node): boolean {
  if (filter.by === "late") return isLate && kind === "action";
  if (filter.by === "tbc") return isOpen;
  return kind !== "group" && owners.includes(filter.owner);
}

/** The posts that lead something, by their titles, each once and in the order of the alphabet. */
export function ownersIn({ nodes }: Pick<Told, "nodes">): readonly string[] {
  const owners = nodes.flatMap((node) => (node.kind === "action" ? node.owners : []));
  return [...new Set(owners)].toSorted((a, b) => a.localeCompare(b));
}
