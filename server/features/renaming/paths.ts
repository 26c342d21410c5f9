/** A file or a folder that gets another name or place, by the names of texts. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The name that a text has after some moves: its own, or that of the nearest folder above it, may be among them. */
export function nameAfter(moves: readonly Move[], name: string): string {
  let nearest: Move | undefined;
  for (const move of moves) {
    const from = bare(move.from);
    const isAbove = name === from || name.startsWith(`${from}/`);
    if (isAbove && from.length >= (nearest ? bare(nearest.from).length : 0)) nearest = move;
  }
  return nearest ? bare(nearest.to) + name.slice(bare(nearest.from).length) : name;
}

function bare(name: string): string {
  return name.replace(/\/+$/, "");
}

/** The folder of a text, with the stroke behind it; empty where the name has no folder. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/** The path that leads from one text to another; nothing where the two lie on different machines or drives. */
export function pathBetween(from: string, to: string): string | undefined {
  if (rootOf(from) !== rootOf(to)) return undefined;
  const home = folderOf(from).split("/").slice(0, -1);
  const steps = to.split("/");
  let same = 0;
  while (same < home.length && same < steps.length - 1 && home[same] === steps[same]) same++;
  const path = [...home.slice(same).map(() => ".."), ...steps.slice(same)].join("/");
  if (/[\\\0]|^\s|\s$/.test(path)) return undefined;
  // Without the dot it would be read as an address or as somebody's home.
  return /^~|^[A-Za-z][\w+.-]*:/.test(path) ? `./${path}` : path;
}

/** The scheme, machine and drive of a name, as far as it has them. */
function rootOf(name: string): string {
  return /^[\w+.-]+:\/\/[^/]*(?:\/[A-Za-z]:(?=\/))?/.exec(name)?.[0] ?? "";
}
