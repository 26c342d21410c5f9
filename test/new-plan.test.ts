import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import type { Choices } from "../server/core/new-plan/choices.ts";
import { newPlan } from "../server/core/new-plan/new-plan.ts";
import {
  type Answer,
  frameworks,
  readCount,
  readFramework,
  readName,
  readNation,
  readReceived,
} from "../server/core/new-plan/read-choices.ts";
import type { Problem } from "../server/core/problem.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { itemShape, planShape } from "../server/core/shape.ts";
import { isSound } from "../server/core/syntax.ts";
import { type Day, dayOf } from "../server/core/values/calendar-day.ts";
import { format } from "../server/features/format.ts";
import { pasteItems } from "../server/features/paste.ts";
import { applyEdits } from "../server/core/edits.ts";
import { type Ran, runIn } from "./command-line.ts";
import { golden } from "./fixtures.ts";
import { root } from "./generated.ts";

const NATIONS = ["england", "wales", "scotland", "northern ireland"] as const;
const DAYS = [undefined, dayOf(2025, 11, 3), dayOf(2014, 3, 3), dayOf(2016, 5, 4), dayOf(2029, 12, 20)];
const PLYMOUTH: Choices = {
  framework: "ofsted-sif",
  by: { key: "organisation", name: "Plymouth City Council" },
  nation: "england",
  title: "Improvement plan for children's services",
  received: dayOf(2015, 1, 2),
  recommendations: 17,
};
const DEVON: Choices = {
  framework: "area-send",
  by: { key: "partnership", name: "Devon area partnership" },
  nation: "england",
  recommendations: 0,
};

function projectOf(text: string, day: Day): Project {
  return readProject([openDocument("new.plan.yaml", text)], { asOf: { day, from: "the day of the test" } });
}

function problems(text: string, day: Day): readonly Problem[] {
  return projectOf(text, day).plans.flatMap(problemsOf);
}

function due(choices: Partial<Choices>): string | undefined {
  return /^ {4}response_due: (.*)$/m.exec(newPlan({ ...PLYMOUTH, ...choices }))?.[1];
}

