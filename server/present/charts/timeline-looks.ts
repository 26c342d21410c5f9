import type { Bar } from "../../core/overview/timeline.ts";
import type { Filling } from "./patterns.ts";

/** The beginning of the ids in a timeline. */
export const NAME = "timeline";

/** How the bars of a timeline look, by how far a thing has come. */
export const LOOKS = {
  done: { look: "solid", hue: "green" },
  going: { look: "solid", hue: "blue" },
  risk: { look: "stripes", hue: "orange" },
  paused: { look: "dots", hue: "grey" },
  ahead: { look: "open", hue: "grey" },
  phase: { look: "level", hue: "purple" },
} as const satisfies Readonly<Record<string, Filling>>;

/** How the bar of a thing looks. */
export function lookOf({ kind, state }: Pick<Bar, "kind" | "state">): Filling {
  if (kind === "phase") return LOOKS.phase;
  if (isOver({ state })) return LOOKS.done;
  if (state === "in progress") return LOOKS.going;
  if (state === "at risk") return LOOKS.risk;
  return state === "paused" ? LOOKS.paused : LOOKS.ahead;
}

/** Whether a thing is done: its bar has a tick as well. */
export function isOver({ state }: Pick<Bar, "state">): boolean {
  return state === "complete" || state === "embedded";
}
