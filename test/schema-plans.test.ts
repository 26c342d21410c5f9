import assert from "node:assert/strict";
import { problemsOf } from "./schema-problems.ts";

const TOP = {
  improvement_plan: 1,
  title: "Improvement plan",
  organisation: "Anyshire",
  nation: "england",
  stage: "draft",
};
const OWNER = { id: "head-csc", title: "Head of Children's Social Care" };
const ACTION = { id: "A1", title: "Recruit social workers", addresses: ["R1"] };
const LINE = { id: "B1", title: "Social workers" };
const INSPECTION = { inspectorate: "Ofsted", framework: "ofsted-ilacs" };

describe("plans that fit the schema", () => {
  const right: Readonly<Record<string, unknown>> = {
    "the least that a plan can say": TOP,
    "a partnership's plan": { ...TOP, organisation: undefined, partnership: "Anyshire local area partnership" },
    "the least that a part can say": { part_of: "improvement-plan.yaml" },
    "a part with a list": { part_of: "../improvement-plan.yaml", actions: [ACTION] },
    "lists and maps still to come": { ...TOP, actions: "tbc", governance: "TBC", status_key: "Tbc", budgets: ["tbc"] },
    "references, versions and years as bare numbers": {
      ...TOP,
      version: 2,
      period: { from: 2025, to: 2027 },
      recommendations: [{ id: 1, ref: 3, text: "Reduce caseloads." }],
      actions: [{ ...ACTION, id: 1.1, addresses: [1], priority: 1 }],
      risks: [{ id: 1, risk: "Posts stay empty.", likelihood: 4, impact: "high", score: 20 }],
    },
    "an action that answers no recommendation": {
      ...TOP,
      actions: [{ ...ACTION, addresses: [], origin: "self-assessment" }],
    },
    "joint leads from two bodies": {
      ...TOP,
      actions: [{ ...ACTION, owners: ["head-csc", "nhs"], accountable: "dcs" }],
    },
    "each answer about resources": {
      ...TOP,
      actions: [
        { ...ACTION, resources: "none" },
        { ...ACTION, resources: "within existing budget" },
        { ...ACTION, resources: "TBC" },
        { ...ACTION, resources: ["B1", "B2"] },
      ],
    },
    "money and posts as a cabinet paper has them": {
      ...TOP,
      budgets: [
        {
          ...LINE,
          nature: "recurrent",
          fte: 21.2,
          amounts: { "2020/21": "just under £1.1m", "2021/22": "£1m", onwards: "£1m" },
        },
        {
          id: "B2",
          title: "Short-term posts",
          nature: "one-off",
          fte: "8.8",
          amounts: { "2021/22": "£618,000", "2022/23": 0 },
        },
      ],
      budget_totals: { fte: 30, amounts: { "2020/21": "£2.2 millions" } },
      decisions: [
        {
          id: "D1",
          body: "Cabinet",
          resolved: [
            { ref: "a", verb: "approve", refs: ["B1"] },
            { ref: "d", verb: "note" },
          ],
        },
      ],
    },
    "a plan's own colours, headings and acronyms": {
      ...TOP,
      response_to: [
        { ...INSPECTION, judgements: { "care leavers": "inadequate" }, declared: { areas_for_improvement: 8 } },
      ],
      status_key: { delivery: { Blue: { word: "complete" } }, impact: "tbc" },
      glossary: { MASH: "Multi-Agency Safeguarding Hub" },
    },
  };
  for (const [name, plan] of Object.entries(right)) {
    it(name, () => assert.deepEqual(problemsOf(JSON.parse(JSON.stringify(plan))), []));
  }
});

