import { houseOf } from "./house.ts";
import { leavesOf } from "./leaves.ts";
import { memo } from "./memo.ts";
import type { Plan } from "./plan.ts";
import { type Block, isSound } from "./syntax.ts";
import { spells } from "./spelt-out.ts";

/** "Multi-Agency Safeguarding Hub (MASH)", "the front door (known as the MASH)". */
const BEHIND_WORDS =
  /[\p{L}'’"”)] ?\((?:also )?(?:known as |called |the |an? |or )*["“']?(\p{Lu}{2,6})s?["”']?(?=[),;: ])/gu;
/** "known as MASH", "called the MASH", "or MASH for short". */
const CALLED = /\b(?:known as|called|short for|abbreviated to)(?: the| an?)? ["“']?(\p{Lu}{2,6})\b/gu;
/** "MASH (multi-agency safeguarding hub)", "MASH: the Multi-Agency Safeguarding Hub", "MASH stands for …". */
const BEFORE_WORDS =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,6})["”']?(?: \(|, | [–—-] |: | stands for | means )((?:[\p{L}'’]+[ ,-]+){1,9}[\p{L}'’]+)/gu;

/** The keys whose values are names of bodies: what they are called need not be explained. */
const NAMES: readonly string[] = ["organisation", "partnership", "inspectorate"];

/** The acronyms that a plan explains, or that its body has explained for all its plans, in capitals. */
export function explainedAcronyms(plan: Plan): ReadonlySet<string> {
  const blocks = plan.documents.flatMap(({ syntax }) => syntax.blocks.map(({ block }) => block));
  const ids = [...plan.index.targets.values()].flatMap((targets) => [...targets.keys()]);
  const house = [...houseOf(plan).glossary.keys()].flatMap(capitals);
  // What has an id of these letters has a title beside it.
  return new Set([...house, ...ids.map((id) => id.toUpperCase()), ...blocks.flatMap(explainedIn)]);
}

const explainedIn: (block: Block) => readonly string[] = memo((block) =>
  (isSound(block) ? leavesOf(block) : []).flatMap(({ path, scalar }) => {
    if (path[0] === "glossary" && path[1] !== undefined) return [...capitals(path[1]), ...explainedBy(scalar.text)];
    return NAMES.includes(path.at(-1) ?? "") ? capitals(scalar.text) : explainedBy(scalar.text);
  }),
);

function explainedBy(text: string): readonly string[] {
  const line = text.replace(/\s+/g, " ");
  const told = [...line.matchAll(BEHIND_WORDS), ...line.matchAll(CALLED)].map(([, acronym = ""]) => acronym);
  const before = [...line.matchAll(BEFORE_WORDS)].flatMap(([, acronym = "", words = ""]) =>
    // "Symptom-specific" may be worth two letters, as "multi-agency" is, or one.
    [/[\p{L}'’]+/gu, /[\p{L}'’-]+/gu].some((word) => startsWithName(words.match(word) ?? [], acronym)) ? [acronym] : [],
  );
  return [...told, ...before];
}

function startsWithName(words: readonly string[], acronym: string): boolean {
  return words.some((_word, i) => spells(words.slice(0, i + 1), acronym));
}

/** The acronyms in a name or a heading of the glossary, whatever its capitals: "EHCP / EHC plan", "DfE". */
function capitals(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => [word, word.replace(/s$/, "")].map((one) => one.toUpperCase()));
}
