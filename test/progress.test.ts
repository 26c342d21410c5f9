import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { itemsOf } from "../server/core/plan.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { isSound } from "../server/core/syntax.ts";
import { type Change, type Progress, recordProgress, setStatus } from "../server/features/progress.ts";
import { type AddedList, addItem } from "../server/features/progress-add.ts";
import { nextLate, nextTbc } from "../server/features/progress-next.ts";
import { readInput, shown } from "./features.ts";
import { setting } from "./fixtures.ts";
import { root } from "./generated.ts";

const URI = "test.plan.yaml";

function projectOf(...texts: readonly string[]): Project {
  return readProject(
    texts.map((text, i) => openDocument(i === 0 ? URI : `part-${i}.plan.yaml`, text)),
    setting,
  );
}

/** A text after a change; nothing where there is none. */
function changed(text: string, change: (project: Project) => Change | undefined): string | undefined {
  const made = change(projectOf(text));
  return made && applyEdits(text, made.edits);
}

const ACTION = `actions:
  # agreed in March
  - id: A1 # the first
    title: Train managers
    addresses: [R1]
    status: not started # as at March
    resources: none
  - id: A2
    title: Recruit
`;

const ALL: Progress = {
  status: "complete",
  note: "All 40 have been trained: see the register.",
  on: "2026-03-31",
  by: "head-csc",
  evidence: { what: "Training register", where: "evidence/register.pdf" },
};

