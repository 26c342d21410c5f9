import { dayOf } from "../values/calendar-day.ts";
import type { Regime } from "./regime.ts";
import { undated } from "./undated.ts";
import { FOUR_GRADES } from "./words.ts";

const HMICFRS_SCALE = ["outstanding", "good", "adequate", "requires improvement", "inadequate"] as const;
const HMICFRS_CATEGORIES = {
  categories: ["cause of concern", "recommendation", "area for improvement"],
  categories_source: "HMICFRS's reports; a recommendation comes with each cause of concern",
} as const;

/** Inspections of police, fire, prisons and probation, and the coroner's reports. */
export const JUSTICE: readonly Regime[] = [
  {
    id: "hmicfrs-police",
    title: "HMICFRS police inspection",
    inspectorate: "HMICFRS",
    confidence: "H",
    source: "Police Act 1996, section 55",
    duties: [
      {
        what: "publish the local policing body's comments, with the action proposed on each recommendation",
        event: "report_published",
        count: 56,
        unit: "day",
        counting: "with",
        to: "HMICFRS and the Home Secretary",
        source: "Police Act 1996, section 55",
        confidence: "H",
        main: true,
        // Subsection (5A) was put in by the Policing and Crime Act 2017, section 37, and came in by SI 2017/399.
        valid_from: dayOf(2017, 5, 2),
      },
    ],
    calendar: "england-and-wales",
    judgement_scale: HMICFRS_SCALE,
    scale_source: "HMICFRS's PEEL assessments; those to 2018/19 have four grades, without adequate",
    ...HMICFRS_CATEGORIES,
    note: "Where no action is taken or proposed on a recommendation, the comments say why.",
  },
  undated(
    {
      id: "hmicfrs-fire",
      title: "HMICFRS fire and rescue inspection",
      inspectorate: "HMICFRS",
      to: "HMICFRS",
      source: "HMICFRS's fire and rescue services inspection programme and framework",
    },
    {
      judgement_scale: HMICFRS_SCALE,
      scale_source: "HMICFRS's inspections since 2023; those before have four grades, without adequate",
      ...HMICFRS_CATEGORIES,
    },
  ),
  undated(
    {
      id: "hmi-prisons",
      title: "Prison inspection",
      inspectorate: "HM Inspectorate of Prisons",
      to: "HM Inspectorate of Prisons",
      source: "Prison Act 1952, section 5A; the inspection framework of HM Inspectorate of Prisons",
      note: "An urgent notification is answered by the Secretary of State within 28 days.",
    },
    {
      judgement_scale: ["good", "reasonably good", "not sufficiently good", "poor"],
      scale_source: "The healthy prison tests of HM Inspectorate of Prisons",
      judgement_areas: ["safety", "respect", "purposeful activity", "preparation for release"],
      categories: ["priority concern", "key concern", "recommendation"],
      categories_source: "HM Inspectorate of Prisons: concerns since May 2022, recommendations before",
    },
  ),
  undated(
    {
      id: "hmi-probation",
      title: "Probation or youth justice inspection",
      inspectorate: "HM Inspectorate of Probation",
      to: "HM Inspectorate of Probation",
      source: "The standards of HM Inspectorate of Probation",
    },
    {
      judgement_scale: FOUR_GRADES,
      scale_source: "HM Inspectorate of Probation, Our standards and ratings",
      categories: ["recommendation"],
      categories_source: "HM Inspectorate of Probation's reports",
    },
  ),
  {
    id: "coroner-pfd",
    title: "Coroner's report to prevent future deaths",
    inspectorate: "Coroner",
    confidence: "H",
    source: "SI 2013/1629, regulations 28 and 29; Coroners and Justice Act 2009, Schedule 5, paragraph 7",
    duties: [
      {
        what: "reply with the action taken or proposed, or say why none is",
        event: "report_sent",
        count: 56,
        unit: "day",
        counting: "of",
        to: "the coroner",
        source: "SI 2013/1629, regulations 28 and 29",
        confidence: "H",
        main: true,
        extended_by: "the coroner",
      },
    ],
    calendar: "england-and-wales",
    valid_from: dayOf(2013, 7, 25),
    judgement_scale: [],
    scale_source: "none: a coroner's report carries no grade",
    categories: ["matter of concern"],
    categories_source: "Coroners' reports, which list their matters of concern",
  },
];
