import { itemShape, type Kind, planShape } from "./shape.ts";

/** The word for one thing of a kind in a sentence: "action", "budget line". */
export function nounOf(kind: Kind): string {
  if (kind === "bodies") return planShape.keys.get("governance")?.keys.get("bodies")?.item?.noun ?? "body";
  if (kind === "resolutions") return itemShape("decisions").keys.get("resolved")?.item?.noun ?? "resolution";
  return itemShape(kind).noun;
}
