import type { Fault } from "./seeded-faults.ts";

/** Slips that break the text, or that make it say something else than it looks. */
export const YAML_FAULTS: readonly Fault[] = [
  {
    kind: "a bracket is left open",
    code: "yaml-bracket",
    slips: [
      ["published", "A3.2", "addresses: [R5, R6]", "addresses: [R5, R6"],
      ["police", "M4", "{value: 34, on: March 2025}", "{value: 34, on: March 2025"],
      ["split", "2.2", "resources: [B3]", "resources: [B3)"],
    ],
  },
  {
    kind: "a quotation mark is left open",
    code: "yaml-quote",
    slips: [
      ["published", "T3", 'support, decide"', "support, decide"],
      ["split", "1.3", 'id: "1.3"', 'id: "1.3'],
    ],
  },
  {
    kind: "a colon stands inside a text",
    code: "yaml-colon-in-text",
    slips: [
      ["published", "A1.5", "title: Put corporate parenting into", "title: Corporate parenting: put it into"],
      ["police", "title", /title: "(.*)"/, "title: Police improvement plan: seeing and protecting people"],
      ["split", "R2", "text: Improve pupils' numeracy", "text: Numeracy: improve pupils' numeracy"],
    ],
  },
  {
    kind: "a number sign cuts a text off",
    code: "yaml-hash-in-text",
    slips: [
      ["published", "A7.2", "title: Audit 30 children's records", "title: Audit #30 children's records"],
      ["draft", "L1", "title: Have people who draw on care", "title: Our campaign #AskUs has people who draw on care"],
    ],
  },
  {
    kind: "a space is missing behind a colon",
    code: "yaml-colon-space",
    slips: [
      ["published", "A6.7", "    due: 2026-09-04", "    due:2026-09-04"],
      ["draft", "Q3", "theme: care", "theme:care"],
    ],
  },
  {
    kind: "a hyphen is missing or glued to its item",
    code: "yaml-dash-space",
    also: ["part-not-included"],
    slips: [
      ["published", "A2.5", "- At least 36 of", "-At least 36 of"],
      ["split", "include", "  - parts/learning.plan.yaml", "  -parts/learning.plan.yaml"],
      ["draft", "C3", "  - id: C3", "    id: C3"],
      ["police", "A2.4", "  - id: A2.4", "  • id: A2.4"],
    ],
  },
  {
    kind: "a line is set in wrongly",
    code: "yaml-indent",
    also: ["tbc-remaining"],
    slips: [
      ["published", "A8.5", "    owner: ad-education", "   owner: ad-education"],
      ["police", "A3.2", "    due: 2026-05-22", "      due: 2026-05-22"],
      ["draft", "B1", "    source: tbc", "     source: tbc"],
    ],
  },
  {
    kind: "a colon is forgotten",
    code: "yaml-key-without-colon",
    slips: [
      ["published", "A6.4", "    owner: head-workforce", "    owner head-workforce"],
      ["split", "contact", "contact: swyddfa", "contact swyddfa"],
    ],
  },
  {
    kind: "a key stands twice",
    code: "yaml-duplicate-key",
    slips: [
      ["published", "A5.7", "    due: 2026-09-25\n", "    due: 2026-09-25\n    due: 2026-12-18\n"],
      ["draft", "summary", "summary: Our", "title: Adult social care\nsummary: Our"],
    ],
  },
  {
    kind: "a tab is pasted",
    code: "yaml-tab",
    slips: [
      ["published", "A4.9", "    owner: ad-education", "\towner: ad-education"],
      ["split", "R4", "    ref: 4", "  \tref: 4"],
    ],
  },
  {
    kind: "a non-breaking space is pasted",
    code: "yaml-non-breaking-space",
    slips: [
      ["published", "A2.8", "    status: not started", "    status:\u00a0not started"],
      ["draft", "W3", "    due: mid", "\u00a0\u00a0\u00a0\u00a0due: mid"],
    ],
  },
  {
    kind: "an invisible character is pasted",
    code: "yaml-character",
    slips: [
      ["published", "A4.8", "status: not started", "status: not\u200b started"],
      ["police", "A2.1", "owner: acc-local", "owner: acc-\u200blocal"],
    ],
  },
  {
    kind: "curly quotation marks are pasted",
    code: "yaml-smart-quotes",
    slips: [
      ["split", "2.1", 'id: "2.1"', "id: “2.1”"],
      ["police", "M2", 'unit: "%"', "unit: “%”"],
    ],
  },
  {
    kind: "a text begins with a sign that means something else",
    code: "yaml-start-character",
    slips: [
      ["published", "M5", 'unit: "%"', "unit: %"],
      ["split", "K1", "risk: Nobody", "risk: @ present nobody"],
    ],
  },
  {
    kind: "a text begins with an asterisk or an ampersand",
    code: "yaml-anchor",
    slips: [
      ["published", "A1.3", "title: Have every", "title: *New* Have every"],
      ["draft", "Q6", "text: Staff are", "text: &c. Staff are"],
    ],
  },
  {
    kind: "a text begins with an exclamation mark",
    code: "yaml-tag",
    slips: [["police", "A3.1", "title: List the", "title: !! List the"]],
  },
  {
    kind: "braces of a template are left in a text",
    code: "yaml-complex-key",
    slips: [["draft", "title", /title: .*/, "title: {{ title }}"]],
  },
  {
    kind: "two versions of some lines are left",
    code: "yaml-conflict",
    slips: [
      [
        "police",
        "A2.8",
        /( {4}due: .*\n)/,
        "<<<<<<< HEAD\n    due: 2026-09-25\n=======\n    due: 2026-10-23\n>>>>>>> review\n",
      ],
      ["split", "contact", /.*\n/, "<<<<<<< HEAD\ncontact: a\n=======\ncontact: b\n>>>>>>> review\n"],
    ],
  },
  {
    kind: "a line of hyphens parts the file",
    code: "yaml-several-documents",
    slips: [["draft", "measures", "measures:\n", "---\nmeasures:\n"]],
  },
  {
    kind: "entries are taken over from elsewhere",
    code: "yaml-merge-key",
    slips: [["split", "1.2", "owner: literacy-lead", "<<: {owner: literacy-lead}"]],
  },
];
