import type { Fault } from "./seeded-faults.ts";

/** Slips in money, in posts and in measures. */
export const FIGURE_FAULTS: readonly Fault[] = [
  {
    kind: "budget lines do not make the total",
    code: "parts-do-not-make-total",
    also: ["recurrent-line-falls"],
    slips: [
      ["published", "budget_totals", "2025/26: £3.45m", "2025/26: £3.54m"],
      ["published", "B10", "2025/26: £218k", "2025/26: £281k"],
      ["published", "B4", "2026/27: £210k", "2027/28: £210k", "budget_totals"],
      ["police", "budget_totals", "2025/26: £749,757", "2025/26: £749,775"],
      ["police", "budget_totals", "2026/27: £1,184,853", "2026/27: £1,148,853"],
      ["police", "B5", "2025/26: £61,275", "2025/26: £61,257"],
      ["split", "budget_totals", "onwards: £18,700", "onwards: £17,800"],
      ["split", "B1", "2026/27: £2,150", "2026/27: £21,500"],
      ["draft", "B2", "2026/27: £0.35m", "2026/27: £3.5m"],
    ],
  },
  {
    kind: "posts do not make the total",
    code: "fte-do-not-add",
    slips: [
      ["published", "budget_totals", "fte: 61.5", "fte: 65.1"],
      ["published", "B3", "fte: 4.5", "fte: 5.4"],
      ["police", "budget_totals", "fte: 29.1", "fte: 30.1"],
      ["split", "B3", "fte: 0.6", "fte: 6", "budget_totals"],
    ],
  },
  {
    kind: "a comma splits a figure or a text in braces",
    code: "money-comma-split",
    slips: [
      ["published", "B3", "{2025/26: £171k,", "{2025/26: £171,000,"],
      ["police", "B1", '2025/26: "£281,643"', "2025/26: £281,643"],
      ["police", "B1", 'onwards: "£624,963"', "onwards: £624,963"],
      ["draft", "context", '"about 2,900"', "about 2,900"],
    ],
  },
  {
    kind: "a comma splits a text in braces",
    code: "comma-split",
    slips: [
      [
        "police",
        "acc-local",
        '"Assistant Chief Constable, Local Policing"',
        "Assistant Chief Constable, Local Policing",
      ],
      ["police", "K1", /response: "(.*?)"/, "response: Pay was regraded in October, and a bank helps"],
    ],
  },
  {
    kind: "a financial year is mistyped",
    code: "financial-year-invalid",
    slips: [
      ["published", "B7", "2026/27: £120k", "2026/28: £120k"],
      ["published", "budget_totals", "2025/26: £3.45m", "2025/62: £3.45m"],
      ["police", "B3", "2025/26: £212,315", "2025: £212,315"],
      ["split", "B2", "2026/27: £5,400", "2026/2028: £5,400"],
      ["draft", "B1", "2025/26: up to £90k", "2025/6: up to £90k"],
    ],
  },
  {
    kind: "a financial year stands twice",
    code: "financial-year-twice",
    also: ["parts-do-not-make-total"],
    slips: [
      ["published", "B5", "2026/27: £385k", "2025-26: £385k"],
      ["draft", "B1", "2026/27: about £210k", "2025/2026: about £210k"],
    ],
  },
  {
    kind: "a million is typed for a thousand",
    code: "money-out-of-scale",
    slips: [
      ["draft", "B1", "2025/26: up to £90k", "2025/26: £90m"],
      ["draft", "B2", "onwards: £0.6m", "onwards: £600m"],
      ["draft", "B2", "onwards: £0.6m", "onwards: £0.6k"],
    ],
  },
  {
    kind: "an amount or a figure is mistyped",
    code: "unreadable-amount",
    slips: [
      ["published", "B2", "2026/27: £469,000", "2026/27: £469,00"],
      ["published", "B6", "2025/26: £150k", "2025/26: 150 thousend"],
      ["police", "budget_totals", "fte: 29.1", "fte: 29.1.0"],
      ["published", "governance", "every: 3 months", "every: 3 mnoths"],
      ["split", "B3", "2026/27: £18,700", "2026/27: £18.700,00"],
    ],
  },
  {
    kind: "a line does not say whether it goes on",
    code: "nature-not-stated",
    slips: [
      ["published", "B4", "    nature: one-off\n", ""],
      ["police", "B1", "    nature: recurrent\n", ""],
      ["split", "B1", "    nature: one-off\n", ""],
      ["draft", "B2", "    nature: recurrent\n", ""],
    ],
  },
  {
    kind: "a line is not paid for yet",
    code: "funding-not-decided",
    slips: [
      ["published", "B9", "funding: approved", "funding: proposed"],
      ["police", "B3", "funding: approved", "funding: proposed"],
      ["split", "B3", "funding: approved", "funding: proposed"],
    ],
  },
  {
    kind: "a line waits for a decision that was handed on",
    code: "delegated-decision-missing",
    slips: [
      ["police", "B5", "decision: D1.b", "decision: D1.d"],
      ["police", "B2", "decision: D1.b", "decision: D1.d"],
    ],
  },
  {
    kind: "a line is called approved by a decision that only notes it",
    code: "funding-not-decided",
    slips: [["published", "D5.a", "verb: approve", "verb: note", "B12"]],
  },
  {
    kind: "a one-off line goes on",
    code: "nature-not-stated",
    slips: [
      ["published", "B2", "nature: recurrent", "nature: one-off"],
      ["published", "B10", "nature: recurrent", "nature: one-off"],
    ],
  },
  {
    kind: "a recurrent line falls",
    code: "recurrent-line-falls",
    also: ["parts-do-not-make-total"],
    slips: [
      ["published", "B3", "onwards: £297k", "onwards: £179k"],
      ["published", "B6", "onwards: £165k", "onwards: £105k"],
      ["published", "B4", "nature: one-off", "nature: recurrent", "B4"],
      ["split", "B3", "onwards: £18,700", "onwards: £7,800"],
      ["draft", "B2", "onwards: £0.6m", "onwards: £0.2m"],
    ],
  },
  {
    kind: "a target lies on the wrong side",
    code: "measure-target-wrong-side",
    slips: [
      ["published", "M1", "polarity: higher", "polarity: lower"],
      ["published", "M5", "target: {value: 18,", "target: {value: 81,"],
      ["police", "M3", "polarity: lower", "polarity: higher"],
      ["police", "M5", "target: {value: 85,", "target: {value: 8.5,"],
      ["split", "M2", "baseline: {value: 41,", "baseline: {value: 410,"],
      ["draft", "M2", "target: {value: 300,", "target: {value: 3000,"],
    ],
  },
  {
    kind: "a measure loses its starting figure",
    code: "measure-without-baseline",
    slips: [
      ["published", "M4", "    baseline: {value: 54, on: February 2025}\n", ""],
      ["published", "M3", "    baseline:\n      value: 62\n      on: March 2025\n", ""],
      ["police", "M2", "    baseline: {value: 64, on: July 2025}\n", ""],
      ["split", "M3", "    baseline: {value: 84.1, on: autumn term 2025}\n", ""],
    ],
  },
  {
    kind: "a measure loses its target",
    code: "measure-without-target",
    slips: [
      ["published", "M18", "    target: {value: 52.0, by: March 2027, source: statistical neighbours}\n", ""],
      ["police", "M5", "    target: {value: 85, by: September 2026}\n", ""],
      ["split", "M2", "    target: {value: 70, by: June 2027}\n", ""],
    ],
  },
  {
    kind: "a trajectory leads away from its target",
    code: "trajectory-goes-away",
    slips: [
      ["published", "M12", "- {value: 90, by", "- {value: 69, by"],
      ["police", "M2", "{value: 95, by: June 2026}]", "{value: 59, by: June 2026}]"],
      ["police", "M6", "target: {value: 11.5,", "target: {value: 15.1,"],
      ["split", "M1", "- {value: 75, by", "- {value: 57, by"],
    ],
  },
  {
    kind: "the last point stops short of the target",
    code: "last-milestone-short",
    slips: [
      ["published", "M8", "- {value: 222,", "- {value: 212,"],
      ["published", "M5", /value: 24(.*\n.*\n.*)value: 18/, "value: 18, by: December 2025}\n      - {value: 24", "M5"],
      ["police", "M1", "target: {value: 90.0,", "target: {value: 95.0,"],
      ["split", "M3", "- {value: 91.0,", "- {value: 90.1,"],
      ["draft", "M1", "- {value: 90,", "- {value: 80,"],
    ],
  },
  {
    kind: "one measure has two units",
    code: "unit-drifts",
    slips: [
      ["published", "M10", "value: 19.3, on", "value: 19.3%, on"],
      ["published", "M6", "target: {value: 16,", "target: {value: 16 days,"],
      ["police", "M3", "value: 164,", "value: 164%,"],
      ["draft", "M2", "value: 1134,", "value: 34%,"],
    ],
  },
  {
    kind: "a change is promised without its two figures",
    code: "relative-without-figures",
    slips: [
      [
        "published",
        "A5.6",
        "    resources: none\n",
        "    resources: none\n    success_criteria: [Complaints are halved.]\n",
      ],
      ["published", "A3.8", "Eight families in ten who are offered a conference say", "Twice as many families say"],
      ["police", "A2.4", "    resources: none\n", "    resources: none\n    impact: Breaches fall by a third.\n"],
      ["draft", "C2", "    status: not started\n", "    status: not started\n    impact: Waits are cut by 20%.\n"],
    ],
  },
  {
    kind: "a count of children is so small that it may name one",
    code: "small-number-published",
    slips: [
      [
        "published",
        "context",
        "what: children in care\n    value: 783",
        "what: children in secure accommodation\n    value: 3",
      ],
      ["published", "context", "value: 410\n    approximate: true", "value: 7"],
      ["published", "context", "value: 846", "value: 8"],
      [
        "published",
        "context",
        "what: children in care\n    value: 783",
        "what: children in unregistered homes\n    value: 3",
      ],
    ],
  },
  {
    kind: "a measure counts what was done",
    code: "activity-as-measure",
    slips: [
      [
        "published",
        "M12",
        "title: Social workers who had supervision when it was due",
        "title: Training delivered to social workers",
      ],
      [
        "police",
        "M2",
        "title: Calls in which risk was assessed and recorded",
        "title: Number of training sessions delivered",
      ],
      ["split", "M2", "title: Pupils who solve a problem of several steps", "title: Workshops held"],
    ],
  },
  {
    kind: "a share is typed as a spreadsheet holds it, or without its point, or under the month before",
    code: "unit-drifts",
    slips: [
      ["published", "M16", "value: 90, on: September", "value: 0.90, on: September"],
      ["published", "M16", "value: 90, on: September", "value: 900, on: September"],
      ["published", "M16", "value: 90, on: September", "value: 90, on: June"],
      ["published", "M10", "value: 20.2, on: September", "value: 20.2, on: June"],
    ],
  },
];
