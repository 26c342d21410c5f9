import { show } from "../present/show.ts";
import { load } from "./load.ts";
import { noPlan } from "./no-plan.ts";
import { type Colour, lookOf, print, tell, tellUnread } from "./output.ts";

export interface ShowOptions {
  readonly stage?: string;
  readonly asOf?: string;
  readonly color: Colour;
}

/** Prints plans at a glance. Answers the exit code: 0 where all could be read, 2 where one could not. */
export async function showPlans(paths: readonly string[], options: ShowOptions): Promise<number> {
  const { project, unread } = await load({ paths, asOf: options.asOf, stage: options.stage });
  const look = lookOf(options.color);
  const { plans } = project;
  tellUnread(unread);
  if (plans.length === 0 && unread.length === 0) tell(noPlan());
  print(plans.map((plan) => show(plan, look)).join(`\n${"─".repeat(look.width)}\n\n`));
  return unread.length > 0 || plans.length === 0 ? 2 : 0;
}
