import type { ActionShown } from "../core/overview/actions.ts";
import type { Coverage, Group } from "../core/overview/coverage.ts";
import type { Overview } from "../core/overview.ts";
import { say } from "../core/say.ts";
import { escapeMarkdown } from "../features/markdown.ts";
import { answerOf, groupTitle, labelOf, stateWord } from "./labels.ts";
import { markdownList, markdownTable } from "./markdown-rows.ts";
import { ownerCells, ownerHeads } from "./sections/people.ts";
import {
  exceptionCells,
  exceptionHeads,
  problemsWords,
  resolutionsOf,
  riskCells,
  riskHeads,
} from "./sections/records.ts";
import { actionHeads, dueOf, leadershipOf, proofLines, whoOf } from "./sections/themes.ts";

/** Each theme with its recommendations and actions. */
export function markdownThemes({ groups }: Coverage): readonly string[] {
  return groups.flatMap((group) => [`## ${escapeMarkdown(groupTitle(group, groups))}`, ...themeParts(group)]);
}

function themeParts({ theme, recommendations, actions }: Group): readonly string[] {
  const answers = recommendations.map((one) => [labelOf(one), one.response ?? "", answerOf(one)]);
  return [
    escapeMarkdown(theme?.outcome ?? ""),
    escapeMarkdown(theme ? leadershipOf(theme) : ""),
    answers.length > 0 ? markdownTable([say`Recommendation`, say`Response`, say`What is done`], answers) : "",
    actions.length > 0 ? markdownTable(actionHeads(), actions.map(cellsOf)) : "",
    answers.length + actions.length === 0 ? say`Nothing belongs to this theme yet.` : "",
  ];
}

function cellsOf(action: ActionShown): readonly string[] {
  const { state, rating, daysLate, addresses } = action;
  const far = [stateWord(state), daysLate === undefined ? "" : say`late`, rating ?? ""].filter((part) => part !== "");
  return [
    labelOf(action),
    addresses.join(", "),
    whoOf(action),
    dueOf(action),
    far.join(", "),
    proofLines(action).join(" "),
  ];
}

/** Who leads, what was decided, what may go wrong, what is left be, and what is still tbc. */
export function markdownTail(overview: Overview): readonly string[] {
  const { people, decisions, risks, exceptions, gaps, open } = overview;
  return [
    `## ${say`Who leads`}`,
    people.owners.length > 0
      ? markdownTable(ownerHeads(), people.owners.map(ownerCells))
      : say`No action has an owner yet.`,
    people.unled.length > 0 ? say`Open actions without an owner: ${people.unled.length}.` : "",
    ...(decisions.length > 0 ? [`## ${say`Decisions`}`, ...decisions.flatMap(decisionParts)] : []),
    ...(risks.length > 0 ? [`## ${say`Risks`}`, markdownTable(riskHeads(), risks.map(riskCells))] : []),
    `## ${say`Accepted exceptions`}`,
    exceptions.length > 0
      ? markdownTable(exceptionHeads(), exceptions.map(exceptionCells))
      : say`No problem is left be on purpose.`,
    `## ${say`Still tbc`}`,
    open === 0 ? say`Nothing is tbc.` : "",
    ...gaps.flatMap((group) => [
      `### ${escapeMarkdown(`${group.title} (${group.gaps.length})`)}`,
      markdownList(group.gaps.map(({ name }) => name)),
    ]),
    problemsWords(overview),
  ];
}

function decisionParts(decision: Overview["decisions"][number]): readonly string[] {
  const head = [labelOf(decision), decision.date?.text ?? "", decision.report ?? ""].filter((part) => part !== "");
  return [`### ${escapeMarkdown(head.join(", "))}`, markdownList(resolutionsOf(decision))];
}
