import type { Place } from "../../core/problem.ts";

/** The empty place behind a value. */
export function behind({ uri, end }: Place): Place {
  return { uri, start: end, end };
}
