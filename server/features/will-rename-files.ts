import type { Document } from "../core/document.ts";
import { leavesOf } from "../core/leaves.ts";
import type { Edit } from "../core/problem.ts";
import { includesOf, mainOf, type Project } from "../core/project.ts";
import { folderOf, type Move, nameAfter, pathBetween } from "./renaming/paths.ts";
import { respell, type Spelling, wholeSpelling } from "./renaming/spelling.ts";

/**
 * Finds what has to be written when files or folders are about to move, so that plans go on including their parts and
 * parts go on naming their plan. A part lies in the folder of its plan or below it: a path that would lead out of there
 * is left as it is, since it would not be followed.
 */
export function willRenameFiles({ documents }: Project, moves: readonly Move[]): readonly Edit[] {
  return [...documents.values()].flatMap((document) =>
    pathsIn(document).flatMap(({ spelling, target, role }) => {
      const home = nameAfter(moves, document.uri);
      const goal = nameAfter(moves, target);
      const [main, part] = role === "include" ? [home, goal] : [goal, home];
      if ((home === document.uri && goal === target) || !part.startsWith(folderOf(main))) return [];
      const [before, after] = [pathBetween(document.uri, target), pathBetween(home, goal)];
      return after === undefined || after === before ? [] : [respell(spelling, likeBefore(spelling, after))];
    }),
  );
}

interface PathAt {
  readonly spelling: Spelling;
  /** The name of the text that the path means now. */
  readonly target: string;
  readonly role: "include" | "part_of";
}

/** The paths by which a plan and its parts name each other. */
function pathsIn(document: Document): readonly PathAt[] {
  const { uri } = document;
  const parts = new Map(includesOf(document).map((include) => [include.start, include.uri]));
  return document.syntax.blocks
    .filter(({ block }) => block.key === "include" || block.key === "part_of" || block.form === "whole")
    .flatMap((block) =>
      leavesOf(block.block).flatMap(({ scalar, shape, path }): PathAt[] => {
        if (shape.holds !== "path") return [];
        const role = path[0] === "include" ? "include" : "part_of";
        const target = role === "include" ? parts.get(block.start + scalar.start) : mainOf(document);
        return target === undefined ? [] : [{ spelling: wholeSpelling({ uri, block, scalar }), target, role }];
      }),
    );
}

/** A path that begins with a dot goes on beginning with one. */
function likeBefore({ scalar }: Spelling, path: string): string {
  return scalar.text.trimStart().startsWith("./") && !path.startsWith(".") ? `./${path}` : path;
}
