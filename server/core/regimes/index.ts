import { CHILDREN } from "./children.ts";
import { DIRECTIONS } from "./directions.ts";
import { HEALTH } from "./health.ts";
import { JUSTICE } from "./justice.ts";
import { LOCAL_GOVERNMENT } from "./local-government.ts";
import type { Regime } from "./regime.ts";
import { SCHOOLS } from "./schools.ts";

/** Every inspection regime that a plan's `framework` may name, in the order in which a reader is told of them. */
export const REGIMES: readonly Regime[] = [
  ...CHILDREN,
  ...SCHOOLS,
  ...HEALTH,
  ...JUSTICE,
  ...LOCAL_GOVERNMENT,
  ...DIRECTIONS,
];

/** The regime of an id; nothing where there is none of that name. */
export function regimeOf(id: string): Regime | undefined {
  return REGIMES.find((regime) => regime.id === id);
}
