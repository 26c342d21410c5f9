import type { Fault } from "./seeded-faults.ts";

/** Slips in ids, in links, and in who answers what. */
export const LINK_FAULTS: readonly Fault[] = [
  {
    kind: "a recommendation loses its only answer",
    code: "recommendation-not-answered",
    also: ["action-without-recommendation"],
    slips: [
      ["published", "R10", "    covered_by: [R14, A5.5] # the health passport is part of both\n", ""],
      ["split", "2.4", "addresses: [R5]", "addresses: [R4]", "R5"],
      ["draft", "W2", "addresses: [Q2]", "addresses: [Q1]", "Q2"],
      ["draft", "W3", "addresses: [Q6]", "addresses: []", "Q6"],
      ["draft", "W2", "status: not started", "status: withdrawn", "Q2"],
    ],
  },
  {
    kind: "a figure of the report is mistyped",
    code: "declared-count-differs",
    slips: [
      ["published", "ofsted-2025", "recommendations: 15", "recommendations: 16"],
      ["published", "ofsted-2025", "actions: 60", "actions: 61"],
      ["police", "peel-2025", "areas_for_improvement: 5", "areas_for_improvement: 6"],
      ["police", "coroner-2025", "recommendations: 2", "recommendations: 3"],
      ["split", "estyn-2025", "recommendations: 5", "recommendations: 4"],
    ],
  },
  {
    kind: "an item is lost on the way",
    code: "declared-count-differs",
    also: ["summary-count-differs"],
    slips: [
      ["published", "strengths", "  - what: The commitment of frontline staff\n    ref: 52\n", "", "ofsted-2025"],
      ["published", "A4.9", /[^]+/g, "", "ofsted-2025"],
      ["split", "2.5", /[^]+/g, "", "estyn-2025"],
    ],
  },
  {
    kind: "the id of an owner is mistyped",
    code: "unknown-reference",
    slips: [
      ["published", "A3.2", "owner: head-protection", "owner: head-protecton"],
      ["published", "A2.4", "icb-nursing, head-front-door]", "icb-nursing, head-frontdoor]"],
      ["police", "A2.4", "owner: acc-crime", "owner: acc-crme"],
      ["police", "T3", "accountable: deputy", "accountable: dpeuty"],
      ["split", "1.4", "owner: numeracy-lead", "owner: Numeracy-Lead"],
      ["split", "M3", "owner: business-manager", "owner: buisness-manager"],
      ["draft", "C2", "owner: commissioning", "owner: comissioning"],
    ],
  },
  {
    kind: "the title of a post stands where its id belongs",
    code: "unknown-reference",
    slips: [
      ["published", "A3.5", "owner: head-legal", "owner: Head of Legal Services for Children"],
      ["split", "1.2", "owner: literacy-lead", "owner: Literacy Lead"],
    ],
  },
  {
    kind: "the id of a recommendation, an action or a theme is mistyped",
    code: "unknown-reference",
    slips: [
      ["published", "A3.6", "addresses: [R5]", "addresses: [R51]"],
      ["published", "A2.5", "[R4, R13]", "[R4, R-13]"],
      ["police", "A1.8", "depends_on: [A1.6]", "depends_on: [A16]"],
      ["police", "R6", "from: peel-2025", "from: peel-2023"],
      ["split", "1.5", 'depends_on: ["1.4"]', 'depends_on: ["1,4"]'],
      ["draft", "Q7", "covered_by: [Q4]", "covered_by: [Q44]"],
    ],
  },
  {
    kind: "the id of a measure, a budget line, a risk or a decision is mistyped",
    code: "unknown-reference",
    slips: [
      ["published", "A3.1", "measures: [M5, M13]", "measures: [M5 M13]"],
      ["published", "B10", "decision: D2.b", "decision: D2.g"],
      ["published", "D2.b", "[B1, B2, B3,", "[B1, B2, B3a,"],
      ["police", "A1.6", "risks: [K2]", "risks: [K3]"],
      ["split", "2.2", "resources: [B3]", "resources: [B5]"],
    ],
  },
  {
    kind: "an id that may also be words is mistyped",
    code: "unknown-reference",
    slips: [
      ["published", "governance", "chair: board-chair", "chair: bord-chair"],
      ["published", "A3.9", "approved_by: D3.a", "approved_by: D3.c"],
      ["published", "governance", "to: improvement-board", "to: improvment-board"],
      ["police", "A1.8", "partners: [contact-head]", "partners: [contact-haed]"],
    ],
  },
  {
    kind: "an id is given twice",
    code: "duplicate-id",
    also: ["unknown-reference"],
    slips: [
      ["published", "A4.9", "id: A4.9", "id: A4.8"],
      ["published", "D3.b", "ref: b", "ref: a"],
      ["police", "M5", "id: M5", "id: M4"],
      ["split", "1.10", 'id: "1.10"', 'id: "1.1"'],
      ["split", "2.5", 'id: "2.5"', 'id: "1.5"'],
      ["draft", "W1", "id: W1", "id: W2"],
    ],
  },
  {
    kind: "a reference is left without quotation marks",
    code: "number-as-id",
    slips: [
      ["split", "1.10", 'id: "1.10"', "id: 1.10"],
      ["split", "2.1", 'id: "2.1"', "id: 2.1"],
      ["split", "1.5", 'depends_on: ["1.4"]', "depends_on: [1.4]"],
      ["police", "R5", 'ref: "4.2"', "ref: 4.2"],
    ],
  },
  {
    kind: "an action loses its owner",
    code: "action-without-owner",
    slips: [
      ["published", "A2.4", "    owners: [police-protection, icb-nursing, head-front-door]\n", ""],
      ["police", "A3.3", "    owner: deputy\n", ""],
      ["split", "1.6", "    owner: deputy-head\n", ""],
      ["draft", "W1", "    owner: ad-ops\n", ""],
    ],
  },
  {
    kind: "a reason is forgotten",
    code: "not-accepted-without-reason",
    slips: [
      ["published", "R15", /    reason: >-\n(?: {6}.*\n)+/, ""],
      ["published", "R4", "response: accepted", "response: partly accepted"],
      ["police", "C2", /    reason: >-\n(?: {6}.*\n)+/, ""],
      ["police", "R5", "response: accepted", "response: not accepted"],
      ["split", "R3", "response: accepted", "response: partly accepted"],
      ["draft", "Q1", "response: accepted", "response: not accepted"],
    ],
  },
  {
    kind: "a recommendation is under no theme",
    code: "recommendation-without-theme",
    slips: [
      ["police", "R7", "    theme: T3\n", ""],
      ["split", "R1", "    theme: T1\n", ""],
      ["split", "R3", "    theme: T1\n", ""],
    ],
  },
  {
    kind: "a theme has nothing under it",
    code: "theme-empty",
    also: ["declared-count-differs", "summary-count-differs"],
    slips: [
      ["draft", "Q5", "theme: leading", "theme: care", "leading"],
      ["split", "recommendations", /theme: T1/g, "theme: T2", "T1"],
      ["police", "themes", "themes:\n", "themes:\n  - {id: T4, title: Estates and vehicles, accountable: deputy}\n"],
      ["published", "T8", "  - id: T8\n", "  - id: T9\n    title: Early years\n    accountable: dcs\n  - id: T8\n"],
    ],
  },
  {
    kind: "an action that answers no recommendation does not say where it came from",
    code: "action-without-recommendation",
    slips: [
      ["published", "A7.5", "    origin: self-assessment\n", ""],
      ["police", "A3.4", "    origin: peer review\n", ""],
      ["split", "2.5", "    origin: self-assessment\n", ""],
      ["draft", "C3", "    origin: peer review\n", ""],
      ["published", "A2.8", "addresses: [R3]", "addresses: []"],
    ],
  },
  {
    kind: "an owner has nothing to do",
    code: "unused-owner",
    slips: [
      [
        "published",
        "owners",
        "  - id: dcs\n",
        "  - id: head-transport\n    title: Head of Transport\n    kind: officer\n  - id: dcs\n",
      ],
      [
        "split",
        "owners",
        "  - id: head\n",
        "  - id: caretaker\n    title: Caretaker\n    kind: officer\n  - id: head\n",
      ],
      ["draft", "L2", "owner: transformation", "owner: ad-ops", "transformation"],
    ],
  },
  {
    kind: "a budget line pays for nothing any more",
    code: "unused-budget",
    slips: [
      ["published", "A3.9", "resources: [B7]", "resources: none", "B7"],
      ["police", "A2.1", "resources: [B3]", "resources: none", "B3"],
      ["split", "1.2", "resources: [B1]", "resources: within existing budget", "B1"],
    ],
  },
  {
    kind: "a part of the plan goes missing",
    code: "include-missing",
    also: ["part-not-included"],
    slips: [
      ["split", "include", "parts/care.plan.yaml", "parts/cares.plan.yaml"],
      ["split", "include", "parts/learning.plan.yaml", "learning.plan.yaml"],
      ["split", "include", "parts/care.plan.yaml", "../parts/care.plan.yaml"],
      ["split", "include", "parts/care.plan.yaml", "parts\\care.plan.yaml"],
    ],
  },
  {
    kind: "a part is not named any more",
    code: "part-not-included",
    also: ["theme-empty", "declared-count-differs", "summary-count-differs", "unused-owner", "unused-budget"],
    slips: [["split", "include", "  - parts/learning.plan.yaml\n", "", "part_of"]],
  },
];
