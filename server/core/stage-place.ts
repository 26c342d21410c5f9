import { entriesOf } from "./document.ts";
import type { Plan } from "./plan.ts";
import type { Place } from "./problem.ts";

/** The word for the plan's stage, which makes what is missing needed; the beginning of the text where none is written. */
export function placeOfStage({ main }: Plan): Place {
  const value = entriesOf(main).get("stage")?.[0]?.values[0];
  if (!value) return { uri: main.uri, start: 0, end: 0 };
  return { uri: main.uri, start: value.start + value.node.start, end: value.start + value.node.end };
}
