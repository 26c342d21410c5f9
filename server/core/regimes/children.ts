import { dayOf } from "../values/calendar-day.ts";
import type { Duty, Regime } from "./regime.ts";
import { NO_SCALE } from "./words.ts";

const STATEMENT_SOURCE = "Education and Inspections Act 2006, section 137; SI 2007/462";

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

/** The statement after a joint review of an area's services for children, of which there are several kinds. */
export const JOINT_STATEMENT: Duty = {
  ...STATEMENT,
  what: "make a written statement of the action proposed, where the report asks for one",
  to: "those to whom the report was sent",
  source: "Children Act 2004 (Joint Area Reviews) Regulations 2015 (SI 2015/1792)",
};

/** Inspections of a local authority's services for children, all on the calendar of England and Wales. */
export const CHILDREN: readonly Regime[] = [
  {
    id: "ofsted-sif",
    title: "Single inspection of children's services (to 2017)",
    inspectorate: "Ofsted",
    confidence: "H",
    source: `${STATEMENT_SOURCE}; Ofsted's framework for the inspections of 2013 to 2017`,
    duties: [STATEMENT, REPORT_ITSELF],
    calendar: "england-and-wales",
    valid_from: dayOf(2013, 11, 1),
    valid_to: dayOf(2017, 12, 31),
    // One grade in two forms: reports of the early years say only "requires improvement".
    judgement_scale: ["outstanding", "good", "requires improvement to be good", "requires improvement", "inadequate"],
    scale_source: "Ofsted's reports of 2014 to 2017, which name the third grade in either form",
    judgement_areas: [
      "children who need help and protection",
      "children looked after and achieving permanence",
      "adoption performance",
      "experiences and progress of care leavers",
      "leadership, management and governance",
    ],
    categories: ["recommendation", "area for improvement"],
    categories_source: "Ofsted's reports of 2015, and councils' papers of 2015 and 2017 on theirs",
  },
  {
    id: "ofsted-ilacs",
    title: "Inspection of local authority children's services (ILACS)",
    inspectorate: "Ofsted",
    confidence: "H",
    source: `${STATEMENT_SOURCE}; Ofsted's framework for inspecting local authority children's services`,
    duties: [STATEMENT, REPORT_ITSELF],
    calendar: "england-and-wales",
    valid_from: dayOf(2018, 1, 1),
    judgement_scale: ["outstanding", "good", "requires improvement to be good", "inadequate"],
    scale_source: "Ofsted's framework",
    judgement_areas: [
      "the impact of leaders on social work practice with children and families",
      "the experiences and progress of children who need help and protection",
      "the experiences and progress of children in care",
      "the experiences and progress of care leavers",
    ],
    categories: ["recommendation", "area for improvement", "area for priority action"],
    categories_source: "Ofsted's statements about its reports, and councils' papers on theirs",
    note: "Until January 2023 one judgement covered children in care and care leavers together.",
  },
  {
    id: "ofsted-ilacs-priority-action",
    title: "Focused visit with an area for priority action",
    inspectorate: "Ofsted",
    confidence: "H",
    source: `ILACS framework; ${STATEMENT_SOURCE}`,
    duties: [
      {
        ...REPORT_ITSELF,
        what: "send a draft plan",
        count: 20,
        to: "Ofsted",
        source: "ILACS framework",
        valid_from: dayOf(2018, 8, 1),
      },
      { ...STATEMENT, what: "send the final plan", to: "Ofsted", source: "ILACS framework" },
    ],
    calendar: "england-and-wales",
    valid_from: dayOf(2018, 1, 1),
    judgement_scale: [],
    scale_source: NO_SCALE,
    categories: ["area for priority action", "area for improvement"],
    categories_source: "Ofsted's statement of August 2018 about such visits, and its letters after them",
    note: "Ofsted has asked for the draft since August 2018.",
  },
  {
    id: "ofsted-jtai",
    title: "Joint targeted area inspection (JTAI)",
    inspectorate: "Ofsted, CQC, HMICFRS and HMI Probation",
    confidence: "H",
    source: `${JOINT_STATEMENT.source}; Children Act 2004, section 20`,
    duties: [JOINT_STATEMENT],
    calendar: "england-and-wales",
    valid_from: dayOf(2015, 11, 9),
    judgement_scale: [],
    scale_source: "none: the letter of findings carries no grade",
    categories: ["area for improvement"],
    categories_source: "Councils' papers of 2019 to 2024 on their letters of findings",
    note: "The letter says whether a statement is wanted and which body makes it. HMI Probation takes part in some of these inspections only.",
  },
];
