import type { Regime } from "./regime.ts";
import { NO_CATEGORIES } from "./words.ts";

/** The directions and notices of government departments, which name the day themselves: a date, but no rule. */
export const DIRECTIONS: readonly Regime[] = [
  byDirection({
    id: "dfe-direction",
    title: "Statutory direction by the Secretary of State for Education",
    inspectorate: "Department for Education",
    source: "the direction; Education Act 1996, section 497A",
    date_from: "the direction itself",
  }),
  byDirection({
    id: "mhclg-direction",
    title: "Statutory direction on local government",
    inspectorate: "Ministry of Housing, Communities and Local Government",
    source: "the direction; Local Government Act 1999, section 15",
    date_from: "the direction itself",
  }),
  byDirection({
    id: "improvement-notice",
    title: "Improvement notice",
    inspectorate: "Government department",
    source: "the notice, which is not a statutory direction but may come before one",
    date_from: "the notice itself",
  }),
];

function byDirection(named: Pick<Regime, "id" | "title" | "inspectorate" | "source" | "date_from">): Regime {
  return {
    ...named,
    confidence: "H",
    duties: [],
    wanted: { what: "make a plan", to: "the department" },
    judgement_scale: [],
    scale_source: "none: a department gives no grade",
    categories: [],
    categories_source: NO_CATEGORIES,
  };
}
