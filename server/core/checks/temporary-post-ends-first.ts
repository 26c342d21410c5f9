import { isOpen } from "../actions.ts";
import { asAt, isPast } from "../as-at.ts";
import { dateIn, onDate } from "../dates.ts";
import { fixOf, placeEdit } from "../edits.ts";
import { addLead, leadsOf } from "../leads.ts";
import { capital, listed, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import { type ItemIn, itemsOf, nameIn, type Plan, placeIn, valueAt } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { deliveryKey } from "../ratings.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { type TemporaryPost, temporaryPosts } from "../temporary-posts.ts";
import type { Located } from "../text.ts";
import { certainlyAfter, type WrittenDate } from "../values/date.ts";

/** An action that is due once the post is gone. */
interface Outlived {
  readonly action: ItemIn<"actions">;
  readonly due: Located<string>;
  readonly date: WrittenDate;
  /** Whether the post answers for the action, which only one post can. */
  readonly isAccountable: boolean;
}

export const temporaryPostEndsFirst: Check = {
  code: "temporary-post-ends-first",
  summary:
    "A temporary post ends before an action that it leads or answers for is due, or has ended and still chairs a body.",
  why: "Work whose post has gone is nobody's, and that is noticed when it is late.",
  source: "Programme management practice: when a post that was made for a time ends, somebody takes over its work.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  *inPlan(plan) {
    const posts = temporaryPosts(plan);
    if (posts.size === 0) return;
    const outlived = outlivedIn(plan, posts);
    for (const [post, actions] of outlived) yield findingFor(plan, post, actions);
    if (plan.stage !== "closed") yield* stillInTheChair(plan, posts, new Set(outlived.keys()));
  },
};

/** A post that has ended and still chairs a body, where nothing else is said of it. */
function* stillInTheChair(
  plan: Plan,
  posts: ReadonlyMap<string, TemporaryPost>,
  told: ReadonlySet<TemporaryPost>,
): Iterable<Finding> {
  const governance = valueAt(plan, "governance");
  for (const { node, chair } of governance?.value.bodies ?? []) {
    const post = posts.get(chair?.value ?? "");
    if (!governance || !chair || !post || told.has(post) || !isPast(plan, post.ends)) continue;
    const edit = rewrite(written({ node }, "chair"), "tbc");
    yield {
      at: placeIn(governance, chair),
      message: say`${capital(nameOf(node, "body"))} is chaired by ${nameIn(post.owner, "owner")}, whose post ended ${onDate(post.ends)} (${asAt(plan)}). Name who chairs it now, or correct the date.`,
      related: [{ at: placeIn(post.owner, post.until), message: say`The post ended ${onDate(post.ends)}` }],
      ...(edit && { fixes: [fixOf(say`Write tbc`, false, placeEdit(governance, edit))] }),
    };
  }
}

/** An action that somebody else leads as well, or is to lead, outlives none of its posts. */
function outlivedIn(
  plan: Plan,
  posts: ReadonlyMap<string, TemporaryPost>,
): ReadonlyMap<TemporaryPost, readonly Outlived[]> {
  const key = deliveryKey(plan);
  const found = new Map<TemporaryPost, Outlived[]>();
  for (const action of itemsOf(plan, "actions")) {
    const { due, accountable } = action.value;
    const date = dateIn(due);
    if (!due || !date || !isOpen(action.value, key)) continue;
    const endsFirst = (id: string) => {
      const post = posts.get(id);
      return post && certainlyAfter(date, post.ends) ? [post] : [];
    };
    const leads = leadsOf(action.value);
    const gone = leads.flatMap(endsFirst);
    const answering = endsFirst(accountable?.value ?? "");
    for (const post of new Set([...(gone.length === leads.length ? gone : []), ...answering])) {
      const isAccountable = answering.includes(post);
      found.set(post, [...(found.get(post) ?? []), { action, due, date, isAccountable }]);
    }
  }
  return found;
}

function findingFor(plan: Plan, { owner, until, ends }: TemporaryPost, actions: readonly Outlived[]): Finding {
  const name = nameIn(owner, "owner");
  const [first] = actions;
  const goes = isPast(plan, ends)
    ? say`The post of ${name} ended ${onDate(ends)}`
    : say`The post of ${name} ends ${onDate(ends)}`;
  const ids = actions.map(({ action }) => action.value.id?.value ?? nameIn(action, "action"));
  const message =
    actions.length === 1 && first
      ? say`${goes}, before ${nameIn(first.action, "action")} is due ${onDate(first.date)}. Name who takes the action over.`
      : say`${goes}, before ${actions.length} of its actions are due: ${listed(ids)}. Name who takes them over.`;
  const fixable = actions.every(({ isAccountable }) => !isAccountable);
  const edits = fixable ? actions.flatMap(({ action }) => addLead(action, "tbc") ?? []) : [];
  return {
    at: placeIn(owner, until),
    message,
    related: actions.map(({ action, due, date }) => ({
      at: placeIn(action, due),
      message: say`${capital(nameIn(action, "action"))} is due ${onDate(date)}`,
    })),
    fixes:
      edits.length > 0 && edits.length === actions.length
        ? [{ title: say`Add who takes over as a second lead, to be named`, safe: false, edits }]
        : [],
  };
}
