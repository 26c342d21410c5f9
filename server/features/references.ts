import type { Place } from "../core/problem.ts";
import type { Feature } from "./feature.ts";
import { mentionsOf } from "./mentions.ts";
import { subjectAt } from "./targets.ts";

/** Whether the place that gives the id is wanted among its references. */
export type Given = "with the place that gives it" | "links only";

/** Finds all places of the id at a point, over all texts of its plans, those that give it first. */
export const references: Feature<readonly Place[], [given: Given]> = (project, at, given) => {
  const subject = subjectAt(project, at);
  if (!subject) return undefined;
  const mentions = mentionsOf(subject);
  return mentions.filter(({ link }) => link || given !== "links only").map((mention) => mention.at);
};
