import type { Document } from "../core/document.ts";
import type { Plan } from "../core/plan.ts";
import type { Project } from "../core/project.ts";

/** A point in one of the texts of a project, in UTF-16 offsets. */
export interface Point {
  readonly uri: string;
  readonly offset: number;
}

/** What an editor asks at a point of a text; nothing where there is nothing to say. */
export type Feature<Answer, Own extends readonly unknown[] = []> = (
  project: Project,
  at: Point,
  ...own: Own
) => Answer | undefined;

/** What an editor asks of a whole text. */
export type TextFeature<Answer, Own extends readonly unknown[] = []> = (
  project: Project,
  uri: string,
  ...own: Own
) => Answer | undefined;

/** The plan that a text belongs to: the first one, where several include it. A file of settings is its own. */
export function planOf({ plans, settings }: Project, uri: string): Plan | undefined {
  return (
    plans.find(({ main }) => main.uri === uri) ??
    plans.find(({ documents }) => documents.some((one) => one.uri === uri)) ??
    settings.find(({ main }) => main.uri === uri)
  );
}

/** The text of a given name. */
export function documentAt({ documents }: Project, uri: string): Document | undefined {
  return documents.get(uri);
}
