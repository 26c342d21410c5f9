/** A part of the format's JSON Schema: the words of draft-07 that it uses, those of editors, and our own. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly if?: SchemaNode;
  readonly else?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly defaultSnippets?: readonly Snippet[];
  readonly "x-noun"?: string;
  readonly "x-defines"?: string;
  readonly "x-refers-to"?: readonly string[];
  readonly "x-soft"?: boolean;
  readonly "x-holds"?: string;
  readonly "x-keys"?: string;
}

/** A block that editors offer to insert; its texts hold places to fill in, as in `${1:A1}` and `${2|yes,no|}`. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** A part of the schema and where it stands, as a JSON Pointer from the top; `key` is the key whose value it tells of. */
export interface PlacedNode {
  readonly node: SchemaNode;
  readonly pointer: string;
  readonly key?: string;
}

/** The name of the definition that a part refers to. */
export function refName(node: SchemaNode): string | undefined {
  return node.$ref?.replace("#/definitions/", "");
}

/** What stands behind a reference, or the part itself; a reference to nothing throws, since the schema is ours. */
export function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = refName(node);
  if (name === undefined) return node;
  const found = root.definitions?.[name];
  if (!found) throw new Error(`The schema has no definition "${name}".`);
  return found;
}

/** The schema of the values under free keys, where a map has them. */
export function freeValue(node: SchemaNode): SchemaNode | undefined {
  return typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
}

/** Whether a part tells of a single value, and not of a list, a map or a reference to another part. */
export function isLeaf(node: SchemaNode): boolean {
  return node.$ref === undefined && !node.items && !node.properties && !freeValue(node);
}

/** Every part of the schema that describes a value, from the top and then the definitions, each part once. */
export function* walk(root: SchemaNode): Generator<PlacedNode> {
  yield* below({ node: root, pointer: "" });
  for (const [name, node] of Object.entries(root.definitions ?? {})) {
    yield* below({ node, pointer: `/definitions/${name}` });
  }
}

function* below(place: PlacedNode): Generator<PlacedNode> {
  yield place;
  const { node, pointer } = place;
  for (const [key, held] of Object.entries(node.properties ?? {})) {
    yield* below({ node: held, pointer: `${pointer}/properties/${key}`, key });
  }
  const free = freeValue(node);
  if (free) yield* below({ node: free, pointer: `${pointer}/additionalProperties` });
  if (node.items) yield* below({ node: node.items, pointer: `${pointer}/items` });
}

/** The pointers of the parts that a law does not hold for, so that a failing test names them; empty where it holds. */
export function exceptions(
  among: readonly PlacedNode[],
  law: (node: SchemaNode, pointer: string) => boolean,
): readonly string[] {
  return among.filter(({ node, pointer }) => !law(node, pointer)).map(({ pointer }) => pointer);
}
