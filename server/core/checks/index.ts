import type { Check } from "../problem.ts";
import { actionWithoutOwner } from "./action-without-owner.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Every check, in the order in which they are listed to people. */
export const checks: readonly Check[] = [unknownReference, actionWithoutOwner];
