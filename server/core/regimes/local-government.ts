import type { Duty, Regime } from "./regime.ts";

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

/** Audit, the Ombudsman, scrutiny and the directions of government departments. */
export const LOCAL_GOVERNMENT: readonly Regime[] = [
  {
    id: "lgsco",
    title: "Ombudsman's report",
    inspectorate: "Local Government and Social Care Ombudsman",
    confidence: "H",
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
    judgement_scale: [],
    categories: ["recommendation"],
  },
  {
    id: "audit-england",
    title: "Auditor's public interest report or statutory recommendation (England)",
    inspectorate: "External auditor",
    confidence: "H",
    duties: [MEETING],
    calendar: "england-and-wales",
    judgement_scale: [],
    categories: ["statutory recommendation", "key recommendation", "improvement recommendation"],
  },
  {
    id: "audit-wales",
    title: "Auditor General's public interest report or statutory recommendation (Wales)",
    inspectorate: "Audit Wales",
    confidence: "H",
    duties: [{ ...MEETING, source: "Public Audit (Wales) Act 2004, section 25" }],
    calendar: "england-and-wales",
    judgement_scale: [],
    categories: ["statutory recommendation", "recommendation"],
  },
  {
    id: "scrutiny-england",
    title: "Report of an overview and scrutiny committee (England)",
    inspectorate: "Overview and scrutiny committee",
    confidence: "M",
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
    judgement_scale: [],
    categories: ["recommendation"],
  },
  byDirection(
    "dfe-direction",
    "Statutory direction by the Secretary of State for Education",
    "Department for Education",
  ),
  byDirection(
    "mhclg-direction",
    "Statutory direction on local government",
    "Ministry of Housing, Communities and Local Government",
  ),
  byDirection("improvement-notice", "Improvement notice", "Government department"),
];

/** The department names the day itself, so there is a date but no rule. */
function byDirection(id: string, title: string, inspectorate: string): Regime {
  const document = id === "improvement-notice" ? "the notice itself" : "the direction itself";
  const lists = { judgement_scale: [], categories: ["requirement"] };
  return { id, title, inspectorate, confidence: "H", duties: [], date_from: document, ...lists };
}
