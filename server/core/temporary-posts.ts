import { dateIn } from "./dates.ts";
import { targetsOf } from "./links.ts";
import { type ItemIn, itemsOf, type Plan } from "./plan.ts";
import type { Located } from "./text.ts";
import type { WrittenDate } from "./values/date.ts";

/** A post that exists for a time only, and when it ends. */
export interface TemporaryPost {
  readonly owner: ItemIn<"owners">;
  readonly id: string;
  readonly until: Located<string>;
  readonly ends: WrittenDate;
}

/** Words in the title of a post that is not to stay. */
const FOR_A_TIME = /\b(?:interim|temporary|acting|fixed[- ]term|second(?:ed|ment))\b/i;

/**
 * The temporary posts of a plan, by id, whose end can be read. A post that stays may have a last day as well, that of
 * the person in it: whoever comes next takes its work over, so nothing is lost.
 */
export function temporaryPosts(plan: Plan): ReadonlyMap<string, TemporaryPost> {
  const posts = itemsOf(plan, "owners").flatMap((owner): (readonly [string, TemporaryPost])[] => {
    const { id, title, temporary, until } = owner.value;
    const ends = dateIn(until);
    const isTemporary = temporary ? /^true$/i.test(temporary.value) : FOR_A_TIME.test(title?.value ?? "");
    if (!id || !until || !ends || !isTemporary || targetsOf(plan.index, ["owners"], id.value).length > 1) return [];
    return [[id.value, { owner, id: id.value, until, ends }]];
  });
  return new Map(posts);
}
