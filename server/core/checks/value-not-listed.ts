import { fixOf, replace } from "../edits.ts";
import { nameAround } from "../enclosing.ts";
import { textUnder } from "../leaves.ts";
import { meantChoice, wordsHolding } from "../meant.ts";
import { eitherOf, quoted } from "../names.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { type ShapeProblem, topProblems } from "../schema.ts";
import { shapeSlipsIn } from "../shape-problems.ts";
import { inText } from "../in-text.ts";
import { rewrite } from "../rewriting.ts";
import type { Shape } from "../shape.ts";
import type { Mapping, Node, Scalar } from "../syntax.ts";
import { didYouMean, nearest } from "../suggest.ts";
import type { Span } from "../text.ts";

interface NotListed {
  readonly value: Scalar;
  readonly key: string;
  readonly shape: Shape;
  /** Who inspected, where that narrows down which words may be meant. */
  readonly beside?: string;
}

/** How many words a sentence can list. */
const MOST = 8;

export const valueNotListed: Check = {
  code: "value-not-listed",
  summary: "A value is not one of the words that its key allows.",
  why: "Reports count and sort by these words; one that is not on the list is counted nowhere.",
  source: "The plan format: some keys hold one of a few words.",
  severity: { draft: "error", approved: "error", published: "error" },
  many: (count) => say`${count} values are not among the words that their keys allow. Each place says which are.`,
  *inBlock(block) {
    for (const problem of shapeSlipsIn(block)) {
      if (!isChoice(problem)) continue;
      const beside = problem.key === "framework" ? textUnder(mapAround(block.node, problem.value), "inspectorate") : "";
      yield findingFor({ ...problem, beside: beside ?? "" }, nameAround(block, problem.value));
    }
  },
  *inPlan(plan) {
    for (const document of plan.documents) {
      for (const problem of topProblems(document))
        if (isChoice(problem)) yield inText(document.uri, findingFor(problem, ""));
    }
  },
};

/** A number or "yes" where a word of a list belongs is not of another kind, but another word. */
function isChoice(problem: ShapeProblem): problem is ShapeProblem & NotListed {
  if (problem.kind === "value-not-listed") return true;
  if (problem.kind !== "value-of-wrong-kind" || problem.shape.choices.length === 0) return false;
  return problem.value.kind === "scalar" && problem.value.text !== "";
}

function mapAround(node: Node | undefined, value: Scalar): Mapping | undefined {
  if (!node || node.kind === "scalar") return undefined;
  if (node.kind === "map" && node.pairs.some((pair) => pair.value === value)) return node;
  const held = node.kind === "list" ? node.items : node.pairs.map((pair) => pair.value);
  return held.map((one) => mapAround(one, value)).find((map) => map !== undefined);
}

/** The frameworks of one inspectorate, by its short name in their words or its full name in their meanings. */
function frameworksOf(inspectorate: string, { choices }: Shape): readonly string[] {
  const name = inspectorate.toLowerCase();
  if (name.length < 3) return [];
  const own = choices.filter(
    ({ value, meaning }) => value.startsWith(`${name}-`) || (name.length > 5 && meaning.toLowerCase().includes(name)),
  );
  return own.length === 0 ? [] : [...own.map(({ value }) => value), "other"];
}

function findingFor({ value, key, shape, beside = "" }: NotListed, of: string): Finding<Span> {
  const at = { start: value.start, end: value.end };
  const words = shape.choices.map((choice) => choice.value).filter((word) => word !== "tbc");
  const not =
    of === ""
      ? say`${quoted(value.text)} is not one of the words for "${key}".`
      : say`${quoted(value.text)} is not one of the words for "${key}" of ${of}.`;
  if (key === "status" && LATE.test(value.text)) {
    return {
      at,
      message: say`${quoted(value.text)} is no status: whether something is late is worked out from its due date. Write how far it has come, such as "in progress".`,
    };
  }
  if (words.includes(value.text)) {
    const fixes = [fixOf(say`Leave the quotation marks out`, true, replace(at, value.text))];
    return { at, message: say`Quotation marks make a text of ${value.text}. Write it without them.`, fixes };
  }
  const meant = meantChoice(value.text, shape);
  const holding = wordsHolding(value.text, words);
  const likely = holding.length > 0 ? holding : nearest(value.text, words);
  const near = meant ? [meant.word] : likely.length > 3 ? [] : likely;
  const ofOne = frameworksOf(beside, shape);
  const right = holding.length > 0 ? holding : ofOne.length > 0 ? ofOne : words;
  const fixes = near.flatMap((word): Fix<Span>[] => {
    const edit = rewrite(value, word);
    return edit ? [fixOf(say`Write "${word}"`, meant?.sure ?? false, edit)] : [];
  });
  return {
    at,
    message: `${not}${near.length > 0 ? didYouMean(near) : allowed(right)}`,
    ...(fixes.length > 0 && { fixes }),
  };
}

const LATE = /^(?:over ?due|late|missed|behind(?: schedule)?)$/i;

function allowed(words: readonly string[]): string {
  return ` ${say`Write ${eitherOf(words, MOST)}.`}`;
}
