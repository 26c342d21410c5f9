import { CHILDREN } from "./children.ts";
import { HEALTH_AND_JUSTICE } from "./health-justice.ts";
import { LOCAL_GOVERNMENT } from "./local-government.ts";
import type { Regime } from "./regime.ts";

/** Every inspection regime that a plan's `framework` may name, in the order in which they are offered. */
export const REGIMES: readonly Regime[] = [...CHILDREN, ...HEALTH_AND_JUSTICE, ...LOCAL_GOVERNMENT];

/** The regime of an id; nothing where there is none of that name. */
export function regimeOf(id: string): Regime | undefined {
  return REGIMES.find((regime) => regime.id === id);
}
