import type { Place } from "../core/problem.ts";
import { documentAt, type Feature } from "./feature.ts";
import { isRefused } from "./renaming/refusals.ts";
import { renamableAt } from "./renaming/renamable.ts";
import { spelledAt } from "./renaming/spelling.ts";
import { togetherWith } from "./renaming/together.ts";

/** Places of one text that change together while one of them is typed in. */
export interface LinkedPlaces {
  readonly places: readonly Place[];
  /** A regular expression, as JavaScript reads it without flags: while what is typed fits it, the others follow. */
  readonly pattern: string;
}

/** What an id is made of: anything but what separates ids from each other and from the rest of the text. */
const PATTERN = "[^\\s,:#\\[\\]{}\"'`]+";

/**
 * Finds the links in the same text that follow while the id at a point is typed. Only the place that gives the id
 * leads: somebody who types in a link wants it to lead elsewhere, and not to rename what it leads to.
 */
export const linkedEditing: Feature<LinkedPlaces> = (project, at) => {
  const found = renamableAt(project, at);
  const document = documentAt(project, at.uri);
  if (!document || !found || isRefused(found) || found.role !== "given") return undefined;
  const wordsAt = ({ start, end }: Place): string => document.text.slice(start, end);
  const own = wordsAt(spelledAt(found.spelling));
  const { spellings } = togetherWith(project, found.target);
  const places = spellings.map(spelledAt).filter((place) => place.uri === at.uri && wordsAt(place) === own);
  if (places.length < 2 || !new RegExp(`^${PATTERN}$`).test(own)) return undefined;
  return { places: places.toSorted((a, b) => a.start - b.start), pattern: PATTERN };
};
