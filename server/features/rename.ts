import type { Edit } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { type Feature, planOf } from "./feature.ts";
import { clashOf, freeFor } from "./renaming/clash.ts";
import { objectionTo } from "./renaming/new-id.ts";
import { isRefused, type Refused } from "./renaming/refusals.ts";
import { renamableAt } from "./renaming/renamable.ts";
import { ownId } from "./renaming/resolutions.ts";
import { respell } from "./renaming/spelling.ts";
import { togetherWith } from "./renaming/together.ts";
import { unbracketedObjection } from "./renaming/unbracketed.ts";
import { unreadPlaceOf } from "./renaming/unread.ts";

/** What renaming an id changes, in the order of the texts. */
export interface Renamed {
  readonly edits: readonly Edit[];
}

/**
 * Gives the thing whose id is at a point another id, wherever the old one is written: where it is given and in every
 * link, over all texts of all plans that share it. Words in titles, texts and comments stay as they are. It is refused,
 * with a sentence, where the new id is no id or is taken, or where not all places of the old one can be seen.
 */
export const rename: Feature<Renamed | Refused, [newId: string]> = (project, at, newId) => {
  const found = renamableAt(project, at);
  if (!found || isRefused(found)) return found;
  const id = newId.trim();
  if (id === ownId(found.target).trim()) return { edits: [] };
  const plan = planOf(project, found.target.at.uri);
  const objection = plan && objectionTo(id, () => freeFor(plan, found.target));
  if (objection !== undefined) return { refused: objection };
  const together = togetherWith(project, found.target);
  const refused = clashOf(together, id) ?? unbracketedObjection(together.links, id) ?? unreadPlaceOf(together);
  if (refused !== undefined) return { refused };
  return {
    edits: inOrder(
      project,
      together.spellings.map((spelling) => respell(spelling, id)),
    ),
  };
};

function inOrder({ documents }: Project, edits: readonly Edit[]): readonly Edit[] {
  const order = [...documents.keys()];
  const by = ({ at: { uri } }: Edit): number => order.indexOf(uri);
  return edits.toSorted((a, b) => by(a) - by(b) || a.at.start - b.at.start);
}
