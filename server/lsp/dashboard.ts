import { RequestType } from "vscode-languageserver";
import { topText } from "../core/document.ts";
import { isSettings, type Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { planOf } from "../features/feature.ts";
import { dashboardSections } from "../present/dashboard.ts";
import { type Mark, markNames } from "./dashboard-marks.ts";
import { nameOf, uriOf } from "./names.ts";
import type { Session } from "./session.ts";

/** What the editor shows beside a plan: its figures and charts in sections, each a piece of HTML. */
export interface Dashboard {
  /** The main text of the plan, which is another one than was asked for where that is a part. */
  readonly uri: string;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly html: string }[];
  /** Where each `data-at` of the sections leads. */
  readonly marks: readonly Mark[];
}

interface Asked {
  readonly uri: string;
}

/** The editor asks for the dashboard of the plan that a text belongs to; nothing where it belongs to none. */
export const DASHBOARD: RequestType<Asked, Dashboard | null, void> = new RequestType("improvementPlans/dashboard");

/** The server says by this that the plans may be others now, to an editor that follows them. */
export const CHANGED = "improvementPlans/changed";

/** The dashboard of the plan that a text belongs to. */
export function dashboardOf(_: Session, { uri }: Asked, project: Project): Dashboard | undefined {
  const plan = planOf(project, nameOf(uri));
  if (!plan || isSettings(plan.main)) return undefined;
  const { put, marks } = markNames(project);
  const sections = dashboardSections(plan).map(({ id, title, html }) => ({ id, title, html: put(html) }));
  const title = topText(plan.main, "title") || say`Improvement plan`;
  return { uri: uriOf(plan.main.uri), title, sections, marks: [...marks.values()] };
}
