import { PLAN_NAMES } from "../core/decode.ts";
import { say } from "../core/say.ts";

/** What is said where no plan was found. */
export function noPlan(): string {
  return say`No plan was found. Plans are named ${PLAN_NAMES.map((name) => name.slice(3)).join(", ")}.`;
}
