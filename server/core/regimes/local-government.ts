import { dayOf } from "../values/calendar-day.ts";
import type { Duty, Regime } from "./regime.ts";
import { recommendations } from "./words.ts";

const MEETING: Duty = {
  what: "hold a meeting on the public interest report or statutory recommendation",
  event: "report_sent",
  count: 1,
  unit: "month",
  counting: "with",
  to: "the body's own members",
  source: "Local Audit and Accountability Act 2014, Schedule 7, paragraph 5",
  confidence: "H",
  main: true,
  extended_by: "the auditor",
};

const WALES_SOURCE = "Public Audit (Wales) Act 2004, section 25";

/** Audit, the Ombudsman and scrutiny. */
export const LOCAL_GOVERNMENT: readonly Regime[] = [
  {
    id: "lgsco",
    title: "Ombudsman's report",
    inspectorate: "Local Government and Social Care Ombudsman",
    confidence: "H",
    source: "Local Government Act 1974, section 31(2)",
    duties: [
      {
        what: "consider the report and tell the Ombudsman of the action taken or proposed",
        event: "report_received",
        count: 3,
        unit: "month",
        counting: "with",
        to: "the Ombudsman",
        source: "Local Government Act 1974, section 31(2)",
        confidence: "H",
        main: true,
        extended_by: "the Ombudsman",
      },
    ],
    calendar: "england-and-wales",
    ...recommendations("none: the report finds fault or not", "Local Government Act 1974, section 31"),
    note: "The Ombudsman's own guide counts the three months from the date of the report, which may be earlier.",
  },
  {
    id: "audit-england",
    title: "Auditor's public interest report or statutory recommendation (England)",
    inspectorate: "External auditor",
    confidence: "H",
    source: MEETING.source,
    duties: [MEETING],
    calendar: "england-and-wales",
    judgement_scale: [],
    scale_source: "none: the auditor's report carries no grade",
    categories: ["statutory recommendation", "key recommendation", "improvement recommendation"],
    categories_source: "Auditors' annual reports on councils; only the first kind must be considered within the month",
    note: "The meeting decides whether the report calls for action or the recommendation is accepted, and what will be done. Health service bodies are outside the rule; a police and crime commissioner decides without a meeting.",
  },
  {
    id: "audit-wales",
    title: "Auditor General's public interest report or statutory recommendation (Wales)",
    inspectorate: "Audit Wales",
    confidence: "H",
    source: WALES_SOURCE,
    duties: [{ ...MEETING, source: WALES_SOURCE }],
    calendar: "england-and-wales",
    judgement_scale: [],
    scale_source: "none: the Auditor General's report carries no grade",
    categories: ["statutory recommendation", "recommendation"],
    categories_source: `${WALES_SOURCE}, and the Auditor General's reports`,
    note: "A recommendation is under the rule where its document says that it should be considered so.",
  },
  {
    id: "scrutiny-england",
    title: "Report of an overview and scrutiny committee (England)",
    inspectorate: "Overview and scrutiny committee",
    confidence: "M",
    source: "Local Government Act 2000, section 9FE",
    duties: [
      {
        what: "give the executive's answer",
        event: "report_received",
        count: 2,
        unit: "month",
        counting: "with",
        to: "the committee",
        source: "Local Government Act 2000, section 9FE",
        confidence: "M",
        main: true,
      },
    ],
    calendar: "england-and-wales",
    valid_from: dayOf(2012, 5, 4),
    ...recommendations("none: a committee's report carries no grade", "Local Government Act 2000, section 9F"),
    note: "The committee asks for the answer by notice; where its notice comes after the report, the time begins with the notice.",
  },
];
