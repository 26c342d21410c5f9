import { checks } from "../core/checks/index.ts";
import type { Check } from "../core/problem.ts";
import { say } from "../core/say.ts";
import { didYouMean, nearest } from "../core/suggest.ts";
import { stop } from "./stop.ts";

/** The check of a name that a person typed. */
export function checkNamed(name: string): Check {
  const found = checks.find(({ code }) => code === name);
  const near = nearest(
    name,
    checks.map(({ code }) => code),
  );
  return (
    found ??
    stop(
      `${say`No check is called "${name}".`}${didYouMean(near) || ` ${say`"improvement-plans checks" lists them.`}`}`,
    )
  );
}
