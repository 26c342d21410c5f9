import type { Document } from "../core/document.ts";
import type { Plan } from "../core/plan.ts";

/** A plan with one of its texts first, so that new items are written there where it has their list, or where none has. */
export function seenFrom(plan: Plan, document: Document): Plan {
  return { ...plan, main: document, documents: [document, ...plan.documents.filter((other) => other !== document)] };
}
