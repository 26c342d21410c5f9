/** Edits of the plan, one each: what is replaced, by what, and what is said of it. */
export const EDITS: readonly (readonly [from: string, to: string, says: string])[] = [
  ["stage: approved", "stage: draft", "weakened stage-back: Stage of the plan changed from approved to draft."],
  [
    "stage: approved",
    "stage: published",
    "strengthened stage-forward: Stage of the plan changed from approved to published.",
  ],
  ["version: 3", "version: 4", "editorial edition-changed: Version of the plan changed from 3 to 4."],
  [
    "status_as_at: 31 March 2026",
    "status_as_at: 30 June 2026",
    "neutral status-date-moved: Date that the statuses describe changed from 31 March 2026 to 30 June 2026.",
  ],
  [
    "to: March 2027",
    "to: September 2027",
    "weakened deadline-later: End of the plan moved from March 2027 to September 2027.",
  ],
  [
    "how all patients will be safer",
    "how some patients will be safer",
    'neutral reworded: Summary of the plan reworded: "all patients" became "some patients".',
  ],
  [
    "recommendations: 4",
    "recommendations: 3",
    'weakened declared-fewer: Recommendations declared in the report of inspection cqc "Care Quality Commission" changed from 4 to 3.',
  ],
  [
    "response_due: 2 February 2026",
    "response_due: 2 March 2026",
    'weakened deadline-later: Date for the answer to inspection cqc "Care Quality Commission" moved from 2 February to 2 March 2026.',
  ],
  [
    "      on: 30 January 2026\n",
    "",
    'weakened sending-unrecorded: Date of sending the answer to inspection cqc "Care Quality Commission" (30 January 2026) was taken out.',
  ],
  [
    "    until: 31 March 2027\n",
    "    until: 30 September 2026\n",
    'weakened post-shorter: Last day of owner people "Director of People" changed from 31 March 2027 to 30 September 2026.',
  ],
  [
    "      role: oversight\n",
    "      role: oversight\n      temporary: true\n",
    'weakened made-temporary: Body quality "Quality Committee" is now temporary.',
  ],
  [
    "    - id: quality\n      title: Quality Committee\n      role: oversight\n      chair: nursing\n",
    "",
    'weakened body-removed: Body quality "Quality Committee" was removed.',
  ],
  [
    "every: quarterly",
    "every: 6 months",
    "weakened less-often: Rhythm of the report to Trust Board changed from quarterly to 6 months.",
  ],
  [
    "next: 30 June 2026",
    "next: 31 July 2026",
    "weakened deadline-later: Date of the report to Trust Board moved from 30 June to 31 July 2026.",
  ],
  [
    "      with_agreement_of: nursing\n",
    "",
    'weakened safeguard-lost: Agreement to the delegation of "spending up to £50k" (Director of Nursing) was taken out.',
  ],
  [
    "    - Every shift has a trained manager.\n",
    "",
    'weakened criterion-removed: Criterion of the plan taken out: "Every shift has a trained manager."',
  ],
  [
    "    accountable: nursing\n    outcome",
    "    outcome",
    'weakened accountable-lost: Nobody is accountable for theme T1 "Safe nights" any more (it was Director of Nursing).',
  ],
  [
    "    outcome: Patients are safe at night.\n",
    "",
    'weakened text-lost: Outcome of theme T1 "Safe nights" ("Patients are safe at night.") was taken out.',
  ],
  [
    "[Rotas, Night visits]",
    "[Rotas]",
    'weakened programme-removed: Work programme of theme T1 "Safe nights" taken out: "Night visits".',
  ],
  [
    "  - id: R4\n    text: Tell families of incidents within a day\n    response: accepted\n    covered_by: [R1]\n",
    "",
    'weakened recommendation-removed: Recommendation R4 "Tell families of incidents within a day" was removed.',
  ],
  [
    "    covered_by: [R1]\n",
    "",
    'weakened recommendation-unanswered: Nothing answers recommendation R4 "Tell families of incidents within a day" any more: recommendation R1 "Staff all wards safely at night" no longer covers it.',
  ],
  [
    "ward manager\n    response: accepted",
    "ward manager\n    response: not accepted",
    'weakened response-weakened: Response to recommendation R2 "Train every ward manager" changed from accepted to not accepted.',
  ],
  [
    "response: partly accepted",
    "response: accepted",
    'strengthened response-strengthened: Response to recommendation R3 "Check medicines twice a day" changed from partly accepted to accepted.',
  ],
  [
    "    reason: The pharmacy closes at eight\n",
    "",
    'weakened text-lost: Reason for the response to recommendation R3 "Check medicines twice a day" ("The pharmacy closes at eight") was taken out.',
  ],
  [
    "priority: high\n    theme",
    "priority: low\n    theme",
    'weakened priority-lowered: Priority of recommendation R1 "Staff all wards safely at night" changed from high to low.',
  ],
  [
    "Train every ward manager",
    "Train most ward managers",
    'neutral reworded: Wording of recommendation R2 reworded from "Train every ward manager" to "Train most ward managers".',
  ],
  [
    "theme: T2\n  - id: R3",
    "theme: T1\n  - id: R3",
    'neutral link-changed: Theme of recommendation R2 "Train every ward manager" changed from Skilled staff to Safe nights.',
  ],
  [
    "  - id: A3\n    title: Visit wards by night\n    addresses: [R1]\n    owner: nursing\n    due: ongoing\n    resources: none\n",
    "",
    'weakened action-removed: Action A3 "Visit wards by night" was removed.',
  ],
  [
    "addresses: [R2, R3]",
    "addresses: [R3]",
    'weakened recommendation-unanswered: Nothing answers recommendation R2 "Train every ward manager" any more: action A2 "Train all ward managers in night safety" no longer addresses it.',
  ],
  [
    "addresses: [R1]\n    owner: nursing",
    "addresses: []\n    owner: nursing",
    'weakened answer-lost: Action A3 "Visit wards by night" no longer addresses recommendation R1 "Staff all wards safely at night".',
  ],
  [
    "addresses: [R1]\n    owner: nursing",
    "addresses: [R1, R4]\n    owner: nursing",
    'strengthened answer-given: Action A3 "Visit wards by night" now addresses recommendation R4 "Tell families of incidents within a day".',
  ],
  [
    "    owner: people\n    accountable: nursing\n",
    "    accountable: nursing\n",
    'weakened owner-lost: Action A1 "Recruit twelve night nurses" no longer has an owner (it was Director of People).',
  ],
  [
    "owner: people\n    accountable",
    "owner: wards\n    accountable",
    'neutral owner-changed: Owner of action A1 "Recruit twelve night nurses" changed from Director of People to Head of Wards.',
  ],
  [
    "owners: [wards, people]",
    "owner: wards",
    'weakened owner-lost: Action A2 "Train all ward managers in night safety" is no longer led by Director of People, only by Head of Wards.',
  ],
  [
    "accountable: people\n    original_due",
    "accountable: tbc\n    original_due",
    'weakened accountable-lost: Nobody is accountable for action A2 "Train all ward managers in night safety" any more (it was Director of People).',
  ],
  [
    "[Anyshire College, NHS Professionals]",
    "[NHS Professionals]",
    'weakened partner-left: Partner in action A1 "Recruit twelve night nurses" taken out: Anyshire College.',
  ],
  [
    "start: 1 September 2025",
    "start: 1 November 2025",
    'weakened start-later: Start of action A1 "Recruit twelve night nurses" moved from 1 September to 1 November 2025.',
  ],
  [
    "due: 30 June 2026",
    "due: 30 September 2026",
    'weakened deadline-later: Deadline of action A1 "Recruit twelve night nurses" moved from 30 June to 30 September 2026 (no reason given).',
  ],
  [
    "due: 30 June 2026",
    "due: 31 May 2026",
    'strengthened deadline-earlier: Deadline of action A1 "Recruit twelve night nurses" moved from 30 June to 31 May 2026.',
  ],
  [
    "due: 30 June 2026",
    "due: as soon as possible",
    'weakened deadline-lost: Deadline of action A1 "Recruit twelve night nurses" was 30 June 2026 and is now "as soon as possible", which is no date.',
  ],
  [
    "due: 31 May 2026\n    change_reason: The trainer was ill",
    "due: 31 July 2026\n    change_reason: The room was flooded",
    'weakened deadline-later: Deadline of action A2 "Train all ward managers in night safety" moved from 31 May to 31 July 2026 (at least the second move). [The room was flooded]',
  ],
  [
    "due: 31 May 2026",
    "due: 31 July 2026",
    'weakened deadline-later: Deadline of action A2 "Train all ward managers in night safety" moved from 31 May to 31 July 2026 (at least the second move, no reason given).',
  ],
  [
    "original_due: 31 December 2025",
    "original_due: 31 March 2026",
    'weakened original-date-changed: Original due date of action A2 "Train all ward managers in night safety" changed from 31 December 2025 to 31 March 2026.',
  ],
  [
    "    change_reason: The trainer was ill\n",
    "",
    'weakened reason-removed: Reason for the change of action A2 "Train all ward managers in night safety" ("The trainer was ill") was taken out.',
  ],
  [
    "due: ongoing",
    "due: 31 December 2026",
    'strengthened deadline-set: Deadline of action A3 "Visit wards by night" is now given: 31 December 2026.',
  ],
  [
    "priority: high\n    status",
    "priority: urgent\n    status",
    'strengthened priority-raised: Priority of action A1 "Recruit twelve night nurses" changed from high to urgent.',
  ],
  [
    "status: in progress",
    "status: complete\n    completed_on: 28 March 2026",
    'strengthened status-forward: Status of action A1 "Recruit twelve night nurses" from in progress to complete (completed 28 March 2026).',
  ],
  [
    "status: in progress",
    "status: paused",
    'weakened status-back: Status of action A1 "Recruit twelve night nurses" from in progress to paused.',
  ],
  [
    "status: complete\n    completed_on: 20 March 2026",
    "status: in progress",
    'weakened status-back: Status of action A2 "Train all ward managers in night safety" from complete back to in progress.',
  ],
  [
    "rating: amber",
    "rating: green",
    'strengthened rating-better: Rating of action A1 "Recruit twelve night nurses" changed from amber ("at risk") to green ("on track").',
  ],
  [
    "rating: amber",
    "rating: red",
    'weakened rating-worse: Rating of action A1 "Recruit twelve night nurses" changed from amber ("at risk") to red.',
  ],
  [
    "    measures: [M1]\n",
    "",
    'weakened measure-unlinked: Action A1 "Recruit twelve night nurses" no longer names measure M1 "Night shifts with enough staff".',
  ],
  [
    "resources: [B1]",
    "resources: tbc",
    'weakened resources-lost: Action A1 "Recruit twelve night nurses" no longer draws on budget line B1 "Night nurses".',
  ],
  [
    "    risks: [K1]\n",
    "",
    'neutral link-changed: Action A1 "Recruit twelve night nurses" is no longer tied to risk K1 "Too few nurses apply".',
  ],
  [
    "due: 28 February 2026",
    "due: 30 April 2026",
    'weakened deadline-later: Deadline of milestone "Interview" of action A1 "Recruit twelve night nurses" moved from 28 February to 30 April 2026 (no reason given).',
  ],
  [
    "      - title: Interview\n        due: 28 February 2026\n",
    "",
    'weakened milestone-removed: Milestone "Interview" of action A1 "Recruit twelve night nurses" was removed.',
  ],
  [
    "      - No shift is run by the bank alone.\n",
    "",
    'weakened criterion-removed: Criterion of action A1 "Recruit twelve night nurses" taken out: "No shift is run by the bank alone."',
  ],
  [
    "Twelve nurses have begun",
    "Ten nurses have begun",
    'neutral reworded: Success criterion of action A1 "Recruit twelve night nurses" reworded from "Twelve nurses have begun." to "Ten nurses have begun."',
  ],
  [
    "      - what: Attendance lists\n        where: Intranet\n        verified_by: Internal audit\n",
    "",
    'weakened evidence-removed: Evidence item "Attendance lists" of action A2 "Train all ward managers in night safety" was removed.',
  ],
  [
    "        verified_by: Internal audit\n",
    "",
    'weakened safeguard-lost: Verification of evidence item "Attendance lists" of action A2 "Train all ward managers in night safety" (Internal audit) was taken out.',
  ],
  [
    "    impact: Managers know what to do at night.\n",
    "",
    'weakened text-lost: Impact of action A2 "Train all ward managers in night safety" ("Managers know what to do at night.") was taken out.',
  ],
  [
    "Half of them are trained.\n",
    "Half of them are trained.\n      - on: 20 March 2026\n        text: All are trained.\n",
    'neutral update-added: The progress update of 20 March 2026 of action A2 "Train all ward managers in night safety" was added: "All are trained."',
  ],
  [
    "depends_on: [A1]",
    "depends_on: [A1, A3]",
    'neutral link-changed: Action A2 "Train all ward managers in night safety" now waits for action A3 "Visit wards by night".',
  ],
  [
    "polarity: higher",
    "polarity: lower",
    'weakened polarity-turned: Which way is better in measure M1 "Night shifts with enough staff" changed from higher to lower.',
  ],
  [
    "population: all adult wards",
    "population: all wards",
    'neutral definition-changed: Population of measure M1 "Night shifts with enough staff" reworded from "all adult wards" to "all wards".',
  ],
  [
    "frequency: monthly",
    "frequency: quarterly",
    'weakened less-often: Frequency of measure M1 "Night shifts with enough staff" changed from monthly to quarterly.',
  ],
  [
    "value: 61",
    "value: 58",
    'weakened baseline-worse: Baseline of measure M1 "Night shifts with enough staff" lowered from 61% to 58%.',
  ],
  [
    "value: 95",
    "value: 90",
    'weakened target-eased: Target of measure M1 "Night shifts with enough staff" lowered from 95% to 90%.',
  ],
  [
    "value: 95",
    "value: 97",
    'strengthened target-tightened: Target of measure M1 "Night shifts with enough staff" raised from 95% to 97%.',
  ],
  [
    "value: 10",
    "value: 14",
    'weakened target-eased: Target of measure M2 "Falls at night" raised from 10 to 14, where lower is better.',
  ],
  [
    "by: March 2027\n    trajectory",
    "by: June 2027\n    trajectory",
    'weakened deadline-later: Target date of measure M1 "Night shifts with enough staff" moved from March 2027 to June 2027.',
  ],
  [
    "value: 85",
    "value: 80",
    'weakened target-eased: Figure of the trajectory point for September 2026 of measure M1 "Night shifts with enough staff" lowered from 85% to 80%.',
  ],
  [
    "      - value: 66\n        on: 30 September 2025\n",
    "",
    'weakened reading-lost: The reading for 30 September 2025 of measure M1 "Night shifts with enough staff" (66%) was removed.',
  ],
  [
    "value: 72\n",
    "value: 72\n        on: 31 March 2026\n      - value: 77\n",
    'neutral reading-added: The reading for 31 March 2026 of measure M1 "Night shifts with enough staff" was added: 77%.',
  ],
  [
    "fte: 12",
    "fte: 10.5",
    'weakened posts-fewer: Full-time equivalents of budget line B1 "Night nurses" changed from 12 to 10.5.',
  ],
  [
    "2026/27: £480k\n      onwards",
    "2026/27: £400k\n      onwards",
    'weakened budget-cut: Budget of B1 "Night nurses" down by £80k in 2026/27.',
  ],
  [
    "2025/26: £240k\n      2026/27: £480k",
    "2025/26: £200k\n      2026/27: £520k",
    'neutral budget-moved: Budget of B1 "Night nurses" down by £40k in 2025/26 and up by £40k in 2026/27.',
  ],
  [
    "      onwards: £480k\n",
    "",
    'weakened budget-lost: Budget of B1 "Night nurses" in later years (£480k) was taken out.',
  ],
  [
    "funding: approved",
    "funding: proposed",
    'weakened funding-weakened: Funding of budget line B1 "Night nurses" changed from approved to proposed.',
  ],
  [
    "nature: recurrent",
    "nature: one-off",
    'weakened money-one-off: Nature of budget line B1 "Night nurses" changed from recurrent to one-off.',
  ],
  ["2025/26: £270k", "2025/26: £250k", "weakened budget-cut: Total budget down by £20k in 2025/26."],
  [
    "  - id: B2\n    title: Training\n    nature: one-off\n    kind: revenue\n    amounts:\n      2025/26: £30k\n    funding: within existing budget\n",
    "",
    'weakened budget-removed: Budget line B2 "Training" was removed.',
  ],
  [
    "    response: Advertise abroad\n",
    "",
    'weakened text-lost: Response to risk K1 "Too few nurses apply" ("Advertise abroad") was taken out.',
  ],
  [
    "owner: people\n    review_on",
    "owner: tbc\n    review_on",
    'weakened owner-lost: Risk K1 "Too few nurses apply" no longer has an owner (it was Director of People).',
  ],
  [
    "review_on: 30 April 2026",
    "review_on: 31 October 2026",
    'weakened deadline-later: Review of risk K1 "Too few nurses apply" moved from 30 April to 31 October 2026.',
  ],
  [
    "verb: approve\n        text: that the plan",
    "verb: note\n        text: that the plan",
    'weakened decision-weakened: Verb of resolution D1.a "that the plan be approved" changed from approve to note.',
  ],
  [
    "to: March 2026",
    "to: June 2026",
    'weakened deadline-later: End of phase P1 "Make safe" moved from March 2026 to June 2026.',
  ],
  ["value: 412", "value: 398", 'neutral detail-changed: Value of context figure "Beds" changed from 412 to 398.'],
  [
    "word: at risk",
    "word: nearly on track",
    'neutral rating-key-changed: Word for the colour amber reworded from "at risk" to "nearly on track".',
  ],
  [
    "CQC: Care",
    "CQC: the Care",
    'editorial edition-changed: Glossary entry CQC changed from "Care Quality Commission" to "the Care Quality Commission".',
  ],
  [
    "  - id: A3\n",
    "  # ignore vague-date\n  - id: A3\n",
    'weakened exception-added: Check vague-date is now silent for action A3 "Visit wards by night", without an end date, and no reason is given.',
  ],
  ["  - id: A3\n", "  - id: A4\n", 'editorial renumbered: Action A3 "Visit wards by night" renumbered A4.'],
  [
    "Visit wards by night",
    "Visit wards, by night",
    "editorial typography: Only capitals, spaces or punctuation changed: Title of action A3.",
  ],
  [
    "title: Visit wards by night",
    'title: "Visit wards by night',
    "weakened unreadable: Action A3 can no longer be read, so nobody can tell what changed there.",
  ],
  [
    "Day staffing",
    "Day staffing and cleaning",
    'neutral reworded: Wording of strength "Day staffing and cleaning" reworded from "Day staffing" to "Day staffing and cleaning".',
  ],
];
