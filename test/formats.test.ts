import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { checkstyle } from "../server/present/checkstyle.ts";
import { compact } from "../server/present/compact.ts";
import { github } from "../server/present/github.ts";
import { gitlab } from "../server/present/gitlab.ts";
import { html } from "../server/present/html.ts";
import { json } from "../server/present/json.ts";
import { junit } from "../server/present/junit.ts";
import { markdown, markdownWithin } from "../server/present/markdown.ts";
import { ndjson } from "../server/present/ndjson.ts";
import { rdjson } from "../server/present/rdjson.ts";
import { bytesIn } from "../server/present/regions.ts";
import { allProblems, type Findings } from "../server/present/report.ts";
import { gravest, sarif } from "../server/present/sarif.ts";
import { golden } from "./fixtures.ts";
import { assertValid, commandIn, readCheckstyle, readJunit, validatorFor } from "./format-readers.ts";
import { foundIn, foundInExamples, foundInFixtures, HOSTILE } from "./formats.ts";
import { root } from "./generated.ts";
import { elementsIn, readXml, wordsIn } from "./xml.ts";

interface SarifLog {
  readonly runs: readonly {
    readonly automationDetails?: { readonly id: string };
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions: readonly { readonly justification: string }[];
    }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

const schemas = {
  json: validatorFor("schemas/check-report.schema.json"),
  ndjson: validatorFor("schemas/check-record.schema.json"),
  sarif: validatorFor("test/schemas/sarif-2.1.0.schema.json"),
  gitlab: validatorFor("test/schemas/gitlab-code-quality.schema.json"),
  rdjson: validatorFor("test/schemas/rdjson.schema.json"),
};

/** Reads every format as its readers do, and fails where one of them would. */
function assertReadable(findings: Findings): void {
  const problems = allProblems(findings);
  assertValid(schemas.json, JSON.parse(json(findings)));
  for (const line of ndjson(findings).trimEnd().split("\n")) assertValid(schemas.ndjson, JSON.parse(line));
  const list = JSON.parse(gitlab(findings)) as { fingerprint: string }[];
  assertValid(schemas.gitlab, list);
  assert.equal(new Set(list.map(({ fingerprint }) => fingerprint)).size, problems.length + findings.unread.length);
  assertValid(schemas.rdjson, JSON.parse(rdjson(findings)));
  assertSarif(findings);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  assert.equal(readJunit(junit(findings)).attributes["failures"], String(errors));
  const entries = elementsIn(readCheckstyle(checkstyle(findings)), "error");
  assert.equal(entries.length, problems.length + findings.unread.length);
  assertAnnotations(findings);
  assertPage(html(findings));
  assertInert(markdown(findings));
}

function assertSarif(findings: Findings): void {
  const log = JSON.parse(sarif(findings)) as SarifLog;
  assertValid(schemas.sarif, log);
  for (const { tool, results } of log.runs) {
    for (const { ruleId, ruleIndex, message } of results) {
      assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.doesNotMatch(message.text.replace(/\{\{|\}\}/g, ""), /[{}]|\]\(/);
    }
  }
  const results = log.runs.flatMap((run) => run.results);
  assert.equal(results.filter(({ suppressions }) => suppressions.length === 0).length, allProblems(findings).length);
  assert.equal(new Set(results.map((one) => one.partialFingerprints["improvementPlans/v1"])).size, results.length);
}

/** Nothing but annotations is a command, the gravest first, no more of a kind than GitHub shows. */
function assertAnnotations(findings: Findings): void {
  const lines = github(findings).trimEnd().split("\n");
  const commands = lines.slice(0, -1).map((line) => commandIn(line) ?? assert.fail(line));
  assert.equal(commandIn(lines.at(-1) ?? ""), undefined);
  const kinds = commands.map(({ name }) => name);
  assert.match(kinds.join(" "), /^(?:error ?){0,10}(?:warning ?){0,10}(?:notice ?){0,10}$/);
  const told = new Set(allProblems(findings).map(({ code }) => code));
  for (const { fields } of commands) {
    const { file, line, endLine, col, endColumn, title = "" } = fields;
    assert.ok(file && (told.has(title) || title === "file-not-read"));
    assert.ok(Number(line) >= 1 && Number(endLine) >= Number(line));
    assert.equal(col === undefined, endColumn === undefined);
    if (col !== undefined) assert.ok(line === endLine && Number(col) >= 1 && Number(endColumn) >= Number(col));
  }
}

const ELEMENTS =
  /^(?:html|head|meta|title|style|body|main|section|h1|h2|p|table|caption|thead|tbody|tr|th|td|ul|li|code|mark|span)$/;

/** A page in which there is nothing but words. */
function assertPage(page: string): void {
  const [, shown = ""] = /^<!DOCTYPE html>\n(.*)\n$/s.exec(page) ?? [];
  const content = readXml(shown.replace(/<style>[^]*?<\/style>/, "<style></style>"));
  const visit = ({ name, attributes, held }: typeof content): void => {
    assert.match(name, ELEMENTS);
    for (const key of Object.keys(attributes))
      assert.match(key, /^(?:lang|charset|content|http-equiv|name|class|id|scope|aria-labelledby)$/);
    for (const one of held) if (typeof one !== "string") visit(one);
  };
  visit(content);
}

/** Markdown in which nothing acts but what was put there to act. */
function assertInert(text: string): void {
  const bare = text
    .replace(/<!-- -->/g, "")
    .replace(/^ *- \*\*\w+\*\* /gm, "")
    .replace(/\\\n/g, "\n")
    .replace(/\\[^A-Za-z0-9\s]/g, "")
    .replace(/`[^`\n]*`/g, "");
  assert.doesNotMatch(bare, /[`*_[\]<>~|\\]|:\/\//, bare);
  assert.doesNotMatch(text.replace(/`[^`\n]*`/g, ""), /@(?!<!-- -->)|#(?=\d)/);
}

/** Compares long texts, and shows where they part. */
function assertSame(is: string, should: string): void {
  const [lines, wanted] = [is.split("\n"), should.split("\n")];
  const at = wanted.findIndex((line, i) => line !== lines[i]);
  assert.equal(lines[at], wanted[at], `line ${at + 1}`);
  assert.ok(is === should);
}

describe("the formats of what was found", () => {
  for (const [name, findings] of foundInFixtures())
    it(`can be read by those who read them, for ${name}`, () => assertReadable(findings));

  it("can be read for the five examples, and where nothing or not everything could be", () => {
    assertReadable(foundInExamples());
    assertReadable({ reports: [], unread: [] });
    assertReadable({ ...foundIn("title: x\n"), unread: [{ uri: "a b/ü#?.yaml", message: "It is <gone>." }] });
  });

  for (const [name, show] of Object.entries({ json, ndjson, sarif, junit })) {
    it(`stay as they are, byte by byte: ${name} of the examples`, () => {
      const path = join(root, `test/fixtures/formats/examples.${name === "junit" ? "junit.xml" : name}`);
      const told = show(foundInExamples()).replace(`"version": "${version}"`, '"version": "0.0.0"');
      golden(path, told, readFileSync(path, "utf8"), assertSame);
    });
  }

  it("are empty where there is nothing to say, and still whole", () => {
    const none = { reports: [], unread: [] };
    assert.equal(gitlab(none), "[]\n");
    assert.deepEqual(JSON.parse(rdjson(none)), { source: { name: "improvement-plans" }, diagnostics: [] });
    const empty = '<testsuites name="improvement-plans" tests="0" failures="0" errors="0">\n</testsuites>';
    assert.equal(junit(none), `<?xml version="1.0" encoding="UTF-8"?>\n${empty}\n`);
    assert.equal(github(none), "0 plans checked: nothing to mend.\n");
    assert.deepEqual((JSON.parse(sarif(none)) as SarifLog).runs[0]?.results, []);
  });

  it("let no text of a plan act, or break what holds it", () => {
    const findings = { ...foundIn(HOSTILE), unread: [{ uri: "a\n::error::b<x>.yaml", message: "No & <no>." }] };
    assertReadable(findings);
    const seen = [sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html, compact].map((show) =>
      show(findings),
    );
    for (const told of seen) assert.doesNotMatch(told, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|\p{Surrogate}/u);
    for (const told of [json(findings), ndjson(findings)]) assert.doesNotMatch(told, /\\ud[89a-f]/);
    assert.match(html(findings), /&#60;svg onload=alert\(1\)&#62;/);
    assert.match(wordsIn(readJunit(junit(findings))), /left be on purpose: .*<b>"agreed"<\/b> & \]\]> \[by\]\(me\)/);
  });
});

describe("annotations for GitHub", () => {
  const many = (count: number): string =>
    `improvement_plan: 1\ntitle: Many\norganisation: A\nnation: england\nstage: draft\nactions:\n${Array.from(
      { length: count },
      (_, i) =>
        `  - id: A${i}\n    title: Do ${i}\n    addresses: [R${i}]\n    owner: o${i}\n    depends_on: [A${i}]\n`,
    ).join("")}`;
  it("are one for each item, ten of a kind, and say how many more there are", () => {
    const lines = github(foundIn(many(12)))
      .trimEnd()
      .split("\n");
    const errors = lines.map(commandIn).filter((command) => command?.name === "error");
    const actions = errors.map((command) => Math.floor((Number(command?.fields["line"]) - 7) / 5));
    assert.equal(errors.length, 10);
    assert.equal(new Set(actions).size, 10);
    assert.match(lines.at(-1) ?? "", /^1 plan checked: \d+ errors, .*\. \d+ more in the summary of the job\.$/);
  });

  it("fit into the summary of a job whatever its room, the gravest problems first", () => {
    const findings = foundIn(many(300));
    const whole = markdown(findings);
    for (const room of [0, 100, 400, 1000, 10_000, bytesIn(whole) - 1]) {
      const text = markdownWithin(findings, room);
      assert.ok(bytesIn(text) <= room);
      if (room >= 1000)
        assert.match(
          text,
          /^# What the check found\n\n1 plan checked: [^]*\*\*error\*\*[^]*\n\d+ more problems do not fit here\.\n$/,
        );
    }
    assert.equal(markdownWithin(findings, bytesIn(whole)), whole);
  });

  it("name a file from the root of the repository, wherever the run starts", () => {
    const findings = { ...foundIn("title: x\n", "../shared/a.plan.yaml"), folder: "plans/new" };
    assert.match(github(findings), /^::error file=plans\/shared\/a\.plan\.yaml,/);
    assert.match(gitlab(findings), /"path": "plans\/shared\/a\.plan\.yaml"/);
    assert.match(sarif(findings), /"uri": "plans\/shared\/a\.plan\.yaml"/);
    assert.match(rdjson(findings), /"path": "\.\.\/shared\/a\.plan\.yaml"/);
  });
});

describe("SARIF", () => {
  it("has no more results in a run than a site takes, and as many runs as that needs", () => {
    const findings = foundIn("title: x\n");
    const [report] = findings.reports;
    const [problem] = report?.problems ?? [];
    assert.ok(report && problem);
    const problems = Array.from({ length: 25_001 }, () => problem);
    const log = JSON.parse(sarif({ reports: [{ ...report, problems }], unread: [] })) as SarifLog;
    assert.deepEqual(
      log.runs.map(({ results, automationDetails }) => [results.length, automationDetails?.id]),
      [
        [25_000, "improvement-plans/1/"],
        [1, "improvement-plans/2/"],
      ],
    );
    const result = (level: "error" | "warning" | "note") => ({ ruleId: level, level });
    const three = [result("note"), result("error"), result("warning")];
    assert.deepEqual(gravest(three, 2), [result("error"), result("warning")]);
    assert.deepEqual(gravest(three, 3), three);
  });

  it("suppresses what a comment leaves be, with its reason, and says what could not be read", () => {
    const findings = { ...foundIn(HOSTILE), unread: [{ uri: "x.yaml", message: "It is gone." }] };
    const [run] = (JSON.parse(sarif(findings)) as SarifLog).runs;
    const left = run?.results.filter(({ suppressions }) => suppressions.length > 0) ?? [];
    assert.deepEqual(
      left.map(({ ruleId, suppressions }) => [ruleId, suppressions[0]?.justification]),
      [["action-without-owner", '<b>"agreed"</b> & ]]> [by](me) {1}']],
    );
    assert.equal(run?.invocations[0]?.executionSuccessful, false);
  });
});

describe("fingerprints", () => {
  const prints = (text: string): readonly string[] => allProblems(foundIn(text)).map(({ fingerprint }) => fingerprint);
  const plan = (actions: string): string =>
    `improvement_plan: 1\ntitle: T\norganisation: A\nnation: england\nstage: draft\nactions:\n${actions}`;

  it("name the check, the plan, the item, the key and which one of several, and never the line", () => {
    const text = plan("  - id: A1\n    title: Do\n    addresses: [R1, R2]\n    owner: tbc\n    due: tbc\n");
    const found = prints(text);
    assert.deepEqual(
      found.filter((print) => print.startsWith("unknown-reference")),
      [
        "unknown-reference:test.plan.yaml:actions/A1:addresses:1",
        "unknown-reference:test.plan.yaml:actions/A1:addresses:2",
      ],
    );
    assert.deepEqual(prints(text.replace("nation", "# a line\n\nnation")), found);
    assert.deepEqual(prints(text.replaceAll("\n", "\r\n")), found);
  });

  it("stay the same for several told as one when there is one more", () => {
    const action = (id: number): string => `  - {id: A${id}, title: Do, addresses: [], due: tbc}\n`;
    const owners = (count: number): readonly string[] =>
      prints(plan(Array.from({ length: count }, (_, i) => action(i)).join(""))).filter((print) =>
        print.startsWith("action-without-owner"),
      );
    assert.deepEqual(owners(5), ["action-without-owner:test.plan.yaml:together"]);
    assert.deepEqual(owners(6), owners(5));
  });

  it("are not shared by what is left be and what is not", () => {
    const action = "  - id: A1\n    title: Do\n    addresses: [R1, R2]\n    owner: tbc\n    due: tbc\n";
    const text = plan(action.replace("    addresses", "    # ignore unknown-reference: later\n    addresses"));
    const log = JSON.parse(sarif(foundIn(text))) as SarifLog;
    const all = log.runs[0]?.results.map((one) => one.partialFingerprints["improvementPlans/v1"]) ?? [];
    assert.equal(new Set(all).size, all.length);
    assert.equal(all.filter((print) => print?.startsWith("unknown-reference")).length, 2);
  });

  it("hold apart what a colon would make alike", () => {
    const text = plan(
      '  - {id: "a:b", title: x, addresses: [R1]}\n  - {id: a, title: x, "b:addresses": 1, addresses: [R1]}\n',
    );
    const found = prints(text);
    assert.equal(new Set(found).size, found.length);
    assert.ok(found.some((print) => print.includes(String.raw`actions/a\u{3a}b`)));
  });
});
