import { type Document, entriesOf } from "./document.ts";
import { fixOf } from "./edits.ts";
import type { Finding } from "./problem.ts";
import { said, say } from "./say.ts";
import { topProblems } from "./schema.ts";
import { planShape } from "./shape.ts";
import { strangenessOf } from "./strange-texts.ts";
import { isSound } from "./syntax.ts";
import { insertAtTop } from "./top-keys.ts";

/** What a plan must say at its top and does not. */
export function* missingAtTop(document: Document): Iterable<Finding> {
  if (strangenessOf(document) || !isTopReadable(document)) return;
  const entries = entriesOf(document);
  const missing = topProblems(document).flatMap((problem) =>
    problem.kind === "missing-key" && !entries.has(problem.missing) ? problem.missing : [],
  );
  const isPlan = !missing.includes("improvement_plan");
  const told = isPlan
    ? [...planShape.keys.keys()].filter((key) => missing.includes(key) && key !== "partnership")
    : ["improvement_plan"];
  if (missing.length === 0) return;
  for (const key of told) yield findingFor(document, key);
}

/** A line that cannot be read may be the key that seems to be missing. */
function isTopReadable({ syntax }: Document): boolean {
  return syntax.blocks.every(({ block }) => block.form === "item" || (block.form === "entry" && isSound(block)));
}

function findingFor(document: Document, key: string): Finding {
  const { start, end } = document.syntax.entries[0]?.key ?? { start: 0, end: 0 };
  const value = VALUES[key] ?? "tbc";
  const edit = insertAtTop(document, key, value);
  return {
    at: { uri: document.uri, start, end },
    message: MESSAGES[key]?.() ?? say`The plan has no ${said(key)}. Write one, or tbc.`,
    ...(edit && { fixes: [fixOf(say`Add "${key}: ${value}"`, false, edit)] }),
  };
}

/** What is written where nothing else is known. */
const VALUES: Readonly<Record<string, string>> = { improvement_plan: "1", stage: "draft" };

const MESSAGES: Readonly<Record<string, () => string>> = {
  improvement_plan: () =>
    say`Nothing says that this file is a plan. Begin it with "improvement_plan: 1", or with "part_of: " and the plan that it is part of.`,
  organisation: () => say`The plan does not say whose it is. Write "organisation: " or "partnership: " and the name.`,
  nation: () =>
    say`The plan does not say for which nation it is made, which decides the bank holidays. Write one, or tbc.`,
  stage: () => say`The plan does not say how far it has come. Write draft, approved, published or closed.`,
};
