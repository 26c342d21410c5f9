import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import type { Edit } from "../server/core/problem.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { targetsOf } from "../server/core/links.ts";
import { isSound } from "../server/core/syntax.ts";
import { rename } from "../server/features/rename.ts";
import { prepareRename } from "../server/features/prepare-rename.ts";
import { readInput, shown } from "./features.ts";
import { fixturesIn, setting } from "./fixtures.ts";
import { root } from "./generated.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("rename", (project, at, input) => {
  const newId = /^# rename to (.*)$/m.exec(input)?.[1] ?? assert.fail("a fixture says what the id becomes");
  const answer = rename(project, at, newId);
  if (!answer) return [];
  if ("refused" in answer) return [`refused: ${answer.refused}`];
  return answer.edits.map((edit) => `${shown(project, edit.at)} becomes ${edit.text}`);
});

/** The texts of a project with edits in them. */
function after({ documents }: Project, edits: readonly Edit[]): Project {
  const texts = [...documents.values()].map((document) => {
    const own = edits.filter(({ at }) => at.uri === document.uri);
    return openDocument(document.uri, applyEdits(document.text, own), document);
  });
  return readProject(texts, setting);
}

function textOf(project: Project): string {
  return [...project.documents.values()].map(({ uri, text }) => `${uri}\n${text}`).join("\n");
}

