import { type Need, needOf } from "../../core/needs.ts";
import type { Stage } from "../../core/problem.ts";
import { said, say } from "../../core/say.ts";
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
    say`**${escapeMarkdown(said(shape.title))}** (${name})`,
    escapeMarkdown(said(shape.description)),
    examplesOf(shape),
    needOfKey(asked),
    choicesOf(shape),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

function choicesOf({ choices, item }: Shape): string {
  const all = choices.length > 0 ? choices : (item?.choices ?? []);
  return all.map(({ value, meaning }) => `- ${codeMarkdown(value)}: ${escapeMarkdown(said(meaning))}`).join("\n");
}

/** Most descriptions hold an example; where one does not, the schema's own are shown. */
function examplesOf({ description, examples }: Shape): string {
  if (examples.length === 0 || /\bfor example\b|\bsuch as\b/.test(description)) return "";
  return say`For example: ${examples.map(codeMarkdown).join(", ")}`;
}

function needOfKey({ shape, path, parent, isPart }: KeyAsked): string {
  const key = path.at(-1) ?? "";
  if (isPart && path.length === 1) return key === "part_of" ? say`Required in a part file.` : "";
  if (parent?.keys.size === 0) return "";
  if (path.length === 1 && ALWAYS.includes(key)) return say`Required.`;
  const need = needOf(path) ?? (parent?.required.includes(key) ? { required: "draft" as const } : undefined);
  if (need) return sentenceOf(need);
  return path.length === 1 && shape.type === "list" ? "" : say`Optional.`;
}

/** The schema asks for these of a whole plan and not of its parts, so they are not on its plain list. */
const ALWAYS: readonly string[] = ["improvement_plan", "title", "nation", "stage"];

function sentenceOf({ wanted, required, instead, where }: Need): string {
  const needed = neededBy(wanted, required);
  const unless = instead === undefined ? needed : say`${needed}, unless ${codeMarkdown(instead)} is given`;
  return where === undefined ? say`${unless}.` : say`${unless}, ${where()}.`;
}

function neededBy(wanted: Stage | undefined, required: Stage | undefined): string {
  if (!wanted) return required === "draft" || !required ? say`Required` : say`Required ${stageInWords(required)}`;
  if (!required) return say`Wanted ${stageInWords(wanted)}`;
  return say`Wanted ${stageInWords(wanted)}, required ${stageInWords(required)}`;
}

function stageInWords(stage: Stage): string {
  if (stage === "draft") return say`in a draft`;
  return stage === "published" ? say`once the plan is published` : say`once the plan is approved`;
}
