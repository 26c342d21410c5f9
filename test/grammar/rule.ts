/** A rule of a TextMate grammar, which is how editors colour texts. */
export interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Rule["captures"];
  readonly endCaptures?: Rule["captures"];
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}

/** A rule by its name in the repository. */
export function include(name: string): Rule {
  return { include: `#${name}` };
}

/** A scope as themes know it, with the name of the language at its end, which tells it from those of others. */
export function scoped(name: string): string {
  return name
    .split(" ")
    .map((one) => `${one}.improvement-plan`)
    .join(" ");
}

/** Names for the groups of a pattern, in their order; an empty one for a group without a colour. */
export function numbered(...names: readonly string[]): Record<string, { readonly name: string }> {
  return Object.fromEntries(names.flatMap((name, i) => (name === "" ? [] : [[i + 1, { name: scoped(name) }]])));
}
