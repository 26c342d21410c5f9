import { fixOf, insertKey } from "../edits.ts";
import { nameOfMap } from "../enclosing.ts";
import { freeIds } from "../free-ids.ts";
import { asMeant } from "../meant.ts";
import { missingAtTop } from "../missing-at-top.ts";
import { capital } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { said, say } from "../say.ts";
import type { ShapeProblem } from "../schema.ts";
import { shapeSlipsIn } from "../shape-problems.ts";
import type { Mapping, Block, PlacedBlock } from "../syntax.ts";
import type { Plan } from "../plan.ts";
import type { Span } from "../text.ts";

type MissingKey = Extract<ShapeProblem, { kind: "missing-key" }> & { readonly map: Mapping };

export const missingKey: Check = {
  code: "missing-key",
  summary: "Something is missing that every plan says, at whatever stage.",
  why: "Without it nobody can tell what is meant, and the rest of the plan cannot be compared with it.",
  source:
    "The plan format: at every stage a plan has a title, each recommendation its text, and each action what it addresses.",
  severity: { draft: "error", approved: "error", published: "error" },
  many: (count) => say`${count} things are missing that every plan says. Each place says what; tbc will do for now.`,
  *inBlock(block) {
    for (const problem of missingIn(block)) if (problem.missing !== "id") yield findingFor(block, problem);
  },
  *inPlan(plan) {
    for (const document of plan.documents) {
      yield* missingAtTop(document);
      for (const placed of document.syntax.blocks) yield* withoutId(plan, document.uri, placed);
    }
  },
};

/** What is missing, but for what is there under a misspelt key, and in maps of which not one key is known. */
function missingIn(block: Block): readonly MissingKey[] {
  return shapeSlipsIn(block).flatMap((problem): MissingKey[] => {
    if (problem.kind !== "missing-key" || !problem.map) return [];
    const { map, missing, shape } = problem;
    const keys = asMeant(map, shape).pairs.map(({ key }) => key.text);
    if (keys.includes(missing) || (keys.length > 0 && !keys.some((key) => shape.keys.has(key)))) return [];
    return [{ ...problem, map }];
  });
}

function findingFor(block: Block, problem: MissingKey): Finding<Span> {
  const { start, end, missing, map, shape } = problem;
  const word = said(WORDS[missing] ?? missing.replaceAll("_", " "));
  const name = nameOfMap(block, map, shape);
  const message =
    missing === "addresses"
      ? capital(say`${name} does not say what it addresses. List recommendations, or write [] where it answers none.`)
      : WORDS[missing] === undefined && !missing.includes("_")
        ? capital(say`${name} has no ${word}. Write one, or tbc.`)
        : capital(say`${name} has no ${word}. Write it under "${missing}", or tbc.`);
  const edit = insertKey(block.text, { map, shape }, [missing, "tbc"]);
  return { at: { start, end }, message, fixes: [fixOf(say`Add "${missing}", to be confirmed`, false, edit)] };
}

/** Keys that a sentence calls otherwise. */
const WORDS: Readonly<Record<string, string>> = { on: "date", what: "description", risk: "description" };

/** An id cannot be left open, since the whole plan speaks of a thing by it; the next free one is offered. */
function* withoutId(plan: Plan, uri: string, { start: base, block }: PlacedBlock): Iterable<Finding> {
  for (const problem of missingIn(block)) {
    const { missing, start, end, map, shape } = problem;
    const kind = shape.keys.get("id")?.defines;
    if (missing !== "id" || !kind) continue;
    const id = freeIds(plan, kind)();
    const { at, text } = insertKey(block.text, { map, shape }, ["id", id]);
    yield {
      at: { uri, start: base + start, end: base + end },
      message: capital(
        say`${nameOfMap(block, map, shape)} has no id. Give it one that nothing else has, such as ${id}.`,
      ),
      fixes: [fixOf(say`Add "id: ${id}"`, false, { at: { uri, start: base + at.start, end: base + at.end }, text })],
    };
  }
}
