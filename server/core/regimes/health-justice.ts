import type { Calendar } from "../values/bank-holidays.ts";
import type { Regime } from "./regime.ts";

const CQC_SCALE = ["outstanding", "good", "requires improvement", "inadequate"] as const;
const HMICFRS_SCALE = ["outstanding", "good", "adequate", "requires improvement", "inadequate"] as const;
const HMICFRS_CATEGORIES = ["cause of concern", "recommendation", "area for improvement"] as const;

/** Inspections of health, care, police, fire and prisons, and the coroner's reports. */
export const HEALTH_AND_JUSTICE: readonly Regime[] = [
  {
    id: "cqc-reg17",
    title: "CQC report on request (regulation 17)",
    inspectorate: "Care Quality Commission",
    confidence: "M",
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
    judgement_scale: CQC_SCALE,
    categories: ["must do", "should do"],
  },
  {
    ...undated("cqc-la", "CQC assessment of a local authority", "Care Quality Commission"),
    judgement_scale: CQC_SCALE,
    categories: ["area for improvement"],
  },
  {
    id: "hmicfrs-police",
    title: "HMICFRS police inspection",
    inspectorate: "HMICFRS",
    confidence: "H",
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
      },
    ],
    calendar: "england-and-wales",
    judgement_scale: HMICFRS_SCALE,
    categories: HMICFRS_CATEGORIES,
  },
  {
    ...undated("hmicfrs-fire", "HMICFRS fire and rescue inspection", "HMICFRS"),
    judgement_scale: HMICFRS_SCALE,
    categories: HMICFRS_CATEGORIES,
  },
  {
    ...undated("hmi-prisons", "Prison inspection", "HM Inspectorate of Prisons"),
    judgement_scale: ["good", "reasonably good", "not sufficiently good", "poor"],
    categories: ["priority concern", "key concern", "recommendation"],
  },
  {
    ...undated("hmi-probation", "Probation or youth justice inspection", "HM Inspectorate of Probation"),
    judgement_scale: CQC_SCALE,
  },
  {
    ...undated("care-inspectorate", "Care service inspection (Scotland)", "Care Inspectorate", "scotland"),
    judgement_scale: ["excellent", "very good", "good", "adequate", "weak", "unsatisfactory"],
    categories: ["requirement", "area for improvement", "recommendation"],
  },
  undated("hiw", "Healthcare inspection (Wales)", "Healthcare Inspectorate Wales"),
  {
    // Ireland keeps none of the three calendars of the United Kingdom, so none is named.
    id: "hiqa",
    title: "Health and social care inspection (Ireland)",
    inspectorate: "Health Information and Quality Authority",
    confidence: "L",
    duties: [],
    date_from: "the inspectorate's letter",
    judgement_scale: [],
    categories: ["recommendation"],
  },
  {
    id: "rqia",
    title: "RQIA failure to comply notice (Northern Ireland)",
    inspectorate: "Regulation and Quality Improvement Authority",
    confidence: "H",
    duties: [],
    date_from: "the notice itself, which may give at most 90 days (RQIA enforcement policy)",
    calendar: "northern-ireland",
    judgement_scale: [],
    categories: ["failure to comply", "area for improvement"],
  },
  {
    id: "coroner-pfd",
    title: "Coroner's report to prevent future deaths",
    inspectorate: "Coroner",
    confidence: "H",
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
    judgement_scale: [],
    categories: ["matter of concern"],
  },
];

/** A regime in which no time limit for the plan is known. */
function undated(id: string, title: string, inspectorate: string, calendar: Calendar = "england-and-wales"): Regime {
  const lists = { judgement_scale: [], categories: ["recommendation"] };
  return {
    id,
    title,
    inspectorate,
    confidence: "L",
    duties: [],
    date_from: "the inspectorate's letter",
    calendar,
    ...lists,
  };
}
