import type { Project } from "../server/core/project.ts";
import { type NextStep, prepareSteps, type Step, stepsAfter, stepsBefore } from "../server/features/call-hierarchy.ts";
import { shown } from "./features.ts";
import { briefly, testFixtures } from "./navigation.ts";

testFixtures("call-hierarchy", (project, at) =>
  (prepareSteps(project, at) ?? []).flatMap((step) => {
    const { uri, kind, id } = step;
    return [
      ...stepLines(project, step),
      ...nextLines(project, "before", stepsBefore(project, { uri, kind, id }) ?? []),
      ...nextLines(project, "after", stepsAfter(project, { uri, kind, id }) ?? []),
    ];
  }),
);

function stepLines(project: Project, { kind, name, detail, at, whole }: Step): readonly string[] {
  return [`${kind}: ${name} (${detail})`, `  ${shown(project, at)} in ${briefly(shown(project, whole))}`];
}

function nextLines(project: Project, side: string, steps: readonly NextStep[]): readonly string[] {
  return steps.flatMap(({ step, places }) => [
    `${side}: ${step.kind}: ${step.name} (${step.detail})`,
    ...places.map((place) => `  by ${shown(project, place)}`),
  ]);
}
