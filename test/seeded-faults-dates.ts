import type { Fault } from "./seeded-faults.ts";

/** Slips in dates, and in what follows from them. */
export const DATE_FAULTS: readonly Fault[] = [
  {
    kind: "the last day for the response is counted wrongly",
    code: "response-due-wrong",
    slips: [
      ["published", "ofsted-2025", "response_due: 2025-07-24", "response_due: 2025-07-25"],
      ["published", "ofsted-2025", "report_received: 2025-04-11", "report_received: 2025-04-14"],
      ["police", "peel-2025", "response_due: 2025-12-01", "response_due: 2025-12-02"],
      ["police", "coroner-2025", "response_due: 10 November 2025", "response_due: 11 November 2025"],
      ["split", "estyn-2025", "response_due: Friday 12 December 2025", "response_due: Monday 15 December 2025"],
    ],
  },
  {
    kind: "an action loses its date",
    code: "action-without-date",
    slips: [
      ["published", "A2.6", "    due: 2026-07-10\n", ""],
      ["police", "A1.3", "    due: 2026-02-27\n", ""],
      ["split", "1.3", "    due: 2026-06-26\n", ""],
      ["draft", "W3", "    due: mid-February 2026\n", ""],
    ],
  },
  {
    kind: "nothing says that the response was sent",
    code: "response-overdue",
    also: ["key-wanted-to-publish"],
    slips: [
      ["published", "ofsted-2025", /    submitted:\n(?:.*\n){5}/, ""],
      ["police", "coroner-2025", "    submitted: {on: 6 November 2025, to: HM Senior Coroner}\n", ""],
      ["split", "estyn-2025", /    submitted:\n(?: {6}.*\n)+/, ""],
    ],
  },
  {
    kind: "the response was published, and nothing says to whom it was sent",
    code: "published-without-submission",
    slips: [
      ["published", "ofsted-2025", /    submitted:\n(?: {6}.*\n){2}/, ""],
      [
        "police",
        "peel-2025",
        "    submitted: {on: 2025-11-27, to: His Majesty's Inspector and the Home Secretary}\n",
        "",
      ],
    ],
  },
  {
    kind: "an action is late",
    code: "action-overdue",
    slips: [
      ["published", "A2.7", "    due: 2026-04-17\n", "    due: 2025-12-17\n"],
      ["published", "A4.3", "    due: 2026-11-20\n", "    due: 2025-11-20\n"],
      ["police", "A1.6", "    due: 2026-01-30", "    due: 2025-12-12"],
      ["split", "1.4", "due: 2026-02-12", "due: 2026-01-29"],
      ["split", "2.2", "due: 2026-02-13", "due: 23 January 2026"],
      ["draft", "W1", "due: January 2026", "due: October 2025"],
    ],
  },
  {
    kind: "an action is rated well, and late",
    code: "green-but-late",
    slips: [
      ["published", "A5.3", "    due: 2026-02-06\n", "    due: 2025-12-05\n"],
      ["published", "A8.1", "    due: 2026-02-26\n", "    due: Friday 28 November 2025\n"],
      ["police", "A1.5", "due: 2026-01-23", "due: 2025-12-17"],
    ],
  },
  {
    kind: "two dates of one item contradict each other",
    code: "dates-in-wrong-order",
    also: ["response-due-wrong", "green-but-late"],
    slips: [
      ["published", "A2.5", "start: 2025-11-03\n    due: 2026-02-13", "start: 2026-02-13\n    due: 2025-11-03"],
      ["published", "A1.8", "start: 2026-09-07", "start: 2027-09-07"],
      ["published", "ofsted-2025", "on: 2025-07-16", "on: 2025-04-06"],
      ["published", "P2", "from: 2026-01-01\n    to: 2026-09-30", "from: 2026-09-30\n    to: 2026-01-01"],
      ["police", "A1.2", "start: 2025-07-07", "start: 2026-07-07"],
      ["split", "estyn-2025", "report_received: Friday 14 November 2025", "report_received: Friday 3 October 2025"],
      ["draft", "M1", "target: {value: 90, by: September 2026}", "target: {value: 90, by: August 2025}"],
    ],
  },
  {
    kind: "the decision comes after the last day",
    code: "decision-after-deadline",
    slips: [
      ["draft", "D1", "date: Tuesday 20 January 2026", "date: Tuesday 17 February 2026"],
      ["draft", "cqc-2025", "response_due: 30 January 2026", "response_due: 9 January 2026"],
      ["draft", "D1", "Tuesday 20 January 2026", "2026-03-24"],
    ],
  },
  {
    kind: "a date can be read in two ways",
    code: "ambiguous-date",
    slips: [
      ["published", "A5.5", "due: 2026-01-16", "due: 06/01/2026"],
      ["published", "K4", "review_on: 2026-02-12", "review_on: 12.02.2026"],
      ["police", "governance", "next: 2026-03-12", "next: 12/03/26"],
      ["draft", "C3", "due: March 2026", "due: March 26"],
    ],
  },
  {
    kind: "words stand where a date belongs",
    code: "vague-date",
    slips: [
      ["published", "A6.7", "    due: 2026-09-04", "    due: ongoing"],
      ["police", "A3.4", "due: 2026-08-28", "due: monthly"],
      ["split", "1.10", "due: 2026-10-23", "due: Ongoing"],
      ["draft", "L2", "due: summer 2026", "due: when resources allow"],
    ],
  },
  {
    kind: "a date is mistyped",
    code: "unreadable-date",
    slips: [
      ["published", "A2.8", "due: 2026-05-29", "due: 2026-05-39"],
      ["published", "D5", "date: 2025-08-05", "date: 5 Augsut 2025"],
      ["police", "A2.1", "due: 2026-04-24", "due: 24 April"],
      ["split", "2.4", "due: 2026-05-15", "due: 2026-15-05"],
      ["draft", "W2", "due: June 2026", "due: Junne 2026"],
    ],
  },
  {
    kind: "the day of the week is another",
    code: "weekday-differs",
    slips: [
      ["published", "status_as_at", "Friday 19 December 2025", "Thursday 19 December 2025"],
      ["published", "governance", "Thursday 22 January 2026", "Thursday 23 January 2026"],
      ["published", "D4", "Thursday 25 September 2025", "Wednesday 25 September 2025"],
      ["split", "estyn-2025", "report_received: Friday 14 November 2025", "report_received: Tuesday 14 November 2025"],
      ["draft", "D1", "Tuesday 20 January 2026", "Monday 20 January 2026"],
    ],
  },
  {
    kind: "a date moves without a word",
    code: "date-moved-without-reason",
    slips: [
      ["published", "A3.9", /    change_reason: .*\n    approved_by: .*\n/, ""],
      ["police", "A1.6", /    change_reason: .*\n    approved_by: .*\n/, ""],
      ["published", "A7.6", "    due: 2026-06-19\n", "    original_due: 2026-03-20\n    due: 2026-06-19\n"],
      ["draft", "W2", "    due: June 2026\n", "    original_due: March 2026\n    due: June 2026\n"],
    ],
  },
  {
    kind: "an action is due before what it waits for",
    code: "dependency-order",
    slips: [
      ["published", "A7.3", "start: 2026-03-26\n    due: 2026-05-08", "start: 2026-01-26\n    due: 2026-03-06"],
      ["published", "A1.7", "start: 2026-04-13\n    due: 2026-05-15", "start: 2026-01-12\n    due: 2026-03-13"],
      ["published", "A3.7", "start: 2026-03-16\n    due: 2026-06-12", "start: 2026-01-12\n    due: 2026-02-12"],
      ["police", "A1.8", "start: 2026-02-02\n    due: 2026-06-26", "start: 2026-01-12\n    due: 2026-01-22"],
      ["draft", "L2", "due: summer 2026", "due: February 2026"],
    ],
  },
  {
    kind: "actions wait for each other",
    code: "dependency-loop",
    slips: [
      ["published", "A1.7", "depends_on: [A7.2]", "depends_on: [A7.2, A1.8]"],
      ["published", "A5.3", "    milestones:\n", "    depends_on: [A5.6]\n    milestones:\n"],
      ["police", "A2.3", "    measures: [M4]\n", "    depends_on: [A2.4]\n    measures: [M4]\n"],
      ["split", "1.4", "    resources: none\n", '    resources: none\n    depends_on: ["1.5"]\n'],
      ["draft", "C2", "depends_on: [C1]", "depends_on: [C2]"],
    ],
  },
  {
    kind: "phases overlap or leave a gap",
    code: "phases-overlap",
    slips: [
      ["published", "P1", "to: 2025-12-31", "to: 2026-01-31"],
      ["published", "P3", "from: 2026-10-01", "from: 2026-12-01"],
      ["draft", "F2", "from: July 2026", "from: May 2026"],
      ["draft", "F1", "to: June 2026", "to: March 2026"],
    ],
  },
  {
    kind: "something is due on a day when nobody works",
    code: "due-on-non-working-day",
    slips: [
      ["published", "A4.4", "due: 2027-03-12", "due: 2027-03-13"],
      ["published", "A2.8", "due: 2026-05-29", "due: 2026-05-25"],
      ["police", "A1.2", "    due: 2026-03-27", "    due: 3 April 2026"],
      ["split", "1.6", "due: 2026-07-03", "due: 2026-07-05"],
    ],
  },
  {
    kind: "most actions are due on one day",
    code: "dates-bunched",
    slips: [
      ["published", "actions", /    due: 2026-\d\d-\d\d/g, "    due: 2027-03-31"],
      ["police", "actions", /    due: 2026-0[2-9]-\d\d/g, "    due: 2026-09-30"],
      ["split", "actions", /    due: 2026-\d\d-\d\d/g, "    due: 2026-07-17"],
    ],
  },
  {
    kind: "a milestone is late in an action that is not",
    code: "action-overdue",
    slips: [
      [
        "published",
        "A1.3",
        "due: 2025-11-28\n        status: complete",
        "due: 2025-11-28\n        status: in progress",
      ],
      ["published", "A1.3", "due: 2026-05-22", "due: 2025-05-22"],
    ],
  },
  {
    kind: "a date keeps the one it had before in brackets",
    code: "unreadable-date",
    slips: [
      ["published", "A1.5", "due: 2026-03-27", "due: 27 March 2026 (was December 2025)"],
      ["published", "A1.5", "due: 2026-03-27", "due: March 2026 (Cabinet)"],
      ["published", "A1.5", "due: 2026-03-27", "due: 27 March 2062"],
    ],
  },
];
