import { asAt } from "./as-at.ts";
import { type Document, entriesOf, topText } from "./document.ts";
import { isKnown } from "./known.ts";
import { memo } from "./memo.ts";
import { type ActionShown, actionsShown, STATES, type State } from "./overview/actions.ts";
import { type BudgetShown, budgetOf } from "./overview/budget.ts";
import { type Coverage, coverageOf } from "./overview/coverage.ts";
import { type DateShown, datesShown } from "./overview/dates.ts";
import { type GapGroup, gapsOf } from "./overview/gaps.ts";
import { type MeasureShown, measuresShown } from "./overview/measures.ts";
import { type People, peopleOf } from "./overview/people.ts";
import {
  type DecisionShown,
  decisionsShown,
  type ExceptionShown,
  exceptionsShown,
  problemCounts,
  type RiskShown,
  risksShown,
} from "./overview/records.ts";
import { type ResponseShown, responsesOf } from "./overview/responses.ts";
import { plainText } from "./overview/shown.ts";
import { type Timeline, timelineOf } from "./overview/timeline.ts";
import { isReadable, type Plan } from "./plan.ts";
import type { Place, Severity, Stage } from "./problem.ts";
import { planShape } from "./shape.ts";

/** A plan at a glance: every figure that a dashboard, a report or a terminal shows is worked out here, and once. */
export interface Overview {
  readonly title: string;
  readonly organisation: string;
  readonly summary: string;
  readonly version: string;
  readonly stage: Stage;
  /** Where the title stands; the beginning of the text where there is none. */
  readonly at: Place;
  /** The texts of the plan, the main one first. */
  readonly uris: readonly string[];
  /** The day that the plan is judged by and where it comes from: "as at 30 November 2025, the plan's status date". */
  readonly asAt: string;
  /** Whether all of the plan could be read; what could not is in no figure. */
  readonly isWhole: boolean;
  readonly responses: readonly ResponseShown[];
  readonly coverage: Coverage;
  readonly actions: readonly ActionShown[];
  /** How many actions there are of each status, in the order of the work; those of which there is none are left out. */
  readonly states: readonly { readonly state: State; readonly count: number }[];
  readonly done: number;
  readonly late: number;
  readonly dates: readonly DateShown[];
  readonly timeline: Timeline;
  readonly budget: BudgetShown;
  readonly measures: readonly MeasureShown[];
  readonly people: People;
  readonly decisions: readonly DecisionShown[];
  readonly risks: readonly RiskShown[];
  readonly gaps: readonly GapGroup[];
  /** How many answers are tbc. */
  readonly open: number;
  readonly problems: Readonly<Record<Severity, number>>;
  readonly exceptions: readonly ExceptionShown[];
}

/** Reads a plan once for all that show it at a glance. */
export const overviewOf: (plan: Plan) => Overview = memo((plan) => {
  const { main, documents, stage } = plan;
  const text = (key: string): string => plainText(topText(main, key));
  const actions = actionsShown(plan);
  const gaps = gapsOf(plan);
  return {
    title: text("title"),
    organisation: text("organisation") || text("partnership"),
    summary: text("summary"),
    version: text("version"),
    stage,
    at: placeOf(main, "title"),
    uris: documents.map(({ uri }) => uri),
    asAt: asAt(plan),
    isWhole: isReadable(plan, ...LISTS) && isKnown(plan),
    responses: responsesOf(plan),
    coverage: coverageOf(plan),
    actions,
    states: STATES.map((state) => ({ state, count: actions.filter((one) => one.state === state).length })).filter(
      ({ count }) => count > 0,
    ),
    done: actions.filter(({ isDone }) => isDone).length,
    late: actions.filter(({ daysLate }) => daysLate !== undefined).length,
    dates: datesShown(plan),
    timeline: timelineOf(plan),
    budget: budgetOf(plan),
    measures: measuresShown(plan),
    people: peopleOf(plan),
    decisions: decisionsShown(plan),
    risks: risksShown(plan),
    gaps,
    open: gaps.reduce((sum, group) => sum + group.gaps.length, 0),
    problems: problemCounts(plan),
    exceptions: exceptionsShown(plan),
  };
});

const LISTS = [...planShape.keys.keys()] as Parameters<typeof isKnown>[1][];

function placeOf(main: Document, key: string): Place {
  const value = entriesOf(main).get(key)?.[0]?.values[0];
  if (!value) return { uri: main.uri, start: 0, end: 0 };
  return { uri: main.uri, start: value.start + value.node.start, end: value.start + value.node.end };
}
