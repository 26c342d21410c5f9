import { fixOf, replace } from "../edits.ts";
import { isFillerWord, saysOpen } from "../filler.ts";
import { nounOf } from "../kinds.ts";
import { isKnown } from "../known.ts";
import { textUnder } from "../leaves.ts";
import { type Link, type Target, targetsOf } from "../links.ts";
import { NONE } from "../meant.ts";
import { capital, eitherOf, listed, nameOf, plural, quoted } from "../names.ts";
import type { Key, Plan } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { said, say } from "../say.ts";
import { KINDS, type Kind } from "../shape.ts";
import { didYouMean, isSlip, nearest } from "../suggest.ts";
import { isTbc } from "../placed.ts";

/** The key under which the things of a kind are listed. */
function keyOf(kind: Kind): Key {
  if (kind === "bodies") return "governance";
  return kind === "resolutions" ? "decisions" : kind;
}

export const unknownReference: Check = {
  code: "unknown-reference",
  summary: "An id is used that nothing in the plan has.",
  why: "A link that leads nowhere hides who is responsible or what is answered.",
  source: "The plan format: a key that holds an id is a link, and a link leads to something in the plan.",
  severity: { draft: "error", approved: "error", published: "error" },
  *inPlan(plan) {
    const known = new Set(KINDS.filter((kind) => isKnown(plan, keyOf(kind))));
    for (const link of plan.index.links) {
      const { scalar, shape } = link.leaf;
      const id = scalar.text.trim();
      if (isTbc(id) || isFillerWord(id) || saysOpen(id)) continue;
      if (!shape.refersTo.every((kind) => known.has(kind)) || targetsOf(plan.index, shape.refersTo, id).length > 0)
        continue;
      const finding = findingFor(plan, link, id);
      if (finding) yield finding;
    }
  },
};

function findingFor(plan: Plan, link: Link, id: string): Finding | undefined {
  const { refersTo, soft } = link.leaf.shape;
  const answer = answerFor(link, id);
  if (answer) return answer;
  const targets = refersTo.flatMap((kind) => [...(plan.index.targets.get(kind)?.values() ?? [])].flat());
  const titled = targets.filter(({ map }) =>
    ["title", "text"].some((key) => textUnder(map, key)?.toLowerCase() === id.toLowerCase()),
  );
  if (titled[0] && titled.length === 1 && !soft) return namedByTitle(link, titled[0]);
  const known = targets.map((target) => target.id);
  const several = soft ? undefined : severalIn(link, new Set(known));
  if (several) return several;
  const near = nearest(id, known);
  // Free words may stand here too, so only what looks like a misspelt id is told of; and a post may decide as a body does.
  if (soft && (near.length === 0 || /\s/.test(id) || isDecidingPost(plan, link, id))) return undefined;
  const [first] = near.length === 1 ? targetsOf(plan.index, refersTo, near[0] ?? "") : [];
  return {
    at: link.at,
    message: `${nothingCalled(refersTo, id)}${near.length > 0 ? didYouMean(near) : whatIsKnown(refersTo, known)}`,
    ...(first && {
      related: [{ at: first.at, message: say`${nameOf(first.map, nounOf(first.kind))} is the closest` }],
    }),
    fixes: near.map((name) =>
      fixOf(say`Write "${name}"`, near.length === 1 && isSlip(id, name), replace(link.at, name)),
    ),
  };
}

function isDecidingPost(plan: Plan, { leaf: { path } }: Link, id: string): boolean {
  return path.join(".") === "decisions.body" && targetsOf(plan.index, ["owners"], id).length > 0;
}

/** Words for a post that nobody is in, with or without a remark: "vacant", "TBC (new post)", "to be appointed". */
const NOBODY_YET =
  /^(?:vacan(?:t|cy)|new post|tb[acd]|to be (?:appointed|recruited|named|identified|agreed|confirmed))(?:\W.*)?$/i;

/** An answer where an id belongs: nobody yet, or nothing at all. */
function answerFor({ at, leaf: { path, shape } }: Link, id: string): Finding | undefined {
  if (path.at(-1) === "resources" && NONE.test(id)) {
    return { at, message: say`"resources" holds ids of budget lines in brackets. Write none without brackets.` };
  }
  if (!shape.refersTo.includes("owners") || shape.soft || !(NONE.test(id) || NOBODY_YET.test(id))) return undefined;
  const message = say`No owner is called "${id}". Write tbc where nobody is named yet.`;
  return { at, message, fixes: [fixOf(say`Write tbc`, false, replace(at, "tbc"))] };
}

/** A link that may lead to things of many kinds has no word of its own for them. */
function nothingCalled(kinds: readonly Kind[], id: string): string {
  if (kinds.length > 2) return say`Nothing in the plan is called "${id}".`;
  return say`No ${eitherOf(kinds.map(nounOf).map(said))} is called "${id}".`;
}

function whatIsKnown(kinds: readonly Kind[], known: readonly string[]): string {
  if (known.length > 0) return ` ${say`Known here: ${listed([...new Set(known)])}.`}`;
  return kinds.length > 2 ? "" : ` ${say`The plan lists no ${eitherOf(kinds.map(nounOf).map(said))} yet.`}`;
}

/** People write the words where the id belongs. */
function namedByTitle(link: Link, { id, at, kind, map }: Target): Finding {
  const message = capital(
    say`${said(plural(nounOf(kind)))} are named by their ids. Write "${id}" for ${quoted(link.leaf.scalar.text)}.`,
  );
  return {
    at: link.at,
    message,
    related: [{ at, message: nameOf(map, nounOf(kind)) }],
    fixes: [fixOf(say`Write "${id}"`, true, replace(link.at, id))],
  };
}

/** Several ids in the place of one, as in `owner: head-csc and lead`. */
function severalIn({ leaf: { scalar, map, path }, at, block }: Link, known: ReadonlySet<string>): Finding | undefined {
  const ids = scalar.text.split(/\s*[,;/&+]\s*|\s+(?:and\s+)?/).filter((word) => word !== "");
  if (ids.length < 2 || !ids.every((word) => known.has(word))) return undefined;
  const list = ids.join(", ");
  const pair = map?.pairs.find(({ value }) => value === scalar);
  if (!pair) {
    const isFlow = /[[,]\s*$/.test(block.block.text.slice(0, scalar.start));
    const message = say`"${scalar.text}" is ${ids.length} ids in one. Write ${list}, each on its own.`;
    return { at, message, fixes: isFlow ? [fixOf(say`Write ${list}`, true, replace(at, list))] : [] };
  }
  const message = say`"${scalar.text}" is ${ids.length} ids where one belongs.`;
  if (path.at(-1) !== "owner" || map?.pairs.some(({ key }) => key.text === "owners"))
    return { at, message: `${message} ${say`Write the one that leads.`}` };
  const whole = { uri: at.uri, start: block.start + pair.key.start, end: at.end };
  return {
    at,
    message: `${message} ${say`Write owners: [${list}].`}`,
    fixes: [fixOf(say`Write owners: [${list}]`, true, replace(whole, `owners: [${list}]`))],
  };
}