describe("an owner who is named forty times in three files", () => {
  const OWN = "head-csc";
  const items = (part: number, count: number): string =>
    Array.from({ length: count }, (_, i) => {
      const owner = [OWN, `"${OWN}"`, `'${OWN}'`][i % 3];
      return `  - id: A${part}${i}\n    title: Ask ${OWN} twice\n    owner: ${owner} # ${OWN}\n    accountable: dcs\n`;
    }).join("");
  const { project } = readInput(
    [
      `improvement_plan: 1\ntitle: ${OWN}\ninclude: [a.yaml, b.yaml]\nowners:\n`,
      `  - id: ${OWN}\n    title: Head\n  - id: ${OWN}-2\n    title: Deputy\n  - id: dcs\n    title: Director\n`,
      `actions:\n${items(1, 13)}`,
      `# ==> a.yaml\npart_of: test.plan.yaml\nactions:\n${items(2, 13)}`,
      `# ==> b.yaml\npart_of: test.plan.yaml\nactions:\n${items(3, 13)}`,
    ].join(""),
  );
  const points = [...project.documents.values()].flatMap(({ uri, text }) =>
    [...text.matchAll(/(?:- id|owner): ["']?head-csc(?!-)/g)].map((found) => ({
      uri,
      offset: found.index + found[0].length - 3,
    })),
  );

  it("is named forty times", () => assert.equal(points.length, 40));

  it("is renamed in exactly those places, from each of them", () => {
    for (const at of points) {
      const answer = rename(project, at, "head-of-service");
      assert.ok(answer && "edits" in answer);
      assert.deepEqual(
        answer.edits.map(({ at: { uri, end } }) => ({ uri, offset: end - 3 })),
        points,
      );
      assert.ok(
        answer.edits.every((edit) => edit.text === "head-of-service" && shown(project, edit.at).endsWith(`"${OWN}"`)),
      );
    }
  });

  it("keeps everything else, its quotation marks among it", () => {
    const answer = rename(project, points[0] ?? assert.fail(), "head-of-service");
    assert.ok(answer && "edits" in answer);
    const should = textOf(project).replace(/((?:- id|owner): ["']?)head-csc(?!-)/g, "$1head-of-service");
    assert.equal(textOf(after(project, answer.edits)), should);
  });

  it("is not given a name that another owner has", () => {
    assert.deepEqual(rename(project, points[0] ?? assert.fail(), "dcs"), {
      refused: 'Owner dcs "Director" has that id already. Choose another id, such as dcs-2.',
    });
  });
});

describe("a new id", () => {
  const { project, at } = readInput("actions:\n  - id: A<|>1\n    title: Recruit\n  - id: A2\n    depends_on: [A1]\n");
  const refusals: readonly (readonly [string, string])[] = [
    ["", "An id cannot be empty. Write a short one, such as A3."],
    ["  ", "An id cannot be empty. Write a short one, such as A3."],
    ["TBC", '"tbc" says that something is not known yet and cannot be an id. Choose another, such as A3.'],
    ["A 9", "An id has no spaces. Write A-9."],
    ["head, csc", "An id has no spaces. Write head-csc."],
    ["A\u00a09", "An id has no spaces. Write A-9."],
    ["A\n9", "An id cannot hold line breaks or characters that nobody can see. Choose another, such as A3."],
    ["A\u200b9", "An id cannot hold line breaks or characters that nobody can see. Choose another, such as A3."],
    ["A\ud800", "An id cannot hold line breaks or characters that nobody can see. Choose another, such as A3."],
    ['"1.10"', "An id is typed without quotation marks: they are added where they are needed. Write 1.10."],
    ["“A9”", "An id is typed without quotation marks: they are added where they are needed. Write A9."],
    ["A,9", "An id with a comma or bracket in it would be cut in a list such as [A1, A2]. Choose another, such as A3."],
    [
      "[A9]",
      "An id with a comma or bracket in it would be cut in a list such as [A1, A2]. Choose another, such as A3.",
    ],
    ["A".repeat(81), "An id has at most 80 characters, so that lists of ids can be read. Choose another, such as A3."],
  ];
  for (const [id, refused] of refusals) {
    it(`is not ${JSON.stringify(id.slice(0, 20))}`, () => assert.deepEqual(rename(project, at, id), { refused }));
  }

  const written: readonly (readonly [string, string])[] = [
    ["A9", "A9"],
    [" A9 ", "A9"],
    ["O'Neil", "O'Neil"],
    ["(a)", "(a)"],
    ["A1.2", "A1.2"],
    ["12", "12"],
    ["1.10", '"1.10"'],
    ["007", '"007"'],
    ["1e5", '"1e5"'],
    ["0x1F", '"0x1F"'],
    ["2015-01-02", '"2015-01-02"'],
    ["true", '"true"'],
    ["No", '"No"'],
    ["null", '"null"'],
    ["~", '"~"'],
    ["-A9", '"-A9"'],
    ["#9", '"#9"'],
    ["@lead", '"@lead"'],
    ["%9", '"%9"'],
    ["&a", '"&a"'],
    ["*a", '"*a"'],
    ["!a", '"!a"'],
    ["?a", '"?a"'],
    ["a:", '"a:"'],
    ["a:b", "a:b"],
    ["a#b", "a#b"],
    ["a\\b", "a\\b"],
  ];
  for (const [id, text] of written) {
    it(`of ${id} is written ${text}`, () => {
      const answer = rename(project, at, id);
      assert.ok(answer && "edits" in answer);
      assert.deepEqual(
        answer.edits.map((edit) => edit.text),
        [text, text],
      );
    });
  }

  it("that is the old one changes nothing", () => assert.deepEqual(rename(project, at, "A1"), { edits: [] }));
});

const examples = readdirSync(join(root, "examples"));
const plans = [
  ...examples.map((name) => readFileSync(join(root, "examples", name), "utf8")),
  ...fixturesIn("features")
    .filter(({ name }) => /^(?:rename|prepare-rename)\./.test(name))
    .map(({ text }) => text.split(/^---\n/m)[0] ?? ""),
].map((text) => readInput(text).project);

/** What each link of a project leads to, by the places of things, links and things being numbered in their order. */
function leads({ plans }: Project): readonly string[] {
  return plans.flatMap(({ index }) => {
    const things = [...index.targets.values()].flatMap((byId) => [...byId.values()].flat());
    const named = things
      .toSorted((a, b) => Number(a.at.uri > b.at.uri) - Number(a.at.uri < b.at.uri) || a.at.start - b.at.start)
      .map(({ at }, i) => [`${at.uri}:${at.start}`, i] as const);
    const numbers = new Map(named);
    return index.links.map(({ leaf }, i) => {
      const found = targetsOf(index, leaf.shape.refersTo, leaf.scalar.text.trim());
      return `${i} to ${found.map(({ at }) => numbers.get(`${at.uri}:${at.start}`)).join(" and ")}`;
    });
  });
}

/** The places where ids are written in a project, first and last. */
function pointsIn(project: Project): readonly { readonly uri: string; readonly offset: number }[] {
  return project.plans.flatMap(({ index }) => {
    const given = [...index.targets.values()].flatMap((byId) => [...byId.values()].flat());
    return [...given, ...index.links].flatMap(({ at: { uri, start, end } }) => [
      { uri, offset: start + 1 },
      { uri, offset: end },
    ]);
  });
}

describe("renaming", () => {
  it("leaves every link leading where it led, and every text readable", () => {
    const ids = fc.oneof(
      fc.constantFrom("1.10", "null", "-x", "a:", "O'Neil", "é", "12", "x\\y", "#1", "yes", "'t", "a&b", "x;y", "and"),
      fc.string({ minLength: 1, maxLength: 4 }),
    );
    for (const project of plans) {
      const points = pointsIn(project);
      if (points.length === 0) continue;
      const sound = ({ plans: all }: Project): number =>
        all
          .flatMap(({ documents }) => documents.flatMap(({ syntax }) => syntax.blocks))
          .filter(({ block }) => isSound(block)).length;
      const before = leads(project);
      fc.assert(
        fc.property(fc.nat(points.length - 1), ids, (i, id) => {
          const point = points[i] ?? assert.fail();
          const answer = rename(project, point, id);
          if (!answer || "refused" in answer) return;
          const renamed = after(project, answer.edits);
          assert.equal(sound(renamed), sound(project));
          const now = leads(renamed);
          // Of two things with one id, one has another id now, and what could mean either means the other.
          const ambiguous = before.map((line) => line.includes(" and "));
          assert.deepEqual(
            now.filter((_, k) => !ambiguous[k]),
            before.filter((_, k) => !ambiguous[k]),
          );
        }),
        { numRuns: 10 },
      );
    }
  });

  it("is there wherever it was said to be", () => {
    for (const project of plans) {
      for (const at of pointsIn(project).filter((_, i) => i % 3 === 0)) {
        const prepared = prepareRename(project, at);
        const answer = rename(project, at, "quite-another");
        if (!prepared || "refused" in prepared) {
          assert.deepEqual(answer, prepared);
          continue;
        }
        assert.ok(answer && (!("refused" in answer) || /cannot be read/.test(answer.refused)), JSON.stringify(answer));
        // The cursor may stand outside of a quotation mark.
        assert.ok(at.offset >= prepared.at.start - 1 && at.offset <= prepared.at.end + 1);
      }
    }
  });
});
