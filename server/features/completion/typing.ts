import type { Document } from "../../core/document.ts";
import type { Plan } from "../../core/plan.ts";
import type { Project } from "../../core/project.ts";
import { planShape, type Shape } from "../../core/shape.ts";
import type { Context } from "../context-here.ts";

/** What is being typed: where, in which text of which plan, and what belongs there. */
export interface Typing {
  readonly project: Project;
  readonly plan: Plan;
  readonly document: Document;
  readonly offset: number;
  readonly context: Context;
  /** The dash that an item still lacks. */
  readonly lead: "" | "- ";
}

/** The shape under a path of keys; items of lists take no step. */
export function shapeUnder(path: readonly string[], root = planShape): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const step of path) {
    const map: Shape | undefined = shape?.type === "list" ? shape.item : shape;
    shape = map?.keys.get(step) ?? (map?.keys.size === 0 ? map.item : undefined);
  }
  return shape;
}
