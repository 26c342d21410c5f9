import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, type How, type Ran, runIn } from "./command-line.ts";
import { assertValid, commandIn, readJunit, validatorFor } from "./format-readers.ts";
import { root } from "./generated.ts";

const PLAN = `improvement_plan: 1
title: A plan
organisation: A council
nation: england
stage: draft
actions:
  - id: A1
    title: Do it
    addresses: [R1]
    owner: head
    due: 2030-01-31
owners:
  - id: head
    title: Head of Service
`;

let folder = "";
const PIPELINE = { GITHUB_WORKSPACE: "", GITHUB_STEP_SUMMARY: "", CI_PROJECT_DIR: "" };

function run(args: readonly string[], { env, ...how }: Partial<How> = {}): Ran {
  return runIn(["check", "--as-of", "2025-01-01", ...args], { cwd: folder, ...how, env: { ...PIPELINE, ...env } });
}

function put(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "plans-")));
  put("a.plan.yaml", PLAN);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("check --format", () => {
  it("prints one format and writes the others, all of one run", () => {
    const formats = [
      "sarif=a.sarif",
      "junit=junit.xml",
      "gitlab=gl.json",
      "json=a.json",
      "html=a.html",
      "markdown=a.md",
    ];
    const { code, out, err } = run(["--format", "compact", ...formats.flatMap((one) => ["--format", one])]);
    assert.deepEqual([code, err], [1, ""]);
    assert.match(out, /^a\.plan\.yaml:9:17: error: .*\[unknown-reference\]\n/m);
    assert.deepEqual(readdirSync(folder).sort(), [
      "a.html",
      "a.json",
      "a.md",
      "a.plan.yaml",
      "a.sarif",
      "gl.json",
      "junit.xml",
    ]);
    assertValid(validatorFor("test/schemas/sarif-2.1.0.schema.json"), JSON.parse(read("a.sarif")));
    assertValid(validatorFor("test/schemas/gitlab-code-quality.schema.json"), JSON.parse(read("gl.json")));
    assertValid(validatorFor("schemas/check-report.schema.json"), JSON.parse(read("a.json")));
    assert.equal(readJunit(read("junit.xml")).attributes["failures"], "1");
    assert.match(read("a.html"), /^<!DOCTYPE html>/);
    assert.match(read("a.md"), /^# What the check found/);
  });

  it("prints nothing where every format has a file, and the exit code is that of the run", () => {
    assert.deepEqual(run(["--format", "text=report.txt"]), { code: 1, out: "", err: "" });
    assert.match(read("report.txt"), /^A plan\na\.plan\.yaml: judged as a draft/);
    assert.equal(run(["--format", "sarif=a.sarif", "--fail-on", "never"]).code, 0);
  });

  it("prints every format to standard output, and schemas for the lines of ndjson", () => {
    const validate = validatorFor("schemas/check-record.schema.json");
    for (const line of run(["--format", "ndjson"]).out.trimEnd().split("\n")) assertValid(validate, JSON.parse(line));
    const printed = runIn(["schema", "check-record"], { cwd: folder }).out;
    assert.deepEqual(
      JSON.parse(printed),
      JSON.parse(readFileSync(join(root, "schemas/check-record.schema.json"), "utf8")),
    );
    for (const format of ["checkstyle", "rdjson", "github"]) assert.equal(run(["--format", format]).code, 1);
  });

  it("says in a sentence what it does not understand, and writes nothing", () => {
    for (const [args, sentence] of [
      [["--format", "serif"], '"serif" is not a format. Did you mean "sarif"?'],
      [
        ["--format", "x=y"],
        '"x" is not a format. The formats are text, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, markdown and html.',
      ],
      [["--format", "json="], '"json=" names no file. Write it as --format json=FILE.'],
      [
        ["--format", "json", "--format", "sarif"],
        "Only one format can be printed. Name a file for the others, such as --format sarif=FILE.",
      ],
      [
        ["--format", "json=x", "--format", "sarif=./x"],
        "Two formats cannot both be written to x. Name a file for each.",
      ],
      [
        ["--format", "json=./a.plan.yaml"],
        "a.plan.yaml is one of the files that are checked. Write the report to another one.",
      ],
    ] as const)
      assert.deepEqual(run(args), { code: 2, out: "", err: `improvement-plans: ${sentence}\n` });
    assert.deepEqual(readdirSync(folder), ["a.plan.yaml"]);
    assert.equal(read("a.plan.yaml"), PLAN);
  });

  it("says which file it could not write, and writes the others", () => {
    const { code, err } = run(["--format", "json=nowhere/a.json", "--format", "sarif=a.sarif"]);
    assert.deepEqual([code, err], [2, "improvement-plans: nowhere/a.json: There is no such file or folder.\n"]);
    assert.ok(existsSync(join(folder, "a.sarif")));
  });

  it("writes into a pipe or a device and puts nothing in its place", () => {
    const command = '"$0" "$1" check --format junit=/dev/stdout | cat';
    const out = execFileSync("sh", ["-c", command, process.execPath, cli], { cwd: folder, encoding: "utf8" });
    assert.match(out, /^<\?xml/);
  });

  it("marks lines for GitHub from the root of the repository, and adds to the summary of the job", () => {
    put("plans/b.plan.yaml", PLAN);
    const summary = put("summary.md", "## Before\n");
    const env = { GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: summary };
    const { code, out } = run(["--format", "github"], { cwd: join(folder, "plans"), env });
    const [line = ""] = out.split("\n");
    assert.equal(code, 1);
    assert.deepEqual(commandIn(line)?.fields["file"], "plans/b.plan.yaml");
    assert.match(read("summary.md"), /^## Before\n\n# What the check found\n\n1 plan checked: 1 error/);
  });

  it("leaves the summary of a job as it is where it has no room", () => {
    const summary = put("summary.md", "x".repeat(1024 * 1024 - 20));
    const { code, err } = run(["--format", "github"], { env: { GITHUB_STEP_SUMMARY: summary } });
    assert.deepEqual([code, err], [1, "improvement-plans: There is no room left in the summary of the job.\n"]);
    assert.equal(read("summary.md").length, 1024 * 1024 - 20);
  });
});
