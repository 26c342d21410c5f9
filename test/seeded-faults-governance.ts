import type { Fault } from "./seeded-faults.ts";

/** The evidence of an action with everything that is set in below it. */
const EVIDENCE = / {4}evidence:\n(?: {6}.*\n)+/;

/** Slips in how the work stands, who decides, and what is promised to whom. */
export const GOVERNANCE_FAULTS: readonly Fault[] = [
  {
    kind: "something is left open",
    code: "tbc-remaining",
    slips: [
      ["published", "A2.6", "owner: ad-commissioning", "owner: tbc"],
      ["published", "B6", "nature: recurrent", "nature: tbc"],
      ["police", "D1", "report: PCC-DEC-2025-61", "report: TBC"],
      ["split", "M2", "source: numeracy reasoning tests", "source: tbc"],
      ["draft", "W3", "resources: within existing budget", "resources: tbc"],
    ],
  },
  {
    kind: "an action is complete and nothing shows it",
    code: "complete-without-evidence",
    slips: [
      ["published", "A3.4", EVIDENCE, ""],
      ["published", "A5.5", "status: in progress", "status: complete"],
      ["police", "A3.1", EVIDENCE, ""],
      ["police", "A2.3", "status: in progress", "status: embedded"],
      ["split", "2.1", EVIDENCE, ""],
      ["draft", "W1", "status: in progress", "status: complete"],
    ],
  },
  {
    kind: "nobody has approved the plan",
    code: "not-approved",
    slips: [
      ["published", "D2.a", "verb: approve", "verb: note", "stage"],
      ["police", "D1.a", "verb: approve", "verb: endorse", "stage"],
      ["split", "D1.a", "verb: approve", "verb: welcome", "stage"],
      ["split", "D1", / {6}- ref: a\n(?: {8}.*\n)+/, "", "stage"],
    ],
  },
  {
    kind: "a colour is not in the key",
    code: "rating-not-in-key",
    slips: [
      ["published", "A2.3", "rating: green", "rating: grene"],
      ["published", "status_key", / {4}grey: .*\n/, "", "A6.4"],
      ["police", "A1.1", "rating: green", "rating: blue"],
      ["split", "1.4", "status: in progress", "status: in progress\n    rating: amber"],
    ],
  },
  {
    kind: "one colour is used for two things",
    code: "one-rating-two-meanings",
    slips: [
      ["published", "A1.2", "rating: blue", "rating: gold"],
      ["published", "A8.3", "rating: green", "rating: green (at risk)"],
      ["police", "A2.1", "rating: amber", "rating: amber (complete)"],
    ],
  },
  {
    kind: "an action is at risk and nothing says what is done",
    code: "at-risk-without-narrative",
    slips: [
      ["published", "A2.7", / {4}updates:\n[^]+/, "    resources: none\n", "A2.7"],
      ["published", "A3.8", "rating: green", "rating: amber"],
      ["police", "A2.5", "status: in progress", "status: at risk"],
      ["split", "1.2", "status: in progress", "status: at risk"],
      ["draft", "W2", "status: not started", "status: at risk"],
    ],
  },
  {
    kind: "statuses are older than the reports promised",
    code: "status-out-of-date",
    slips: [
      ["published", "status_as_at", "Friday 19 December 2025", "Friday 19 September 2025"],
      ["police", "status_as_at", "2025-12-18", "2025-08-18"],
      ["split", "status_as_at", "30 January 2026", "30 October 2025"],
    ],
  },
  {
    kind: "the summary states another number",
    code: "summary-count-differs",
    slips: [
      ["published", "summary", "60 actions", "59 actions"],
      ["published", "summary", "made 15 recommendations", "made 16 recommendations"],
      ["police", "summary", "Twenty actions", "Twenty-one actions"],
      ["split", "summary", "12 actions", "13 actions"],
      ["split", "summary", "five recommendations", "six recommendations"],
    ],
  },
  {
    kind: "an action does not say what it needs",
    code: "no-resource-answer",
    slips: [
      ["published", "A7.3", "    resources: none\n", ""],
      ["police", "A3.2", "    resources: none\n", ""],
      ["split", "2.3", "    resources: none\n", ""],
    ],
  },
  {
    kind: "the next report has no date",
    code: "report-promised-no-date",
    slips: [
      ["published", "governance", "      next: 5 March 2026\n", ""],
      ["police", "governance", "every: 2 months, next: 2026-01-28", "every: 2 months", "governance"],
      ["split", "governance", "      next: 2026-02-27\n", ""],
      ["draft", "governance", "      next: 16 December 2025\n", ""],
    ],
  },
  {
    kind: "a temporary post ends before its work",
    code: "temporary-post-ends-first",
    also: ["tbc-remaining"],
    slips: [
      ["published", "improvement-director", "until: 2027-03-31", "until: 2026-01-31"],
      ["published", "A6.8", "due: 2026-02-20", "due: 2027-04-20"],
      ["draft", "transformation", "until: tbc", "until: March 2026"],
    ],
  },
  {
    kind: "a temporary board has no date for its review",
    code: "temporary-body-no-review",
    slips: [
      ["published", "governance", "      review_by: 2026-12-11\n", ""],
      ["split", "governance", "      review_by: 2026-07-10\n", ""],
      ["draft", "governance", "      review_by: December 2026\n", ""],
    ],
  },
  {
    kind: "a group is to answer for something",
    code: "accountable-is-a-group",
    slips: [
      ["published", "ad-care", "title: Assistant Director, Children's Social Care", "title: Social Care Team", "T2"],
      ["police", "deputy", "title: Deputy Chief Constable", "title: All staff", "T3"],
      ["draft", "dass", "title: Director of Adult Social Services", "title: Senior managers", "leading"],
    ],
  },
  {
    kind: "a partner has a task and no seat",
    code: "partner-not-in-governance",
    slips: [
      ["split", "governance", /of the school with Dyffryn County Council([^]*)chair: adviser/, "of it", "psychologist"],
    ],
  },
  {
    kind: "a post checks its own work",
    code: "verified-by-own-owner",
    slips: [
      ["published", "A3.2", "verified_by: head-quality", "verified_by: head-protection"],
      ["police", "A2.2", "verified_by: force-board", "verified_by: vulnerability-head"],
      ["split", "1.1", "verified_by: deputy-head", "verified_by: literacy-lead"],
    ],
  },
  {
    kind: "one post has most of the work",
    code: "owner-overloaded",
    also: ["verified-by-own-owner"],
    slips: [
      ["published", "actions", /^ {4}owner: (?:head|ad)-.*$/gm, "    owner: ad-care"],
      ["police", "actions", /^ {4}owner: (?:acc-\w+|contact-head|vulnerability-head)$/gm, "    owner: acc-local"],
    ],
  },
  {
    kind: "an acronym is not explained",
    code: "acronym-not-explained",
    slips: [
      ["published", "A7.6", "what the Ombudsman upholds", "what the HFEA upholds"],
      ["published", "A4.9", "independent visitor", "IV (see the CPG)"],
      ["police", "A2.3", "one form for protection orders", "one form for DVPOs"],
      ["split", "2.3", "additional learning needs (ALN)", "ALN and EAL"],
    ],
  },
  {
    kind: "a personal detail is published",
    code: "personal-detail",
    slips: [
      ["published", "contact", "improvement@brackenshire.gov.uk", "Jo Bloggs, 07700 900123"],
      ["published", "contact", "improvement@brackenshire.gov.uk", "joanna.bloggs@gmail.com"],
      ["police", "contact", "improvement@ashmere.police.uk", "the team, or Sgt Lee on 07700 900789"],
      ["split", "contact", "swyddfa@glanyrafon.example.org", "mair.p.jones@hotmail.co.uk"],
      [
        "published",
        "A2.3",
        "The team stays until the end of January",
        "Ring Sam on 07700 900456 if it stays to January",
      ],
    ],
  },
  {
    kind: "a status is not brought up to date with the rest of its action",
    code: "status-contradicted",
    slips: [
      ["published", "A1.2", "status: complete", "status: in progress"],
      ["published", "A1.4", "status: complete", "status: in progress"],
      ["published", "A1.5", "rating: green", "rating: blue"],
      ["published", "A1.3", "rating: green", "rating: white"],
    ],
  },
  {
    kind: "the next report is one that was due long ago",
    code: "report-promised-no-date",
    slips: [
      ["published", "governance", "next: 2026-02-24", "next: 2025-02-24"],
      ["published", "governance", "next: 5 March 2026", "next: 5 March 2025"],
    ],
  },
  {
    kind: "the review of a temporary board is past",
    code: "temporary-body-no-review",
    slips: [["published", "governance", "review_by: 2026-12-11", "review_by: 2025-12-11"]],
  },
];
