import assert from "node:assert/strict";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { textUnder } from "../server/core/leaves.ts";
import { readProject } from "../server/core/project.ts";
import { LONGEST, parse } from "../server/core/syntax.ts";
import { setting } from "./fixtures.ts";

/**
 * What officers do to a plan without meaning to: the slip with its place between « and », what it is called, and the
 * items of the list that can still be read. Each list has A1 and A3 round the slip.
 */
const SLIPS: readonly (readonly [slip: string, cause: string, readable: string])[] = [
  ["    title: «Recruit: social workers»", "colon-in-text", "A3"],
  ["    title: «Recruit social workers:»", "colon-in-text", "A3"],
  ["    title: «: social workers»", "colon-in-text", "A3"],
  ["    title: «“Recruit: social workers”»", "colon-in-text", "A3"],
  ["    title: «Recruit: social workers» # to be agreed", "colon-in-text", "A3"],
  ['    title: «"Working Together": a review»', "colon-in-text", "A3"],
  ["    amounts: «2025/26: £1m»", "colon-in-text", "A3"],
  ["    target: {value: «90: 100», by: 2025}", "colon-in-text", "A3"],
  ["    title: «%age of visits»", "start-character", "A3"],
  ["    title: «@school meetings»", "start-character", "A3"],
  ["    title: «`Safe` programme»", "start-character", "A3"],
  ["    title: «> 90% of visits»", "start-character", "A3"],
  ["    title: «|x| programme»", "start-character", "A3"],
  ["    title: «[draft] Recruit»", "start-character", "A3"],
  ["    title: «{draft} Recruit»", "start-character", "A3"],
  ["    title: «- Recruit»", "start-character", "A3"],
  ["    title: «? Recruit»", "start-character", "A3"],
  ["    title: «, Recruit»", "start-character", "A3"],
  ["    title: «] Recruit»", "start-character", "A3"],
  ["    title: «[minutes](https://example.org)»", "start-character", "A3"],
  ["    target: {value: «>90%», by: 2025}", "start-character", "A3"],
  ["    partners: [Police, «@school»]", "start-character", "A3"],
  ["    addresses: [«#R1», R2]", "start-character", "A3"],
  ["    addresses:\n      - «? R1»", "start-character", "A3"],
  ["    title: «*Important* Recruit»", "anchor", "A3"],
  ["    title: «&c» and others", "anchor", "A3"],
  ["    success_criteria:\n      - «*Important* one»\n      - two", "anchor", "A3"],
  ["    title: «!urgent Recruit»", "tag", "A3"],
  ['    title: «"Recruit social workers»', "quote", "A3"],
  ["    title: «'Recruit social workers»", "quote", "A3"],
  ["    title: «'Children's services'»", "quote", "A3"],
  ['    title: «"Safe" staffing»', "quote", "A3"],
  ['    title: «"He said "yes" to it"»', "quote", "A3"],
  ['    title: «"S:\\Plans\\a"»', "quote", "A3"],
  ['    partners: [«"Police, Health]»', "quote", "A3"],
  ['    partners: [«"NHS" Devon», Police]', "quote", "A3"],
  ["    addresses: «[R1, R2»", "bracket", "A3"],
  ["    addresses: «[R1,»\n      R2,\n      R3", "bracket", "A3"],
  ["    addresses: «[R1, R2)»", "bracket", "A3"],
  ["    addresses: «[R1, R2}»", "bracket", "A3"],
  ["    addresses: «[R1, R2]]»", "bracket", "A3"],
  ["    addresses: «[R1, R2] and R3»", "bracket", "A3"],
  ["    amounts: {2025/26: «£1m 2026/27: £2m»}", "bracket", "A3"],
  ["    title:«\u00a0»Recruit", "non-breaking-space", "A3"],
  ["   «\u00a0»title: Recruit", "non-breaking-space", "A3"],
  ["    title«\u00a0»: Recruit", "non-breaking-space", "A3"],
  ["«\t»title: Recruit", "tab", "A3"],
  ["«\t\t»title: Recruit", "tab", "A3"],
  ["    addresses:\n«\t\t»- R1", "tab", "A3"],
  ["    «title:Recruit» social workers", "colon-space", "A3"],
  ["    target:\n      «value:90»", "colon-space", "A3"],
  ["    target: {«value:90», by:2025}", "colon-space", "A3"],
  ["    amounts: {«2025/26:£1m»}", "colon-space", "A3"],
  ["    «tit»", "key-without-colon", "A3"],
  ["    «title Recruit»", "key-without-colon", "A3"],
  ["    «title = Recruit»", "key-without-colon", "A3"],
  ["    target:\n      value: 1\n      «b»", "key-without-colon", "A3"],
  ["    success_criteria:\n      - one\n    «du»", "key-without-colon", "A3"],
  ["    impact: Visits are in time\n    «and families say so»", "key-without-colon", "A3"],
  ["    amounts: {«2025/26 £1m»}", "key-without-colon", "A3"],
  ["    success_criteria:\n      «-one»\n      -two", "dash-space", "A3"],
  ["    success_criteria:\n      «* »one\n      * two", "dash-space", "A3"],
  ["    addresses:\n      «R1»\n      - R2", "dash-space", "A3"],
  ["    milestones:\n      «title»: one\n      - title: two", "dash-space", "A3"],
  ["   «title:» Recruit", "indent", "A3"],
  ["     «title:» Recruit", "indent", "A3"],
  ["  «title:» Recruit", "indent", "A3"],
  ["    title: Recruit\n      «due:» 2025-03-31", "indent", "A3"],
  ["    addresses:\n      - R1\n     «-» R2", "indent", "A3"],
  ["    addresses:\n      - R1\n       «-» R2", "indent", "A3"],
  ["    addresses: R1\n      «-» R2", "indent", "A3"],
  ["   «-» id: A2\n     title: Recruit", "indent", "A3"],
  [" «-» id: A2\n   title: Recruit", "indent", "A3"],
  ["«due:» 2025-03-31", "indent", "A3"],
  ["«due:» 2025-03-31\n    title: Recruit", "indent", "A3"],
  ["  «-id:» A2\n    title: Recruit", "dash-space", "A1 A3"],
  ["  «• »id: A2\n    title: Recruit", "dash-space", "A1 A3"],
  ["  «-- »id: A2", "dash-space", "A1 A3"],
  ["    «<<»: {due: 2025-03-31}", "merge-key", "A3"],
  ["    title: Recruit\n    «title»: Train", "duplicate-key", "A1 A3"],
  ["    title: «Visit #3 of the school»", "hash-in-text", "A1 A3"],
  ["    title: «#3 visits»", "hash-in-text", "A1 A3"],
  ["    title: «“Recruit”»", "smart-quotes", "A1 A3"],
  ["    «“title”»: Recruit", "smart-quotes", "A1 A3"],
  ["    title: Recruit«\u0007»", "character", "A3"],
  ["«<<<<<<< HEAD»\n    due: 2025\n=======\n    due: 2026\n>>>>>>> b", "conflict", "A3"],
  [`    title: ${"[".repeat(61)}«[»${"[".repeat(20)}`, "too-deep", "A3"],
];