describe("plans that do not fit the schema", () => {
  const wrong: readonly (readonly [name: string, plan: unknown, problems: readonly string[]])[] = [
    [
      "a file that is neither plan nor part",
      {},
      [
        "required organisation",
        "required partnership",
        "anyOf",
        "required improvement_plan",
        "required title",
        "required nation",
        "required stage",
      ],
    ],
    ["nobody's plan", { ...TOP, organisation: undefined }, ["required organisation", "required partnership", "anyOf"]],
    ["no stage", { ...TOP, stage: undefined }, ["required stage"]],
    ["a stage with a capital", { ...TOP, stage: "Draft" }, ["/stage enum"]],
    ["another version of the format", { ...TOP, improvement_plan: 2 }, ["/improvement_plan enum"]],
    ["a number as a title", { ...TOP, title: 2025 }, ["/title type"]],
    ["a key not known", { ...TOP, action: [] }, ["additionalProperties action"]],
    ["an empty list", { ...TOP, owners: null }, ["/owners type"]],
    ["words for a list", { ...TOP, actions: "to follow" }, ["/actions pattern"]],
    ["a list for a map", { ...TOP, period: ["2025", "2027"] }, ["/period type"]],
    ["a map for a list", { ...TOP, themes: { T1: "Care leavers" } }, ["/themes type"]],
    ["words for an item", { ...TOP, actions: ["Recruit social workers"] }, ["/actions/0 pattern"]],
    ["an action for nothing", { ...TOP, actions: [{ id: "A1", title: "Recruit" }] }, ["/actions/0 required addresses"]],
    ["late as a status", { ...TOP, actions: [{ ...ACTION, status: "overdue" }] }, ["/actions/0/status enum"]],
    [
      "another word for resources",
      { ...TOP, actions: [{ ...ACTION, resources: "some" }] },
      ["/actions/0/resources pattern"],
    ],
    ["an empty link", { ...TOP, actions: [{ ...ACTION, addresses: [null] }] }, ["/actions/0/addresses/0 type"]],
    [
      "an update without its date",
      { ...TOP, actions: [{ ...ACTION, updates: [{ text: "Done" }] }] },
      ["/actions/0/updates/0 required on"],
    ],
    [
      "a milestone without a title",
      { ...TOP, actions: [{ ...ACTION, milestones: [{}] }] },
      ["/actions/0/milestones/0 required title"],
    ],
    ["yes for true", { ...TOP, owners: [{ ...OWNER, temporary: "yes" }] }, ["/owners/0/temporary pattern"]],
    ["a post without a title", { ...TOP, owners: [{ id: "dcs" }] }, ["/owners/0 required title"]],
    [
      "a body without a title",
      { ...TOP, governance: { bodies: [{ id: "cabinet" }] } },
      ["/governance/bodies/0 required title"],
    ],
    [
      "a framework not on the list",
      { ...TOP, response_to: [{ ...INSPECTION, framework: "ofsted" }] },
      ["/response_to/0/framework enum"],
    ],
    [
      "an inspection without framework",
      { ...TOP, response_to: [{ inspectorate: "Ofsted" }] },
      ["/response_to/0 required framework"],
    ],
    [
      "a count in words",
      { ...TOP, response_to: [{ ...INSPECTION, declared: { themes: "eight" } }] },
      ["/response_to/0/declared/themes pattern"],
    ],
    [
      "a year without money",
      { ...TOP, budgets: [{ ...LINE, amounts: { "2025/26": null } }] },
      ["/budgets/0/amounts/2025~126 type"],
    ],
    [
      "a reading without its date",
      { ...TOP, measures: [{ id: "M1", title: "Moves", readings: [{ value: 4 }] }] },
      ["/measures/0/readings/0 required on"],
    ],
    [
      "a verb not on the list",
      { ...TOP, decisions: [{ id: "D1", resolved: [{ verb: "applaud" }] }] },
      ["/decisions/0/resolved/0/verb enum"],
    ],
    [
      "a colour with more to it",
      { ...TOP, status_key: { impact: { red: { hue: 0 } } } },
      ["/status_key/impact/red additionalProperties hue"],
    ],
    [
      "a part's item in want of an id",
      { part_of: "plan.yaml", risks: [{ risk: "Posts stay empty." }] },
      ["/risks/0 required id"],
    ],
  ];
  for (const [name, plan, problems] of wrong) {
    it(name, () => assert.deepEqual(problemsOf(JSON.parse(JSON.stringify(plan))), problems));
  }
});
