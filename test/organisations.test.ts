import assert from "node:assert/strict";
import fc from "fast-check";
import { isOutside, isSameOrganisation, speaksOf } from "../server/core/organisations.ts";

describe("organisations", () => {
  for (const [one, other] of [
    ["Devon County Council", "Devon CC"],
    ["Devon County Council", "DCC"],
    ["Devon County Council", "Devon"],
    ["Plymouth City Council", "the Council"],
    ["Plymouth City Council", "Children's Services, Plymouth City Council"],
    ["Devon and Cornwall Police", "Devon & Cornwall Police"],
  ] as const) {
    it(`"${one}" may be "${other}"`, () => assert.ok(isSameOrganisation(one, other)));
  }

  for (const [one, other] of [
    ["Devon County Council", "NHS Devon"],
    ["Devon County Council", "Devon and Cornwall Police"],
    ["Plymouth City Council", "University Hospitals Plymouth NHS Trust"],
    ["Plymouth City Council", "Devon County Council"],
  ] as const) {
    it(`"${one}" is not "${other}"`, () => assert.ok(!isSameOrganisation(one, other)));
  }

  it("does not mind which of two is named first", () => {
    const word = fc.constantFrom("Devon", "NHS", "County", "Council", "of", "Police", "CC", "DCC");
    const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
    fc.assert(fc.property(name, name, (a, b) => isSameOrganisation(a, b) === isSameOrganisation(b, a)));
  });

  it("knows an organisation outside a council by its name", () => {
    const names = ["NHS Devon", "Devon and Cornwall Police", "Legal Services", "Finance", "Exeter College"];
    assert.deepEqual(names.filter(isOutside), ["NHS Devon", "Devon and Cornwall Police", "Exeter College"]);
  });

  it("finds an organisation spoken of by a word that is its own", () => {
    assert.ok(speaksOf("Trustees of Livewell", "Livewell Southwest"));
    assert.ok(speaksOf("Devon Safeguarding Partnership", "NHS Devon"));
    assert.ok(!speaksOf("Cabinet of the County Council", "NHS Devon"));
    assert.ok(!speaksOf("Board of the hospital trust", "Devon Partnership NHS Trust"));
  });
});
