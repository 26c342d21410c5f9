import assert from "node:assert/strict";
import { vagueness } from "../server/core/values/vague-dates.ts";

describe("vague dates", () => {
  for (const [answer, texts] of Object.entries({
    lasting: [
      "ongoing",
      "on-going",
      "throughout",
      "monthly",
      "immediate and ongoing",
      "ongoing (monthly)",
      "asap, then ongoing",
      "ongoing / as required",
      "monthly ongoing",
      "until further notice",
    ],
    wish: ["asap", "a.s.a.p.", "now", "immediate", "urgent/asap", "in due course", "long-term", "soon"],
    relative: ["this month", "next financial year"],
    undefined: [
      "",
      "tbc",
      "none",
      "asapongoing",
      "nowhere",
      "ongoing until march 2026",
      "monthly from may 2026",
      "soonish",
      "march 2026",
      "by ongoing",
      "ongoing and",
      "(ongoing",
    ],
  })) {
    it(answer, () => {
      for (const text of texts) assert.equal(String(vagueness(text)), answer, JSON.stringify(text));
    });
  }
});