describe("a new plan", () => {
  for (const [name, choices] of [
    ["plymouth-2015", PLYMOUTH],
    ["nothing-known", DEVON],
  ] as const) {
    it(`is written as in ${name}`, () => {
      const path = join(root, "test/fixtures/new", `${name}.plan.yaml`);
      golden(path, newPlan(choices), existsSync(path) ? readFileSync(path, "utf8") : "", assert.equal);
    });
  }

  for (const { id } of frameworks()) {
    it(`has nothing wrong with it, in any nation, at any time: ${id}`, () => {
      for (const nation of NATIONS) {
        for (const [i, received] of DAYS.entries()) {
          const recommendations = [12, 0, 1][i % 3] ?? 0;
          const text = newPlan({ ...PLYMOUTH, framework: id, nation, received, recommendations });
          const found = problems(text, received ?? dayOf(2026, 1, 1));
          assert.deepEqual(
            found.filter(({ severity }) => severity === "error" || severity === "warning"),
            [],
          );
          assert.ok(found.filter(({ severity }) => severity === "information").length < 3, id);
        }
      }
    });

    it(`is laid out as the formatter does, in the order of the format, on lines that fit: ${id}`, () => {
      for (const received of DAYS) {
        const text = newPlan({ ...PLYMOUTH, framework: id, received });
        const project = projectOf(text, 0);
        assert.equal(format(project, "new.plan.yaml"), undefined);
        assert.ok(text.split("\n").every((line) => line.length <= 120));
        const top = [...text.matchAll(/^(\w+):/gm)].map(([, key = ""]) => [...planShape.keys.keys()].indexOf(key));
        assert.deepEqual(
          top,
          [...top].sort((a, b) => a - b),
        );
        const keys = [...(/^response_to:\n([^]*?)\n\n/m.exec(text)?.[1] ?? "").matchAll(/^ {2}[- ] (\w+):/gm)];
        const own = keys.map(([, key = ""]) => [...itemShape("response_to").keys.keys()].indexOf(key));
        assert.deepEqual(
          own,
          [...own].sort((a, b) => a - b),
        );
        assert.ok(own.every((at) => at >= 0));
      }
    });
  }

  it("says by when to answer where the law has a certain rule, and only there", () => {
    assert.equal(due({}), "2015-04-14");
    assert.equal(due({ framework: "ofsted-ilacs", received: dayOf(2020, 3, 18) }), "2020-06-30");
    assert.equal(due({ framework: "coroner-pfd", received: dayOf(2026, 3, 2) }), "2026-04-27");
    assert.equal(due({ framework: "hmicfrs-police", received: dayOf(2026, 3, 2) }), "2026-04-26");
    assert.equal(due({ framework: "hmicfrs-police", received: dayOf(2016, 3, 2) }), "tbc");
    assert.equal(due({ framework: "audit-england", received: dayOf(2021, 4, 19) }), "2021-05-18");
    assert.equal(due({ framework: "cqc-reg17", received: dayOf(2026, 3, 2) }), "2026-03-30");
    assert.equal(due({ framework: "area-send" }), "tbc");
    assert.equal(due({ framework: "school-s5-england" }), "tbc");
    assert.equal(due({ framework: "mhclg-direction" }), "tbc");
    assert.equal(due({ framework: "other" }), "tbc");
    assert.equal(due({ received: undefined }), "tbc");
  });

  it("names the day that starts the time as the framework does", () => {
    const day = (framework: string): string =>
      /^ {4}(report_\w+): /m.exec(newPlan({ ...PLYMOUTH, framework }))?.[1] ?? "";
    assert.equal(day("ofsted-ilacs"), "report_received");
    assert.equal(day("coroner-pfd"), "report_sent");
    assert.equal(day("hmicfrs-police"), "report_published");
    assert.equal(day("cqc-reg17"), "");
  });

  it("gives the grades of the time of the report", () => {
    const grades = (received: Day): string =>
      /best first: (.*)\./.exec(newPlan({ ...PLYMOUTH, framework: "school-s5-england", received }))?.[1] ?? "";
    assert.equal(grades(dayOf(2025, 11, 9)), "outstanding; good; requires improvement; inadequate");
    assert.match(grades(dayOf(2025, 11, 10)), /^exceptional; strong standard/);
  });

  it("holds any name and title, whatever is in it", () => {
    const any = fc.oneof(
      fc.string(),
      fc.constantFrom("a: b", "# c", "- d", "null", "x\ny: z", "\u0000\ud800\u007f", "{e}", "tbc"),
    );
    fc.assert(
      fc.property(any, any, (name, title) => {
        const text = newPlan({ ...PLYMOUTH, by: { key: "organisation", name }, title });
        const { documents } = projectOf(text, dayOf(2015, 1, 5));
        assert.ok(documents.get("new.plan.yaml")?.syntax.blocks.every(({ block }) => isSound(block)));
        assert.deepEqual(
          problems(text, dayOf(2015, 1, 5)).filter(
            ({ severity, code }) => severity === "error" && code !== "personal-detail",
          ),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it("takes the recommendations of a report that is pasted into it", () => {
    const text = newPlan({ ...PLYMOUTH, recommendations: 3 });
    const project = projectOf(text, dayOf(2015, 1, 5));
    const at = { uri: "new.plan.yaml", offset: text.indexOf("recommendations:\n  - id") };
    const made = pasteItems(project, at, { plain: "1. Reduce caseloads\n2. Improve oversight\n3. Improve IT\n" });
    assert.equal(made?.title, "Paste as 3 recommendations");
    const after = applyEdits(text, made?.edits ?? []);
    assert.deepEqual(
      [...after.matchAll(/id: (R\d+)\n {4}ref: \d\n {4}text: (.*)/g)].map(([, id, words]) => `${id} ${words}`),
      ["R1 Reduce caseloads", "R2 Improve oversight", "R3 Improve IT"],
    );
    assert.doesNotMatch(after, /R4/);
  });
});

describe("what is typed for a new plan", () => {
  const wrong = (answer: Answer<unknown>): string => ("wrong" in answer ? answer.wrong : assert.fail("it is right"));

  it("is a framework by its id, or by a word that means one only", () => {
    assert.deepEqual(readFramework("ofsted-ilacs"), { value: "ofsted-ilacs" });
    assert.deepEqual(readFramework(" Ombudsman "), { value: "lgsco" });
    assert.deepEqual(readFramework("other"), { value: "other" });
    assert.equal(wrong(readFramework("osted-silf")), 'No framework is called "osted-silf". Did you mean "ofsted-sif"?');
    assert.equal(
      wrong(readFramework("ILACS")),
      'No framework is called "ILACS". Did you mean "ofsted-ilacs" or "ofsted-ilacs-priority-action"?',
    );
    assert.equal(
      wrong(readFramework("tbc")),
      'No framework is called "tbc". "improvement-plans new --frameworks" lists them.',
    );
  });

  it("is a nation", () => {
    assert.deepEqual(readNation("Wales"), { value: "wales" });
    assert.deepEqual(readNation("NI"), { value: "northern ireland" });
    assert.equal(
      wrong(readNation("Cornwall")),
      '"Cornwall" is not a nation here. Write england, wales, scotland or northern ireland.',
    );
  });

  it("is a day, or nothing where it is not known", () => {
    assert.deepEqual(readReceived("Friday 2 January 2015"), { value: dayOf(2015, 1, 2) });
    assert.deepEqual(readReceived(" "), { value: undefined });
    assert.deepEqual(readReceived("TBC"), { value: undefined });
    assert.equal(
      wrong(readReceived("03/04/2026")),
      '"03/04/2026" can be 3 April 2026 or 4 March 2026. Write 2026-04-03 or 2026-03-04.',
    );
    assert.equal(
      wrong(readReceived("Monday 2 January 2015")),
      '"Monday 2 January 2015" has another day of the week than the calendar. Write it as 2025-11-30.',
    );
    assert.equal(
      wrong(readReceived("March 2015")),
      '"March 2015" is not a day. Write it as 2025-11-30, or tbc if it is not known yet.',
    );
  });

  it("is a number, or nothing where nobody has counted", () => {
    assert.deepEqual(readCount("17"), { value: 17 });
    assert.deepEqual(readCount(""), { value: 0 });
    assert.equal(
      wrong(readCount("seventeen")),
      '"seventeen" is not a number of recommendations. Write a whole number up to 500.',
    );
    assert.ok("wrong" in readCount("501"));
  });

  it("is the name of a body", () => {
    assert.deepEqual(readName("  Devon \n County Council "), { value: "Devon County Council" });
    assert.equal(wrong(readName(" ")), "Write the name of the body, such as Plymouth City Council.");
  });
});

describe("improvement-plans new", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "new-plan-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: readonly string[]): Ran => runIn(["new", ...args], { cwd: folder });
  const CHOSEN = ["--framework", "ofsted-sif", "--body", "Plymouth City Council", "--nation", "England"];
  const ALL = [...CHOSEN, "--received", "2 January 2015", "--recommendations", "17"];
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  it("writes the plan that the engine makes, and says by when it must be sent", () => {
    const { code, out, err } = run("children.plan.yaml", ...ALL, "--title", "Improvement plan for children's services");
    assert.deepEqual([code, out], [0, ""]);
    assert.equal(
      err,
      'improvement-plans: The plan is in "children.plan.yaml". It must be sent by Tuesday 14 April 2015; the file says why.\n',
    );
    assert.equal(read("children.plan.yaml"), newPlan(PLYMOUTH));
  });

  it("names the file after the body, and a name without an ending is that of a plan", () => {
    assert.equal(run(...CHOSEN).code, 0);
    assert.match(read("plymouth-city-council.plan.yaml"), /report_received: tbc/);
    assert.equal(run("sub", ...CHOSEN, "--force").code, 0);
    assert.match(read("sub.plan.yaml"), /^# What stands behind a # is a note/);
  });

  it("prints the plan where that is asked", () => {
    const { code, out, err } = run("--stdout", ...ALL);
    assert.deepEqual([code, err], [0, ""]);
    assert.equal(out, newPlan({ ...PLYMOUTH, title: undefined }));
  });

  it("lists the frameworks", () => {
    const { code, out } = run("--frameworks");
    assert.equal(code, 0);
    assert.deepEqual(
      out.split("\n").map((line) => line.split(" ")[0]),
      [...frameworks().map(({ id }) => id), ""],
    );
  });

  it("never writes over a file unless it is told to", () => {
    writeFileSync(join(folder, "mine.plan.yaml"), "title: Mine\n");
    const { code, err } = run("mine.plan.yaml", ...ALL);
    assert.equal(code, 2);
    assert.equal(
      err,
      'improvement-plans: "mine.plan.yaml" is there already. Choose another name, or write over it with --force.\n',
    );
    assert.equal(read("mine.plan.yaml"), "title: Mine\n");
    assert.equal(run("mine.plan.yaml", ...ALL, "--force").code, 0);
    assert.match(read("mine.plan.yaml"), /Plymouth/);
  });

  it("says in a sentence what is wrong", () => {
    mkdirSync(join(folder, "there.plan.yaml"));
    const sentences = [
      [["x.yaml", ...ALL], '"x.yaml" would not be found as a plan. Call it "x.plan.yaml".'],
      [["nowhere/x", ...ALL], 'There is no folder "nowhere". Make it first.'],
      [["there.plan.yaml", ...ALL, "--force"], '"there.plan.yaml" is a folder. Name the file to write in it.'],
      [["x", "--stdout", ...ALL], "Name a file, or use --stdout, but not both."],
      [
        ["x", ...ALL, "--partnership", "P"],
        "Name the body with --body, or several bodies together with --partnership, but not both.",
      ],
      [
        ["x", ...ALL, "--framework", "ilac"],
        'No framework is called "ilac". "improvement-plans new --frameworks" lists them.',
      ],
      [
        ["x", "--body", "B"],
        'A new plan needs --framework and --nation: there is no terminal to ask on. "improvement-plans new --frameworks" lists the frameworks.',
      ],
    ] as const;
    for (const [args, sentence] of sentences) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out, err], [2, "", `improvement-plans: ${sentence}\n`]);
    }
  });
});
