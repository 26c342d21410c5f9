import { type Need, needOf } from "../../core/needs.ts";
import type { Stage } from "../../core/problem.ts";
import type { Shape } from "../../core/shape.ts";
import { codeMarkdown, escapeMarkdown } from "../markdown.ts";

/** A key that somebody points at, with the keys that lead to it and what it stands in. */
export interface KeyAsked {
  readonly shape: Shape;
  readonly path: readonly string[];
  readonly parent: Shape | undefined;
  /** Whether its text is a part of a plan, which needs nothing at the top. */
  readonly isPart: boolean;
}

/** A key's name and meaning, when it is needed, and the words that may stand under it. */
export function keyHelp(asked: KeyAsked): string {
  const { shape, path } = asked;
  const name = codeMarkdown(path.at(-1) ?? "");
  return [
    `**${escapeMarkdown(shape.title)}** (${name})`,
    escapeMarkdown(shape.description),
    examplesOf(shape),
    needOfKey(asked),
    choicesOf(shape),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

function choicesOf({ choices, item }: Shape): string {
  const all = choices.length > 0 ? choices : (item?.choices ?? []);
  return all.map(({ value, meaning }) => `- ${codeMarkdown(value)}: ${escapeMarkdown(meaning)}`).join("\n");
}

/** Most descriptions hold an example; where one does not, the schema's own are shown. */
function examplesOf({ description, examples }: Shape): string {
  if (examples.length === 0 || /\bfor example\b|\bsuch as\b/.test(description)) return "";
  return `For example: ${examples.map(codeMarkdown).join(", ")}`;
}

function needOfKey({ shape, path, parent, isPart }: KeyAsked): string {
  const key = path.at(-1) ?? "";
  if (isPart && path.length === 1) return key === "part_of" ? "Required in a part file." : "";
  if (parent?.keys.size === 0) return "";
  if (path.length === 1 && ALWAYS.includes(key)) return "Required.";
  const need = needOf(path) ?? (parent?.required.includes(key) ? { required: "draft" as const } : undefined);
  if (need) return sentenceOf(need);
  return path.length === 1 && shape.type === "list" ? "" : "Optional.";
}

/** The schema asks for these of a whole plan and not of its parts, so they are not on its plain list. */
const ALWAYS: readonly string[] = ["improvement_plan", "title", "nation", "stage"];

function sentenceOf({ wanted, required, instead, where }: Need): string {
  const first = wanted && `Wanted ${stageInWords(wanted)}`;
  const second =
    required && `${first ? "required" : "Required"}${required === "draft" ? "" : ` ${stageInWords(required)}`}`;
  const unless = instead === undefined ? "" : `, unless ${codeMarkdown(instead)} is given`;
  const whose = where === undefined ? "" : `, ${where}`;
  return `${[first, second].filter(Boolean).join(", ")}${unless}${whose}.`;
}

function stageInWords(stage: Stage): string {
  if (stage === "draft") return "in a draft";
  return stage === "published" ? "once the plan is published" : "once the plan is approved";
}