const around = (slip: string): string =>
  `improvement_plan: 1\nactions:\n  - id: A1\n${slip}\n  - id: A3\n    title: Train\nowners:\n  - id: dcs\n    title: Director\n`;

describe("a slip in an item", () => {
  for (const lineEnd of ["\n", "\r\n"]) {
    for (const [slip, cause, readable] of SLIPS) {
      const name = slip.replace(/\s+/g, " ").trim();
      it(`${name} is ${cause}${lineEnd === "\n" ? "" : ", on Windows too"}, and hides nothing else`, () => {
        const marked = around(slip).replaceAll("\n", lineEnd);
        const { blocks, entries } = parse(marked.replace(/[«»]/g, ""));
        const start = marked.indexOf("«");
        const found = blocks.flatMap(({ start: base, block }) =>
          block.problems.map((problem) => ({
            cause: problem.cause,
            start: base + problem.start,
            end: base + problem.end,
          })),
        );
        assert.deepEqual(found, [{ cause, start, end: marked.indexOf("»") - 1 }]);
        const broken = new Set(blocks.filter(({ block }) => block.problems.length > 0).map(({ block }) => block));
        const harmless = /^(?:duplicate-key|hash-in-text|smart-quotes)$/.test(cause);
        const ids = entries.flatMap(({ key, values }) =>
          values.flatMap(({ node, block }) => {
            const isRead = node.kind === "map" && (harmless || !broken.has(block));
            return key.value === "actions" && isRead ? (textUnder(node, "id") ?? []) : [];
          }),
        );
        assert.equal(ids.join(" "), readable);
        assert.ok(entries.some(({ key, values }) => key.value === "owners" && values.length === 1));
      });
    }
  }
});

describe("an item that is too long", () => {
  it("is told of in one sentence, and hides nothing else", () => {
    const text = around(`    title: ${"x".repeat(LONGEST)}`);
    const told = readProject([openDocument("test.plan.yaml", text)], setting).plans.flatMap(problemsOf);
    const large = told.filter(({ code }) => code === "yaml-too-large");
    assert.deepEqual(
      large.map(({ message }) => message),
      ["What stands here is longer than 1,000,000 characters and was not read. Shorten it."],
    );
    assert.equal(parse(text).entries.find(({ key }) => key.value === "actions")?.values.length, 1);
  });
});
