import { type Document, entriesOf } from "../document.ts";
import { fixOf } from "../edits.ts";
import { nameAround } from "../enclosing.ts";
import { inText } from "../in-text.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import { type ShapeProblem, topProblems } from "../schema.ts";
import { shapeSlipsIn } from "../shape-problems.ts";
import { strangenessOf, type Strangeness } from "../strange-texts.ts";
import { isSound, type Node } from "../syntax.ts";
import type { Span } from "../text.ts";
import { keyBefore, type Said, type WrongKind } from "../wrong-kind.ts";
import { notAList, notAnItem } from "../wrong-lists.ts";
import { noValue, notAMap } from "../wrong-maps.ts";
import { notAText } from "../wrong-texts.ts";

export const valueOfWrongKind: Check = {
  code: "value-of-wrong-kind",
  summary:
    "A value is not of the kind that its key holds: it is empty, or a list where a text belongs, or the reverse.",
  why: "A value that does not fit is left out of every count, report and check.",
  source: "The plan format: each key holds either a text, a list or a group of entries.",
  severity: { draft: "error", approved: "error", published: "error" },
  many: (count) =>
    say`${count} values are empty or not of the kind that their keys hold. Each place says what would be.`,
  *inBlock(block) {
    for (const problem of shapeSlipsIn(block)) {
      if (!isWrongKind(problem)) continue;
      const name = nameAround(block, problem.value);
      yield findingFor({ ...problem, text: block.text, of: name === say`the plan` ? "" : name });
    }
  },
  *inPlan(plan) {
    for (const document of plan.documents) {
      yield* notAPlan(document);
      if (strangenessOf(document)) continue;
      for (const problem of topProblems(document)) {
        if (!isWrongKind(problem)) continue;
        const value = wholeValue(document, problem);
        yield inText(document.uri, findingFor({ ...problem, value, text: document.text, of: "" }));
      }
    }
  },
};

/** A value at the top with what is in it, which counts from the beginning of its block. */
function wholeValue(document: Document, { key, value }: Problem): Node {
  const entry = entriesOf(document)
    .get(key)
    ?.find((one) => one.key.start < value.start);
  const items =
    entry?.values.map(({ start, node }) => ({ ...node, start: start + node.start, end: start + node.end })) ?? [];
  if (value.kind !== "list")
    return items[0]?.kind === "map" ? { ...items[0], start: value.start, end: value.end } : value;
  return { ...value, items, flow: document.text[value.start] === "[" };
}

type Problem = Extract<ShapeProblem, { kind: "value-of-wrong-kind" }>;

/** A word that is not on a list is told of as such. */
function isWrongKind(problem: ShapeProblem): problem is Problem {
  if (problem.kind !== "value-of-wrong-kind") return false;
  const { value, shape } = problem;
  return shape.choices.length === 0 || value.kind !== "scalar" || value.text === "";
}

function findingFor(wrong: WrongKind): Finding<Span> {
  const { start, end } = wrong.value;
  return { at: { start, end }, ...saidOf(wrong) };
}

function saidOf(wrong: WrongKind): Said {
  const { value, shape } = wrong;
  const before = keyBefore(wrong);
  if (value.kind === "scalar" && value.text === "" && value.style === "plain") return noValue(wrong, before);
  if (shape.type === "text") return notAText(wrong);
  if (shape.type === "list") return notAList(wrong);
  return before || shape.keys.size === 0 ? notAMap(wrong) : notAnItem(wrong);
}

/** A file that is no plan at all is told of in one sentence. */
function* notAPlan(document: Document): Iterable<Finding> {
  const { uri, text, syntax } = document;
  const strange = strangenessOf(document);
  if (!strange || syntax.blocks.some(({ block }) => !isSound(block))) return;
  const start = Math.max(text.search(/^[ \t]*[^\s#]/m), strange === "empty" ? text.search(/\S/) : -1);
  const end = start < 0 ? 0 : start + (/^.*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  const at = { uri, start: Math.max(0, start), end };
  const begin = fixOf(say`Begin a plan`, false, {
    at: { uri, start: text.length, end: text.length },
    text: `${text === "" || text.endsWith("\n") ? "" : "\n"}${BEGINNING}`,
  });
  yield { at, message: STRANGE[strange](), ...(strange === "empty" && { fixes: [begin] }) };
}

const STRANGE: Readonly<Record<Strangeness, () => string>> = {
  empty: () => say`This file is empty. A plan begins with "improvement_plan: 1" and its title.`,
  list: () =>
    say`This file is a list and no plan. Begin it with "improvement_plan: 1", and put the list under its key, such as "actions:".`,
  text: () => say`Nothing in this file is a key of a plan. Begin it with "improvement_plan: 1" and its title.`,
};

const BEGINNING = "improvement_plan: 1\ntitle: tbc\norganisation: tbc\nnation: tbc\nstage: draft\n";
