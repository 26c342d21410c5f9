import { dayOf } from "../values/calendar-day.ts";
import type { Duty, Regime } from "./regime.ts";

const STATEMENT_SOURCE = "Education and Inspections Act 2006, section 137; SI 2007/462";
const JOINT_SOURCE = "Children Act 2004 (Joint Area Reviews) Regulations 2015 (SI 2015/1792)";
const CHILDRENS_SERVICES = ["outstanding", "good", "requires improvement to be good", "inadequate"] as const;

const STATEMENT: Duty = {
  what: "prepare and publish a written statement of the action proposed",
  event: "report_received",
  count: 70,
  unit: "working day",
  counting: "of",
  to: "HM Chief Inspector and the Secretary of State",
  source: STATEMENT_SOURCE,
  confidence: "H",
  main: true,
};

const REPORT_ITSELF: Duty = {
  what: "publish the report itself",
  event: "report_received",
  count: 30,
  unit: "working day",
  counting: "of",
  to: "the public and partners",
  source: "SI 2007/462, regulation 2",
  confidence: "H",
};

const JOINT_STATEMENT: Duty = {
  ...STATEMENT,
  what: "make a written statement of the action proposed",
  to: "those to whom the report was sent",
  source: JOINT_SOURCE,
};

/** Inspections of services for children and of schools, all on the calendar of England and Wales. */
export const CHILDREN: readonly Regime[] = [
  {
    id: "ofsted-sif",
    title: "Single inspection of children's services (to 2017)",
    inspectorate: "Ofsted",
    confidence: "H",
    duties: [STATEMENT, REPORT_ITSELF],
    calendar: "england-and-wales",
    valid_to: dayOf(2017, 12, 31),
    // Reports of the early years of this framework say only "requires improvement".
    judgement_scale: ["outstanding", "good", "requires improvement to be good", "requires improvement", "inadequate"],
    categories: ["recommendation", "area for improvement", "priority and immediate action"],
  },
  {
    id: "ofsted-ilacs",
    title: "Inspection of local authority children's services (ILACS)",
    inspectorate: "Ofsted",
    confidence: "H",
    duties: [STATEMENT, REPORT_ITSELF],
    calendar: "england-and-wales",
    valid_from: dayOf(2018, 1, 1),
    judgement_scale: CHILDRENS_SERVICES,
    categories: ["recommendation", "area for improvement", "area for priority action"],
  },
  {
    id: "ofsted-ilacs-priority-action",
    title: "Focused visit with an area for priority action",
    inspectorate: "Ofsted",
    confidence: "H",
    duties: [
      { ...REPORT_ITSELF, what: "send a draft plan", count: 20, to: "Ofsted", source: "ILACS framework" },
      { ...STATEMENT, what: "send the final plan", to: "Ofsted", source: "ILACS framework" },
    ],
    calendar: "england-and-wales",
    valid_from: dayOf(2018, 1, 1),
    judgement_scale: [],
    categories: ["area for priority action", "area for improvement"],
  },
  {
    id: "ofsted-jtai",
    title: "Joint targeted area inspection (JTAI)",
    inspectorate: "Ofsted, CQC, HMICFRS and HMI Probation",
    confidence: "H",
    duties: [JOINT_STATEMENT],
    calendar: "england-and-wales",
    judgement_scale: [],
    categories: ["area for improvement", "area for priority action"],
  },
  {
    id: "send-wsoa",
    title: "Local area SEND inspection with a written statement of action (2016 to 2022)",
    inspectorate: "Ofsted and CQC",
    confidence: "M",
    duties: [{ ...JOINT_STATEMENT, what: "make a written statement of action", confidence: "M" }],
    calendar: "england-and-wales",
    valid_from: dayOf(2016, 1, 1),
    valid_to: dayOf(2022, 12, 31),
    judgement_scale: [],
    categories: ["area of significant weakness", "area for development"],
  },
  {
    id: "area-send",
    title: "Area SEND inspection (from 2023)",
    inspectorate: "Ofsted and CQC",
    confidence: "L",
    duties: [],
    date_from: "the letter that came with the report",
    calendar: "england-and-wales",
    valid_from: dayOf(2023, 1, 1),
    judgement_scale: ["typically positive", "inconsistent", "widespread and/or systemic failings"],
    categories: ["area for improvement", "area for priority action"],
  },
  {
    id: "send-app",
    title: "SEND accelerated progress plan",
    inspectorate: "Department for Education and NHS England",
    confidence: "L",
    duties: [],
    date_from: "the Department for Education's letter",
    calendar: "england-and-wales",
    judgement_scale: [],
    categories: ["area of significant weakness"],
  },
  {
    id: "school-s5-england",
    title: "School inspection with special measures or significant improvement (England)",
    inspectorate: "Ofsted",
    confidence: "M",
    duties: [],
    date_from:
      "the school's own term dates: 10 working days, with school holidays of over a week left out as well (SI 2005/2038)",
    calendar: "england-and-wales",
    judgement_scale: ["outstanding", "good", "requires improvement", "inadequate"],
    categories: ["area for improvement"],
  },
  {
    id: "estyn-piap",
    title: "Post-inspection action plan (Wales)",
    inspectorate: "Estyn",
    confidence: "M",
    duties: [
      { ...estynPlan(20), valid_from: dayOf(2014, 9, 1) },
      { ...estynPlan(45), valid_to: dayOf(2014, 8, 31) },
    ],
    calendar: "england-and-wales",
    judgement_scale: [],
    categories: ["recommendation"],
  },
];

function estynPlan(count: number): Duty {
  return {
    what: "draw up a post-inspection action plan",
    event: "report_received",
    count,
    unit: "working day",
    counting: "of",
    to: "Estyn and the local authority",
    source: "Education Act 2005, sections 39 and 40",
    confidence: "M",
    main: true,
  };
}
