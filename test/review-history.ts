/** One commit of a plan's history: what was replaced in it, and what a reviewer should be told, gravest first. */
export interface Commit {
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly says: readonly string[];
}

const A1 = 'action A1 "Recruit twelve night nurses"';
const A2 = 'action A2 "Train all ward managers in night safety"';
const M1 = 'measure M1 "Night shifts with enough staff"';

/** Two years of a plan: slips, lowered targets, lost owners, deletions, and much that changes nothing. */
export const HISTORY: readonly Commit[] = [
  {
    edits: [
      [
        "    due: 30 June 2026\n",
        "    original_due: 30 June 2026\n    due: 30 September 2026\n    change_reason: Two rounds of adverts failed\n",
      ],
    ],
    says: [
      `weakened deadline-later: Deadline of ${A1} moved from 30 June to 30 September 2026. [Two rounds of adverts failed]`,
    ],
  },
  {
    edits: [["due: 30 September 2026", "due: 31 December 2026"]],
    says: [
      `weakened deadline-later: Deadline of ${A1} moved from 30 September to 31 December 2026 (second move, no reason given).`,
    ],
  },
  {
    edits: [["due: 31 December 2026\n", "due: 31 March 2027\n    approved_by: board\n"]],
    says: [
      `weakened deadline-later: Deadline of ${A1} moved from 31 December 2026 to 31 March 2027 (third move). [approved by Trust Board]`,
    ],
  },
  {
    edits: [["value: 95\n", "value: 90\n"]],
    says: [`weakened target-eased: Target of ${M1} lowered from 95% to 90%.`],
  },
  {
    edits: [
      ["value: 90\n", "value: 80\n"],
      [
        "    trajectory:\n",
        "    definition_changed:\n      - on: 1 June 2026\n        text: Shifts on the new ward are counted too\n    trajectory:\n",
      ],
    ],
    says: [`weakened target-eased: Target of ${M1} lowered from 90% to 80%. [Shifts on the new ward are counted too]`],
  },
  {
    edits: [["    owner: nursing\n    due: ongoing\n", "    due: ongoing\n"]],
    says: [
      'weakened owner-lost: Action A3 "Visit wards by night" no longer has an owner (it was Director of Nursing).',
    ],
  },
  {
    edits: [
      ["status_as_at: 31 March 2026", "status_as_at: 30 June 2026"],
      ["version: 3", "version: 4"],
    ],
    says: [
      "neutral status-date-moved: Date that the statuses describe changed from 31 March 2026 to 30 June 2026.",
      "editorial edition-changed: Version of the plan changed from 3 to 4.",
    ],
  },
  {
    edits: [["    readings:\n", "    readings:\n      - value: 70\n        on: 2026-06-30\n"]],
    says: [`neutral reading-added: The reading for 30 June 2026 of ${M1} was added: 70%.`],
  },
  {
    edits: [["status: complete\n    completed_on: 20 March 2026\n", "status: in progress\n"]],
    says: [`weakened status-back: Status of ${A2} from complete back to in progress.`],
  },
  {
    edits: [
      ["due: 31 March 2027", "due: 2027-03-31"],
      ["value: 70\n", 'value: "70%"\n'],
    ],
    says: [],
  },
  {
    edits: [["      - what: Trainer's report\n        where: Board paper 12\n", ""]],
    says: [`weakened evidence-removed: Evidence item "Trainer's report" of ${A2} was removed.`],
  },
  {
    edits: [
      ["  - id: R3\n", "  - id: R3a\n"],
      ["[R2, R3]", "[R2, R3a]"],
    ],
    says: ['editorial renumbered: Recommendation R3 "Check medicines twice a day" renumbered R3a.'],
  },
  {
    edits: [
      ["  - id: A3\n    title: Visit wards by night\n    addresses: [R1]\n    due: ongoing\n    resources: none\n", ""],
    ],
    says: ['weakened action-removed: Action A3 "Visit wards by night" was removed.'],
  },
  {
    edits: [["    resources: within existing budget\n", "    resources: [B2]\n"]],
    says: [
      `strengthened resources-found: Action A2 "Train all ward managers in night safety" now draws on budget line B2 "Training".`,
    ],
  },
  {
    edits: [
      ["2026/27: £480k\n      onwards", "2026/27: £400k\n      onwards"],
      ["    2026/27: £480k\nrisks", "    2026/27: £400k\nrisks"],
    ],
    says: [
      'weakened budget-cut: Budget of B1 "Night nurses" down by £80k in 2026/27.',
      "weakened budget-cut: Total budget down by £80k in 2026/27.",
    ],
  },
  {
    edits: [["    addresses: [R2, R3a]\n", "    addresses: [R2]\n"]],
    says: [
      `weakened recommendation-unanswered: Nothing answers recommendation R3a "Check medicines twice a day" any more: ${A2} no longer addresses it.`,
    ],
  },
  {
    edits: [
      [
        "measures:\n  - id: M1",
        "  - id: A4\n    title: Let the pharmacy open until ten\n    addresses: [R3a]\n    due: 31 January 2027\nmeasures:\n  - id: M1",
      ],
    ],
    says: ['strengthened action-added: Action A4 "Let the pharmacy open until ten" was added.'],
  },
  {
    edits: [["stage: approved", "stage: draft"]],
    says: ["weakened stage-back: Stage of the plan changed from approved to draft."],
  },
  {
    edits: [
      ["stage: draft", "stage: approved"],
      ["      - ref: b\n", "      - ref: c\n        verb: note\n        text: that A4 be costed\n      - ref: b\n"],
    ],
    says: [
      "strengthened stage-forward: Stage of the plan changed from draft to approved.",
      'neutral entry-added: Resolution D1.c "that A4 be costed" was added.',
    ],
  },
  {
    edits: [["text: Staff all wards safely at night", "text: Staff acute wards safely at night"]],
    says: [
      'neutral reworded: Wording of recommendation R1 reworded from "Staff all wards safely at night" to "Staff acute wards safely at night".',
    ],
  },
  {
    edits: [["  - id: A4\n", "  # ignore action-without-owner until 2026-12-31: the post is advertised\n  - id: A4\n"]],
    says: [
      'weakened exception-added: Check action-without-owner is now silent for action A4 "Let the pharmacy open until ten" until 31 December 2026: "the post is advertised". [the post is advertised]',
    ],
  },
  {
    edits: [["until 2026-12-31: the post is", "until 2027-06-30: the post is"]],
    says: [
      'weakened exception-extended: Check action-without-owner is silent for longer for action A4 "Let the pharmacy open until ten" until 30 June 2027: "the post is advertised".',
    ],
  },
  {
    edits: [
      ["  # ignore action-without-owner until 2027-06-30: the post is advertised\n", ""],
      ["    due: 31 January 2027\n", "    owner: people\n    due: 31 January 2027\n"],
    ],
    says: [
      'strengthened exception-removed: Check action-without-owner is no longer silent for action A4 "Let the pharmacy open until ten".',
      'strengthened owner-named: Owner of action A4 "Let the pharmacy open until ten" is now Director of People.',
    ],
  },
  {
    edits: [
      ["    accountable: nursing\n    partners", "    accountable: quality\n    partners"],
      ["  - id: people\n", "  - id: quality\n    title: Quality Committee\n  - id: people\n"],
    ],
    says: [
      `weakened accountable-group: Accountable for ${A1} is now a group, Quality Committee, and no longer a single post (it was Director of Nursing).`,
      'neutral entry-added: Owner quality "Quality Committee" was added.',
    ],
  },
  {
    edits: [
      [
        "response: accepted\n    theme: T2",
        "response: partly accepted\n    reason: Bank managers are trained by their agency\n    theme: T2",
      ],
    ],
    says: [
      'weakened response-weakened: Response to recommendation R2 "Train every ward manager" changed from accepted to partly accepted. [Bank managers are trained by their agency]',
    ],
  },
  {
    edits: [
      [
        "  - id: K1\n    risk: Too few nurses apply\n    response: Advertise abroad\n    owner: people\n    review_on: 30 April 2026\n",
        "",
      ],
      ["    risks: [K1]\n", ""],
      ["risks:\n", ""],
    ],
    says: ['weakened risk-removed: Risk K1 "Too few nurses apply" was removed.'],
  },
  {
    edits: [
      ["      - title: Interview\n        due: 28 February 2026\n", ""],
      [
        "    impact: Managers",
        "    milestones:\n      - title: Interview\n        due: 28 February 2026\n    impact: Managers",
      ],
    ],
    says: [`neutral moved: Milestone "Interview" of ${A1} now belongs to ${A2}.`],
  },
  {
    edits: [
      ["to: March 2027\ncontact", "to: March 2028\ncontact"],
      ["by: March 2027\n    definition", "by: September 2027\n    definition"],
    ],
    says: [
      "weakened deadline-later: End of the plan moved from March 2027 to March 2028.",
      `weakened deadline-later: Target date of ${M1} moved from March 2027 to September 2027.`,
    ],
  },
  {
    edits: [
      ["      - value: 66\n        on: 30 September 2025\n", ""],
      ["frequency: monthly", "frequency: quarterly"],
    ],
    says: [
      `weakened reading-lost: The reading for 30 September 2025 of ${M1} (66%) was removed.`,
      `weakened less-often: Frequency of ${M1} changed from monthly to quarterly.`,
    ],
  },
  {
    edits: [
      ["stage: approved", "stage: closed"],
      [
        "status: in progress\n    rating: amber",
        "status: complete\n    completed_on: 12 March 2027\n    rating: green",
      ],
    ],
    says: [
      "strengthened stage-forward: Stage of the plan changed from approved to closed.",
      `strengthened status-forward: Status of ${A1} from in progress to complete (completed 12 March 2027).`,
      `strengthened rating-better: Rating of ${A1} changed from amber ("at risk") to green ("on track").`,
    ],
  },
];
