import assert from "node:assert/strict";
import { groupIn } from "../server/core/groups.ts";

describe("groups", () => {
  for (const title of [
    "All staff",
    "Everyone",
    "all social work staff",
    "All partners",
    "Managers",
    "Team Managers",
    "Heads of Service",
    "The senior leaders",
    "Frontline staff (North)",
    "Directors’ colleagues",
  ]) {
    it(`"${title}" is several posts`, () => assert.equal(groupIn(title), "posts"));
  }

  for (const title of [
    "Assessment Team",
    "Senior Leadership Team",
    "Team for looked after children",
    "Improvement Board",
    "Board of Governors",
    "Audit and Governance Committee, Anyshire County Council",
    "Task and Finish Group",
    "Cabinet",
    "The governing body",
  ]) {
    it(`"${title}" is a body`, () => assert.equal(groupIn(title), "body"));
  }

  for (const title of [
    "",
    "tbc",
    "Team Manager",
    "Team Manager - Assessment Team",
    "Head of the Assessment Team",
    "Assistant Director, Early Help Team",
    "Chair of the Improvement Board",
    "Board Secretary",
    "Cabinet Member for Children's Services",
    "Chief of Staff",
    "Principal Social Worker",
    "Section 151 Finance Officer",
    "DCS",
    "NHS Anyshire",
    "NHS Anyshire Integrated Care Board",
    "University Health Board",
    "Anyshire Police",
    "Internal audit",
    "All Saints School",
  ]) {
    it(`"${title}" is none`, () => assert.equal(groupIn(title), undefined));
  }
});
