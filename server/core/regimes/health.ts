import { dayOf } from "../values/calendar-day.ts";
import type { Regime } from "./regime.ts";
import { undated } from "./undated.ts";
import { FOUR_GRADES, NO_CATEGORIES, NO_SCALE, recommendations } from "./words.ts";

/** Inspections of health and care in the four nations, and in Ireland. */
export const HEALTH: readonly Regime[] = [
  {
    id: "cqc-reg17",
    title: "CQC report on request (regulation 17)",
    inspectorate: "Care Quality Commission",
    confidence: "M",
    source: "SI 2014/2936, regulation 17(3)",
    duties: [
      {
        what: "send a written report on how the service is being improved",
        event: "request",
        count: 28,
        unit: "day",
        counting: "of",
        to: "CQC",
        source: "SI 2014/2936, regulation 17(3)",
        confidence: "M",
        main: true,
      },
    ],
    calendar: "england-and-wales",
    valid_from: dayOf(2015, 4, 1),
    judgement_scale: FOUR_GRADES,
    scale_source: "The Care Quality Commission's ratings of providers",
    judgement_areas: ["safe", "effective", "caring", "responsive", "well-led"],
    categories: ["must do", "should do"],
    categories_source: "NHS trusts' board papers on their inspections",
    note: "A plan has no key for the day of the request, so the last day is not counted: write it under response_due.",
  },
  undated(
    {
      id: "cqc-la",
      title: "CQC assessment of a local authority",
      inspectorate: "Care Quality Commission",
      to: "CQC",
      source: "Health and Care Act 2022; Care Act 2014, Part 1; CQC's guidance on assessing local authorities",
      valid_from: dayOf(2023, 4, 1),
      note: "Each of nine quality statements is scored from 1 to 4; only the whole is given a grade in words.",
    },
    {
      judgement_scale: FOUR_GRADES,
      scale_source: "CQC, How we determine ratings (local authorities)",
      categories: [],
      categories_source: NO_CATEGORIES,
    },
  ),
  undated(
    {
      id: "care-inspectorate",
      title: "Care service inspection (Scotland)",
      inspectorate: "Care Inspectorate",
      to: "the Care Inspectorate",
      source: "Public Services Reform (Scotland) Act 2010; the Care Inspectorate's quality frameworks",
      calendar: "scotland",
    },
    {
      judgement_scale: ["excellent", "very good", "good", "adequate", "weak", "unsatisfactory"],
      scale_source: "The Care Inspectorate's six-point scale, from 6 (excellent) to 1 (unsatisfactory)",
      categories: ["requirement", "area for improvement", "recommendation"],
      categories_source:
        "Care Inspectorate, Identifying areas for improvement and requirements (2018); before it, recommendations",
    },
  ),
  undated(
    {
      id: "hiw",
      title: "Healthcare inspection (Wales)",
      inspectorate: "Healthcare Inspectorate Wales",
      to: "HIW",
      source: "Healthcare Inspectorate Wales's inspections of the NHS; Care Standards Act 2000 for independent care",
    },
    recommendations(NO_SCALE, "Healthcare Inspectorate Wales and Audit Wales, joint review of 2019"),
  ),
  {
    // Ireland keeps none of the three calendars of the United Kingdom, so none is named.
    id: "hiqa",
    title: "Health and social care inspection (Ireland)",
    inspectorate: "Health Information and Quality Authority",
    confidence: "L",
    source: "Health Act 2007 (Ireland); National Standards for Safer Better Healthcare",
    duties: [],
    wanted: { what: "send a compliance plan", to: "HIQA" },
    date_from: "the inspectorate's letter",
    judgement_scale: ["compliant", "substantially compliant", "partially compliant", "non-compliant"],
    scale_source: "HIQA's publication statements; only healthcare is found partially compliant",
    categories: [],
    categories_source: NO_CATEGORIES,
    note: "The judgement is on each regulation or standard, and there is none of the whole.",
  },
  {
    id: "rqia",
    title: "RQIA failure to comply notice (Northern Ireland)",
    inspectorate: "Regulation and Quality Improvement Authority",
    confidence: "H",
    source: "RQIA enforcement policy",
    duties: [],
    wanted: { what: "comply with the notice", to: "RQIA" },
    date_from: "the notice itself, which may give at most 90 days (RQIA enforcement policy)",
    calendar: "northern-ireland",
    judgement_scale: [],
    scale_source: "none: a notice carries no grade",
    categories: ["failure to comply"],
    categories_source: "RQIA, Enforcement activity definitions",
    note: "The urgency of the matter decides how many of the 90 days the notice gives.",
  },
];
