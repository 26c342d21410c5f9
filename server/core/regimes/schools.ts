import { dayOf } from "../values/calendar-day.ts";
import { JOINT_STATEMENT } from "./children.ts";
import type { Duty, Regime } from "./regime.ts";
import { NO_CATEGORIES, recommendations } from "./words.ts";

/** Inspections of schools and of services for special educational needs, all on the calendar of England and Wales. */
export const SCHOOLS: readonly Regime[] = [
  {
    id: "send-wsoa",
    title: "Local area SEND inspection with a written statement of action (2016 to 2022)",
    inspectorate: "Ofsted and CQC",
    confidence: "M",
    source: `${JOINT_STATEMENT.source}; Ofsted and CQC's framework and handbook of April 2016`,
    duties: [{ ...JOINT_STATEMENT, what: "make a written statement of action", confidence: "M" }],
    calendar: "england-and-wales",
    valid_from: dayOf(2016, 5, 1),
    valid_to: dayOf(2022, 12, 31),
    judgement_scale: [],
    scale_source: "none: the outcome letter carries no grade",
    categories: ["area of significant weakness"],
    categories_source: "Ofsted and CQC's guidance on re-visits",
  },
  {
    id: "area-send",
    title: "Area SEND inspection (from 2023)",
    inspectorate: "Ofsted and CQC",
    confidence: "L",
    source: "Ofsted and CQC's framework and handbook for area SEND inspections; Children Act 2004, section 20",
    duties: [],
    wanted: { what: "make a priority action plan", to: "the Department for Education and NHS England" },
    date_from: "the letter that came with the report",
    calendar: "england-and-wales",
    valid_from: dayOf(2023, 1, 1),
    judgement_scale: ["typically positive", "inconsistent", "widespread and/or systemic failings"],
    scale_source: "The three outcomes of the framework, shortened from its sentences",
    categories: ["area for improvement", "area for priority action"],
    categories_source: "The framework's three outcomes, of which only the last brings areas for priority action",
    note: "Public sources do not agree on the time for the priority action plan.",
  },
  {
    id: "send-app",
    title: "SEND accelerated progress plan",
    inspectorate: "Department for Education and NHS England",
    confidence: "L",
    source: "The Department for Education's letters after re-visits that found too little progress",
    duties: [],
    wanted: { what: "make an accelerated progress plan", to: "the Department for Education and NHS England" },
    date_from: "the Department for Education's letter",
    calendar: "england-and-wales",
    judgement_scale: [],
    scale_source: "none: a re-visit says whether there was sufficient progress on each weakness",
    categories: ["area of significant weakness"],
    categories_source: "Reports of re-visits and the plans made after them",
  },
  {
    id: "school-s5-england",
    title: "School inspection with special measures or significant improvement (England)",
    inspectorate: "Ofsted",
    confidence: "M",
    source: "Education Act 2005, sections 15 and 17; SI 2005/2038",
    duties: [],
    wanted: { what: "make a statement of action", to: "HM Chief Inspector" },
    date_from:
      "the school's own term dates: 10 working days, with school holidays of over a week left out as well (SI 2005/2038)",
    calendar: "england-and-wales",
    valid_from: dayOf(2005, 9, 1),
    judgement_scale: ["exceptional", "strong standard", "expected standard", "needs attention", "urgent improvement"],
    scale_source: "Ofsted's report cards, in use since 10 November 2025",
    judgement_areas: [
      "inclusion",
      "curriculum and teaching",
      "achievement",
      "attendance and behaviour",
      "personal development and well-being",
      "leadership and governance",
    ],
    earlier_scale: {
      until: "9 November 2025",
      words: ["outstanding", "good", "requires improvement", "inadequate"],
    },
    categories: [],
    categories_source: NO_CATEGORIES,
    note: "Since November 2025 there is no judgement of the whole, and safeguarding is either met or not met. Where a school needs special measures, the Secretary of State may direct a shorter time.",
  },
  {
    id: "estyn-piap",
    title: "Post-inspection action plan (Wales)",
    inspectorate: "Estyn",
    confidence: "M",
    source: "Education Act 2005, sections 39 and 40; SI 2006/1714 (W. 176), amended by SI 2014/1212 (W. 128)",
    duties: [
      { ...estynPlan(20), valid_from: dayOf(2014, 9, 1) },
      { ...estynPlan(45), valid_to: dayOf(2014, 8, 31) },
    ],
    calendar: "england-and-wales",
    ...recommendations("none: Estyn stopped giving grades in 2022", "Estyn's annual reports"),
    earlier_scale: {
      until: "2022",
      words: ["excellent", "good", "adequate and needs improvement", "unsatisfactory and needs urgent improvement"],
    },
    note: "The regulations that went before left out school holidays of over a week as well, and it could not be confirmed that those of 2006 do not. If they do, the last day is later where such a holiday falls within the time.",
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
