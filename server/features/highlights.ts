import type { Place } from "../core/problem.ts";
import type { Feature } from "./feature.ts";
import { mentionsOf } from "./mentions.ts";
import { subjectAt } from "./targets.ts";

/** A place to mark while the cursor is on an id. */
export interface Highlight {
  readonly at: Place;
  /** The id is given here, or only used. */
  readonly role: "given" | "used";
}

/** Finds the places of the id at a point in the text that the point is in, in the order they are written. */
export const highlights: Feature<readonly Highlight[]> = (project, at) => {
  const subject = subjectAt(project, at);
  return (
    subject &&
    mentionsOf(subject)
      .filter((mention) => mention.at.uri === at.uri)
      .map((mention) => ({ at: mention.at, role: mention.link ? ("used" as const) : ("given" as const) }))
      .sort((a, b) => a.at.start - b.at.start)
  );
};
