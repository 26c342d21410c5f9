import { fixOf, replace } from "../edits.ts";
import { elsewhere } from "../elsewhere.ts";
import { withArticle } from "../enclosing.ts";
import { inText } from "../in-text.ts";
import { asMeant, meantKey, meantKeys } from "../meant.ts";
import { listed } from "../names.ts";
import { type Document, entriesOf } from "../document.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import { type ShapeProblem, topProblems } from "../schema.ts";
import { shapeSlipsIn } from "../shape-problems.ts";
import type { Shape } from "../shape.ts";
import { strangenessOf } from "../strange-texts.ts";
import { didYouMean, nearest } from "../suggest.ts";
import type { Mapping } from "../syntax.ts";
import type { Span } from "../text.ts";

/** A map with more keys than these is no item of a plan, and what its keys were meant for is anybody's guess. */
const MOST_KEYS = 500;

type UnknownKey = Extract<ShapeProblem, { kind: "unknown-key" }>;

export const unknownKey: Check = {
  code: "unknown-key",
  summary: "A key is not one that the format knows in this place.",
  why: "What stands under a key that is not known is checked by nobody and shown in no report.",
  source: "The plan format: each place has its list of keys, to which a body may add its own in its settings.",
  severity: { draft: "error", approved: "error", published: "error" },
  many: (count) => say`${count} keys are not known where they stand. Each place says what may be meant.`,
  *inBlock(block) {
    for (const problem of shapeSlipsIn(block)) if (problem.kind === "unknown-key") yield findingFor(problem);
  },
  *inPlan(plan) {
    for (const document of plan.documents) {
      yield* twoRoles(document);
      if (strangenessOf(document)) continue;
      for (const problem of topProblems(document)) {
        if (problem.kind === "unknown-key") yield inText(document.uri, findingFor(problem));
      }
    }
  },
};

function findingFor(problem: UnknownKey): Finding<Span> {
  const { key, shape } = problem;
  const taken = keysIn(problem.map, shape);
  const meant = meantKeys(problem.map, shape).get(key.start);
  const at = { start: key.start, end: key.end };
  const thing = withArticle(shape.noun);
  const not = say`"${key.text}" is not a key of ${thing}.`;
  if (problem.map.pairs.length > MOST_KEYS) return { at, message: `${not} ${say`Leave it out.`}` };
  const near = meant
    ? [meant.word]
    : nearest(key.text, shape.keys.keys()).filter((name) => !taken.has(name) && name !== "part_of");
  const double = meant ? undefined : meantKey(key.text, shape, NONE)?.word;
  if (double !== undefined) {
    const message = say`"${key.text}" is not a key of ${thing}, and "${double}" is there already. Keep one of them.`;
    return { at, message };
  }
  const home = meant ? undefined : elsewhere(key.text, shape);
  if (home) return { at, message: say`"${key.text}" is not a key of ${thing}: it belongs to ${home}.` };
  const fixes = near.map((name) => fixOf(say`Write "${name}"`, meant?.sure ?? false, replace(at, name)));
  if (fixes.length > 0) return { at, message: `${not}${didYouMean(near)}`, fixes };
  const free = [...shape.keys.keys()].filter((name) => !taken.has(name) && name !== "part_of");
  const right = free.length === 0 ? say`Leave it out.` : say`It can still have: ${listed(free, 6)}.`;
  return { at, message: `${not} ${right}` };
}

const NONE: ReadonlySet<string> = new Set();

/** The keys of the format that a map has, as they were meant. */
function keysIn(map: Mapping, shape: Shape): ReadonlySet<string> {
  const made =
    known.get(map) ??
    new Set(asMeant(map, shape).pairs.flatMap(({ key }) => (shape.keys.has(key.text) ? key.text : [])));
  known.set(map, made);
  return made;
}

const known = new WeakMap<Mapping, ReadonlySet<string>>();

/** A text is a plan of its own or a part of one, never both. */
function* twoRoles(document: Document): Iterable<Finding> {
  const [part] = entriesOf(document).get("part_of") ?? [];
  const [plan] = entriesOf(document).get("improvement_plan") ?? [];
  if (!part || !plan) return;
  const { start, end } = part.key;
  yield {
    at: { uri: document.uri, start, end },
    message: say`"improvement_plan" makes this file a plan of its own, and "part_of" a part of another. Keep one of them.`,
    related: [
      {
        at: { uri: document.uri, start: plan.key.start, end: plan.key.end },
        message: say`Here it says that it is a plan`,
      },
    ],
  };
}
