import type { Fault } from "./seeded-faults.ts";

/** Slips in what is written: filler, misspelt keys, and words that are not on their list. */
export const TEXT_FAULTS: readonly Fault[] = [
  {
    kind: "filler is left in a text",
    code: "placeholder-text",
    slips: [
      ["published", "A4.7", /impact: .*/, "impact: xxx"],
      ["published", "T6", /outcome: .*/, "outcome: To be confirmed"],
      ["published", "K2", "owner: head-front-door", "owner: TBA"],
      ["police", "A1.4", /impact: .*/, "impact: Lorem ipsum dolor sit amet"],
      ["split", "K1", /response: .*/, 'response: "???"'],
      ["draft", "waiting", /outcome: .*/, "outcome: TODO"],
    ],
  },
  {
    kind: "a key is misspelt",
    code: "unknown-key",
    slips: [
      ["published", "A2.6", "addresses: [R3]", "adresses: [R3]"],
      ["published", "A1.5", "    owner: chief-exec", "    onwer: chief-exec"],
      ["police", "A1.8", "depends_on:", "dependson:"],
      ["split", "1.2", "due: 2026-03-27", "deadline: 2026-03-27"],
      ["draft", "C1", "status: not started", "stauts: not started"],
    ],
  },
  {
    kind: "something that every plan says is forgotten",
    code: "missing-key",
    slips: [
      ["published", "A3.7", / {4}title: .*\n/, ""],
      ["police", "R7", / {4}text: .*\n/, ""],
      ["split", "1.6", "    addresses: [R3]\n", ""],
      ["draft", "nation", "nation: england\n", "", "improvement_plan"],
    ],
  },
  {
    kind: "something that is wanted to approve is forgotten",
    code: "key-wanted",
    slips: [
      ["published", "R6", "    response: accepted\n", ""],
      ["published", "B2", "    kind: revenue\n", ""],
      ["police", "B4", "    funding: within existing budget\n", ""],
      ["split", "estyn-2025", / {4}declared:\n(?: {6}.*\n)+/, ""],
    ],
  },
  {
    kind: "something that is wanted to publish is forgotten",
    code: "key-wanted-to-publish",
    slips: [
      ["published", "A5.6", "    status: not started\n", ""],
      ["published", "M15", ", by: summer term 2026}", "}", "M15"],
      ["split", "1.2", "    status: in progress\n", ""],
    ],
  },
  {
    kind: "a word is not on its list",
    code: "value-not-listed",
    slips: [
      ["published", "A2.6", "status: not started", "status: overdue"],
      ["published", "A5.7", "status: in progress", "status: in-progress"],
      ["police", "R4", "response: accepted", "response: agreed"],
      ["police", "M1", "polarity: higher", "polarity: up"],
      ["split", "D1.b", "verb: approve", "verb: approved"],
      ["draft", "stage", "stage: draft", "stage: drafted"],
    ],
  },
  {
    kind: "a value is of another kind",
    code: "value-of-wrong-kind",
    slips: [
      ["published", "A4.4", "addresses: [R7]", "addresses: R7"],
      ["published", "A8.3", "    owner: head-in-care", "    owner: [head-in-care]"],
      ["police", "A2.4", /title: .*/, "title:"],
      ["split", "D1", /report: .*/, "report: [autumn 2]"],
      ["draft", "period", "{from: December 2025, to: March 2028}", "December 2025 to March 2028"],
    ],
  },
  {
    kind: "a problem is left be without a reason",
    code: "ignore-without-reason",
    slips: [
      ["police", "A2.3", "  - id: A2.3", "  # ignore action-overdue\n  - id: A2.3"],
      ["draft", "C2", "  - id: C2", "  # ignore no-resource-answer until 2026-03-31\n  - id: C2"],
    ],
  },
  {
    kind: "a problem is left be that is not there",
    code: "ignore-unused",
    slips: [
      ["police", "A3.2", "  - id: A3.2", "  # ignore action-overdue: agreed by the Board\n  - id: A3.2"],
      ["split", "1.3", '  - id: "1.3"', '  # ignore action-without-owner: agreed in May\n  - id: "1.3"'],
    ],
  },
  {
    kind: "the problem that is left be is misspelt",
    code: "ignore-unknown-check",
    slips: [["police", "A2.3", "  - id: A2.3", "  # ignore action-overdu: agreed by the Board\n  - id: A2.3"]],
  },
  {
    kind: "a problem is left be until a day that cannot be read",
    code: "ignore-until-unclear",
    slips: [
      ["police", "A2.3", "  - id: A2.3", "  # ignore action-overdue until soon: agreed by the Board\n  - id: A2.3"],
    ],
  },
];