describe("progress on an action", () => {
  it("is written under the keys of the format, in their order, and leaves everything else as it is", () => {
    assert.equal(
      changed(ACTION, (project) => recordProgress(project, URI, "A1", ALL)),
      `actions:
  # agreed in March
  - id: A1 # the first
    title: Train managers
    addresses: [R1]
    status: complete # as at March
    completed_on: 2026-03-31
    evidence:
      - what: Training register
        where: evidence/register.pdf
        on: 2026-03-31
    updates:
      - on: 2026-03-31
        by: head-csc
        text: "All 40 have been trained: see the register."
    resources: none
  - id: A2
    title: Recruit
`,
    );
  });

  it("is called by the action", () => {
    const made = recordProgress(projectOf(ACTION), URI, "A1", ALL);
    assert.equal(made?.title, 'Record progress on action A1 "Train managers"');
    assert.equal(setStatus(projectOf(ACTION), URI, "A2", "at risk")?.title, 'Action A2 "Recruit": at risk');
  });

  it("goes behind what was recorded before", () => {
    const text = `actions:
  - id: A1
    title: x
    updates:
      - on: 2026-01-01
        text: >-
          Begun, with
          the first ten
      # older ones are in the minutes
    evidence: [] # none yet
    resources: none
`;
    assert.equal(
      changed(text, (project) => recordProgress(project, URI, "A1", { ...ALL, status: undefined, by: undefined })),
      `actions:
  - id: A1
    title: x
    updates:
      - on: 2026-01-01
        text: >-
          Begun, with
          the first ten
      - on: 2026-03-31
        text: "All 40 have been trained: see the register."
      # older ones are in the minutes
    evidence: [{what: Training register, where: evidence/register.pdf, on: 2026-03-31}] # none yet
    resources: none
`,
    );
  });

  it("takes the place of tbc and of nothing, and leaves the comment beside it", () => {
    const text =
      "actions:\n  - id: A1\n    updates: tbc # soon\n    evidence: # to come\n    status:\n    completed_on: tbc\n";
    assert.equal(
      changed(text, (project) =>
        recordProgress(project, URI, "A1", { ...ALL, by: undefined, evidence: { what: "Register" } }),
      ),
      `actions:
  - id: A1
    updates: # soon
      - on: 2026-03-31
        text: "All 40 have been trained: see the register."
    evidence: # to come
      - what: Register
        on: 2026-03-31
    status: complete
    completed_on: 2026-03-31
`,
    );
  });

  it("is written into braces", () => {
    assert.equal(
      changed("actions:\n  - {id: A1, title: x}\n", (project) =>
        recordProgress(project, URI, "A1", { status: "at risk", note: "Late, by a week", on: "1 May 2026" }),
      ),
      'actions:\n  - {id: A1, title: x, status: at risk, updates: [{on: 1 May 2026, text: "Late, by a week"}]}\n',
    );
  });

  it("keeps the line breaks of the text, and folds a long note", () => {
    const note =
      "We trained the first ten managers and found that the course has to be shorter, so the rest will be trained in June.";
    assert.equal(
      changed("actions:\r\n  - id: A1\r\n    title: x\r\n", (project) => recordProgress(project, URI, "A1", { note })),
      `actions:\r
  - id: A1\r
    title: x\r
    updates:\r
      - on: tbc\r
        text: >-\r
          We trained the first ten managers and found that the course has to be shorter, so the rest will be trained in\r
          June.\r
`,
    );
  });

  it("is a status alone", () => {
    assert.equal(
      changed(ACTION, (project) => setStatus(project, URI, "A1", "in progress")),
      ACTION.replace("status: not started", "status: in progress"),
    );
    assert.equal(
      changed(ACTION, (project) => setStatus(project, URI, "A2", "paused")),
      `${ACTION}    status: paused\n`,
    );
  });

  it("is nothing where there is nothing to write, or nowhere to write it", () => {
    const project = projectOf(ACTION);
    assert.equal(setStatus(project, URI, "A1", "not started"), undefined);
    assert.equal(recordProgress(project, URI, "A1", { note: " ", by: "head-csc", on: "2026-03-31" }), undefined);
    assert.equal(recordProgress(project, URI, "A3", ALL), undefined);
    assert.equal(recordProgress(project, "other.plan.yaml", "A1", ALL), undefined);
    for (const text of [
      "actions:\n  - id: A1\n  - id: A1\n",
      "actions:\n  - id: A1\n    updates: Begun in May\n",
      "actions:\n  - id: A1\n    updates: {on: 2026-01-01, text: x}\n",
      "actions:\n  - id: A1\n    title: 'x\n",
    ]) {
      assert.equal(recordProgress(projectOf(text), URI, "A1", ALL), undefined, text);
    }
  });

  it("finds the action in the part of the plan that it is in", () => {
    const { project } = readInput(
      `include: [more.plan.yaml]\n# ==> more.plan.yaml\npart_of: test.plan.yaml\n${ACTION}`,
    );
    const made = setStatus(project, URI, "A1", "in progress");
    assert.deepEqual(
      made?.edits.map((edit) => shown(project, edit.at)),
      ['more.plan.yaml:7:13 "not started"'],
    );
  });

  it("can be recorded on every action of the examples, whatever is said, and brings no error", () => {
    const texts = readdirSync(join(root, "examples")).map((name) => readFileSync(join(root, "examples", name), "utf8"));
    const said = fc.string({ minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...texts), said, said, fc.nat(), (text, note, what, which) => {
        const project = projectOf(text);
        const actions = project.plans.flatMap((plan) => itemsOf(plan, "actions"));
        const id = actions[which % actions.length]?.value.id?.value ?? "";
        const progress = { status: "in progress", note, on: "2026-01-01", evidence: { what } };
        const after = changed(text, (one) => recordProgress(one, URI, id, progress)) ?? assert.fail(id);
        const now = projectOf(after);
        assert.ok(now.documents.get(URI)?.syntax.blocks.every(({ block }) => isSound(block)));
        const errors = (one: Project): number =>
          one.plans.flatMap(problemsOf).filter(({ severity }) => severity === "error").length;
        assert.equal(errors(now), errors(project));
        const [action] = now.plans.flatMap((plan) =>
          itemsOf(plan, "actions").filter(({ value }) => value.id?.value === id),
        );
        const words = (said: string | undefined): string => said?.replace(/[^\p{L}\p{N}]+/gu, "") ?? "";
        assert.equal(words(action?.value.updates?.at(-1)?.text?.value), words(note));
        assert.equal(words(action?.value.evidence?.at(-1)?.what?.value), words(what));
        assert.equal(action?.value.status?.value, "in progress");
        // Taking the new lines out again gives the old text: nothing else was touched.
        const old = text.split("\n").filter((line) => !/^ +status: /.test(line));
        const lines = after.split("\n");
        let at = 0;
        for (const line of old) {
          at = lines.indexOf(line, at) + 1;
          assert.ok(at > 0, line);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("what comes next", () => {
  const PLAN = `title: tbc
summary: It is tbc what to do
actions:
  - id: A1
    title: "TBC"
    due: 2025-06-30
    milestones:
      - title: Begin
        due: 2025-01-31
        status: complete
      - title: Go on
        due: 2025-02-28
  - id: A2
    title: Done
    due: 2025-03-31
    status: complete
  - id: A3
    due: 2027-01-31
    owner: tbc # nobody yet
`;

  /** The places that are gone through from the beginning of a text until one comes twice. */
  function round(project: Project, next: typeof nextTbc): readonly string[] {
    const seen: string[] = [];
    let at = { uri: URI, offset: 0 };
    for (;;) {
      const place = next(project, at);
      const name = place ? shown(project, place) : "nothing";
      if (!place || seen.includes(name)) return [...seen, name];
      seen.push(name);
      at = { uri: place.uri, offset: place.start };
    }
  }

  it("is the next tbc, round the plan", () => {
    assert.deepEqual(round(projectOf(PLAN), nextTbc), [
      'test.plan.yaml:1:8 "tbc"',
      'test.plan.yaml:5:13 "TBC"',
      'test.plan.yaml:19:12 "tbc"',
      'test.plan.yaml:1:8 "tbc"',
    ]);
  });

  it("is the next date that is past while something is still to be done", () => {
    assert.deepEqual(round(projectOf(PLAN), nextLate), [
      'test.plan.yaml:6:10 "2025-06-30"',
      'test.plan.yaml:12:14 "2025-02-28"',
      'test.plan.yaml:6:10 "2025-06-30"',
    ]);
  });

  it("is in the next part of the plan where this one has no more", () => {
    const { project } = readInput(`title: tbc
include: [a.plan.yaml, b.plan.yaml]
# ==> a.plan.yaml
part_of: test.plan.yaml
actions:
  - id: A1
    title: tbc
# ==> b.plan.yaml
part_of: test.plan.yaml
actions:
  - id: A2
    title: tbc
`);
    assert.deepEqual(round(project, nextTbc), [
      'test.plan.yaml:1:8 "tbc"',
      'a.plan.yaml:4:12 "tbc"',
      'b.plan.yaml:4:12 "tbc"',
      'test.plan.yaml:1:8 "tbc"',
    ]);
    const last = nextTbc(project, { uri: "b.plan.yaml", offset: 1000 });
    assert.equal(last && shown(project, last), 'test.plan.yaml:1:8 "tbc"');
  });

  it("is the only one again, and nothing where there is none", () => {
    assert.deepEqual(round(projectOf("title: tbc\n"), nextTbc), [
      'test.plan.yaml:1:8 "tbc"',
      'test.plan.yaml:1:8 "tbc"',
    ]);
    assert.deepEqual(round(projectOf("title: A plan\n"), nextTbc), ["nothing"]);
    assert.deepEqual(round(projectOf("title: tbc\n"), nextLate), ["nothing"]);
  });
});

describe("a new item", () => {
  it("has a free id and says what is still to be confirmed", () => {
    const made = addItem(projectOf(ACTION), URI, "actions");
    assert.equal(made?.title, "Add an action");
    assert.equal(made?.id, "A3");
    assert.equal(
      applyEdits(ACTION, made?.edits ?? []),
      `${ACTION}  - id: A3
    title: tbc
    addresses: tbc
    owner: tbc
    due: tbc
    status: not started
    resources: tbc
`,
    );
  });

  it("makes its list, apart from what stands above", () => {
    assert.equal(
      changed(ACTION, (project) => addItem(project, URI, "recommendations")),
      `${ACTION}\nrecommendations:\n  - id: R2\n    text: tbc\n`,
    );
  });

  it("brings no error to any example as a draft, whatever the list", () => {
    const lists: readonly AddedList[] = ["recommendations", "actions", "owners", "themes", "measures", "risks"];
    for (const name of readdirSync(join(root, "examples"))) {
      const text = readFileSync(join(root, "examples", name), "utf8");
      const serious = (one: string): readonly string[] =>
        readProject([openDocument(URI, one)], { ...setting, stage: "draft" })
          .plans.flatMap(problemsOf)
          .flatMap(({ severity, code }) => (severity === "error" ? [code] : []));
      for (const list of lists) {
        const after = changed(text, (project) => addItem(project, URI, list)) ?? assert.fail(`${name} ${list}`);
        assert.deepEqual(serious(after), serious(text), `${name} ${list}`);
      }
    }
  });

  it("is not made where something else stands in the place of its list", () => {
    assert.equal(addItem(projectOf("actions: see the annex\n"), URI, "actions"), undefined);
    assert.equal(addItem(projectOf(ACTION), "other.plan.yaml", "actions"), undefined);
  });
});
