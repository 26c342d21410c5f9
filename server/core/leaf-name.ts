import type { Leaf } from "./leaves.ts";
import { nameOf } from "./names.ts";
import { said, say } from "./say.ts";
import { planShape, type Shape } from "./shape.ts";
import type { Mapping } from "./syntax.ts";

/** A single value as a list names it: its key in words and where it stands, as in `Due date: action A3 "Recruit"`. */
export function nameOfLeaf({ shape, path, map, item }: Leaf): string {
  const parents = path.slice(0, -1);
  const parent = shapeUnder(parents);
  const isFree = parent?.type === "map" && parent.keys.size === 0;
  const title = isFree ? say`${said(shape.title)} ${path.at(-1) ?? ""}` : said(shape.title);
  const near = map && map !== item && parent && parents.length > 0 && !isFree ? [nearName(map, parents, parent)] : [];
  const far = item ? [nameOf(item, shapeUnder(path.slice(0, 1))?.noun ?? "")] : [];
  const homes = [...near, ...far];
  return homes.length === 0 ? title : say`${title}: ${homes.join(", ")}`;
}

/** The map that a value stands in: by its id and title, or by the key that its author chose for it. */
function nearName(map: Mapping, path: readonly string[], { noun }: Shape): string {
  const around = shapeUnder(path.slice(0, -1));
  return around?.type === "map" && around.keys.size === 0 ? say`${said(noun)} ${path.at(-1) ?? ""}` : nameOf(map, noun);
}

/** The shape under a path of keys; where it is a list, that of its items. */
function shapeUnder(path: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = planShape;
  for (const step of path) {
    shape = shape?.keys.get(step) ?? shape?.item;
    if (shape?.type === "list") shape = shape.item;
  }
  return shape;
}
