import assert from "node:assert/strict";
import fc from "fast-check";
import { problemsBy } from "../server/core/check.ts";
import { summaryCountDiffers } from "../server/core/checks/summary-count-differs.ts";
import { openDocument } from "../server/core/document.ts";
import { readPlan } from "../server/core/plan.ts";
import { COUNT, countInWords, readCount } from "../server/core/values/number-words.ts";
import { setting } from "./fixtures.ts";

const items = (key: string, noun: string, count: number): string =>
  `${key}:\n${Array.from({ length: count }, (_, i) => `  - {id: ${noun}${i + 1}, ${key === "recommendations" ? "text" : "title"}: x}\n`).join("")}`;

/** What is said of a summary in a plan of 49 actions, 14 recommendations, 8 themes and 2 phases. */
function told(summary: string): readonly string[] {
  const lists = [
    items("themes", "T", 8),
    items("recommendations", "R", 14),
    items("actions", "A", 49),
    items("phases", "P", 2),
  ];
  const reports =
    "response_to:\n  - {id: I1, inspectorate: Ofsted, framework: ofsted-ilacs, report_received: 2025-04-11}\n";
  const text = `improvement_plan: 1\ntitle: Plan 2025 to 2027\nsummary: ${JSON.stringify(summary)}\n${reports}${lists.join("")}`;
  return problemsBy(readPlan([openDocument("test.plan.yaml", text)], setting), [summaryCountDiffers]).map(({ at }) =>
    text.slice(at.start, at.end),
  );
}

const WRONG: Readonly<Record<string, readonly string[]>> = {
  "This plan has 48 actions.": ["48"],
  "We set out forty-eight actions to improve our services, with a lead for each.": ["forty-eight"],
  "The plan's 50 actions, in nine themes, answer all 13 recommendations from the report.": ["50", "nine", "13"],
  "Ofsted inspected us in April 2025 and made fifteen recommendations for improvement.": ["fifteen"],
  "Nine themes, each with a work programme, address them.": ["Nine"],
  "The Council accepted all 13 recommendations.": ["13"],
  "A total of 47 actions will be done by March 2027.": ["47"],
  "The work falls in three phases: stabilise, improve and sustain.": ["three"],
  "48 actions under seven key themes; 13 recommendations": ["48", "seven", "13"],
  "Will 60 actions be enough?": [],
};

const RIGHT: readonly string[] = [
  // The number of the list, in any form.
  "The plan has 49 actions in eight key themes, over two phases, and answers Ofsted's fourteen recommendations.",
  // A word that loosens it.
  "The plan has about 48 actions, some 13 recommendations and at least nine themes.",
  "More than 48 actions. Nearly 50 actions. Up to 50 actions. Forty actions or more. 48 actions or so. ~50 actions.",
  "Between 40 and 50 actions, or 40 to 50 actions, or 40-50 actions.",
  // Some of them.
  "Twelve of the 48 actions are done. The first 30 actions start now. A further 30 actions follow.",
  "Of these 48 actions, most are under way. 30 actions are complete. 45 actions are on track.",
  "We have delivered 40 actions so far; 30 actions remain.",
  "It includes 40 actions on the workforce and ten actions for partners.",
  "Three actions reduce caseloads. Five themes matter most to children: we begin with these five themes.",
  "We accept 13 recommendations. 13 recommendations were partly accepted.",
  "Each theme has six actions.",
  // Another plan, another report, another time.
  "Our previous plan had 48 actions. The last inspection made 12 recommendations.",
  "The peer review made 12 recommendations. In 2019 Ofsted made 12 recommendations.",
  "The audit committee asked for 40 actions. Scrutiny made nine recommendations.",
  // No number of a list.
  "£48 actions, 4.8 actions, 48 action plans, 48 actions-in-waiting, one action, phase 3 phases out agency staff.",
  "tbc",
];

describe("the summary's numbers", () => {
  for (const [summary, numbers] of Object.entries(WRONG)) {
    it(summary, () => assert.deepEqual(told(summary), numbers));
  }

  for (const summary of RIGHT) {
    it(`nothing is said of: ${summary}`, () => assert.deepEqual(told(summary), []));
  }

  it("are read as they are written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (count) => {
        assert.equal(readCount(String(count)), count);
        assert.equal(readCount(countInWords(count)), count);
        assert.match(countInWords(count), new RegExp(`^${COUNT}$`));
      }),
    );
    assert.equal(countInWords(48), "forty-eight");
    assert.equal(readCount("Forty eight"), 48);
    assert.equal(readCount("eight forty"), Number.NaN);
  });
});
