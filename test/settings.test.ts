import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ran, runIn } from "./command-line.ts";
import { root } from "./generated.ts";

const PLAN = `improvement_plan: 1
title: A plan
organisation: A council
nation: england
stage: draft
status_as_at: 2026-01-01
owners:
  - {id: head, title: Head of Service}
recommendations:
  - {id: R1, text: Do better}
actions:
  - id: A1
    title: Do it
    addresses: [R1]
    owner: hed
    due: 2025-01-31
  - id: A2
    title: Do it again
    addresses: [R1]
    owner: hed
    due: 2030-01-31
  - id: A3
    title: Do it once more
    addresses: [R1]
    owner: head
    due: 2030-01-31
`;

describe("settings and known problems", () => {
  let folder = "";
  const put = (name: string, text: string): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const run = (...args: string[]): Ran => runIn([...args, "--format", "compact"], { cwd: folder });
  const codes = ({ out }: Ran): string[] => [...out.matchAll(/\[([\w-]+)\]$/gm)].map(([, code = ""]) => code);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plans-"));
    put("plans/deep/a.plan.yaml", PLAN);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("settings above a plan count, and the nearest of them", () => {
    put("improvement-plans.config.yaml", "checks:\n  unknown-reference: off\n");
    assert.deepEqual(codes(run("check")), ["action-overdue"]);
    put("plans/improvement-plans.config.yml", "checks:\n  action-overdue: off\n");
    assert.deepEqual(codes(run("check")), ["unknown-reference", "unknown-reference"]);
    const inside = runIn(["check", "--format", "compact"], { cwd: join(folder, "plans/deep") });
    assert.deepEqual(codes(inside), ["unknown-reference", "unknown-reference"]);
  });

  it("a mistake in the settings is told like any other, and the rest of them counts", () => {
    put("improvement-plans.config.yaml", "checks:\n  unknown-refrence: off\n  action-overdue: off\n");
    const ran = run("check");
    assert.deepEqual(codes(ran), ["unknown-key", "unknown-reference", "unknown-reference"]);
    assert.match(ran.out, /improvement-plans\.config\.yaml:2:3: .*Did you mean "unknown-reference"\?/);
    assert.equal(run("check", "improvement-plans.config.yaml").code, 1);
  });

  it("the settings that the guide shows are right", () => {
    const guide = readFileSync(join(root, "docs/exceptions.md"), "utf8");
    const [, , settings = ""] = guide.split("```yaml\n").map((part) => part.split("```")[0] ?? "");
    assert.match(settings, /^# How much a check matters here/);
    put("improvement-plans.config.yaml", settings);
    assert.deepEqual(codes(run("check", "improvement-plans.config.yaml")), []);
  });

  it("known problems are left out whatever moves around them, and new ones are not", () => {
    const written = runIn(["check", "--update-baseline", "--baseline", "known.json"], { cwd: folder });
    assert.equal(written.code, 0);
    assert.match(written.err, /: 3 problems written to known\.json as known\.$/m);
    assert.deepEqual(codes(run("check", "--baseline", "known.json")), []);
    put(
      "plans/deep/a.plan.yaml",
      PLAN.replace("actions:", "# Moved down.\n\nactions:").replace("2030-01-31", "2024-01-31"),
    );
    const ran = run("check", "--baseline", "known.json", "--fail-on", "info");
    assert.deepEqual(codes(ran), ["action-overdue"]);
    assert.match(ran.out, /A2 "Do it again"/);
    assert.equal(ran.code, 1);
  });

  it("a run may start in another folder than the one before", () => {
    runIn(["check", "--update-baseline", "--baseline", "known.json"], { cwd: folder });
    const deep = runIn(["check", "--baseline", "../../known.json", "--format", "compact"], {
      cwd: join(folder, "plans/deep"),
    });
    assert.deepEqual([codes(deep), deep.code], [[], 0]);
  });

  it("known problems that are mended are told of, and fail a strict run", () => {
    runIn(["check", "--update-baseline", "--baseline", "known.json"], { cwd: folder });
    put("plans/deep/a.plan.yaml", PLAN.replaceAll("owner: hed", "owner: head"));
    const ran = run("check", "--baseline", "known.json");
    assert.equal(ran.code, 0);
    assert.match(
      ran.err,
      /2 known problems in known\.json are no longer there\. "--update-baseline" takes them out\.$/m,
    );
    assert.equal(run("check", "--baseline", "known.json", "--strict-baseline").code, 1);
    runIn(["check", "--update-baseline", "--baseline", "known.json"], { cwd: folder });
    const after = run("check", "--baseline", "known.json", "--strict-baseline");
    assert.deepEqual([after.code, after.err], [0, "improvement-plans: 1 known problem is not shown.\n"]);
  });

  it("what is known of other plans stays where only some are looked at", () => {
    put("b.plan.yaml", PLAN);
    runIn(["check", "--update-baseline"], { cwd: folder });
    const before = readFileSync(join(folder, "improvement-plans.baseline.json"), "utf8");
    runIn(["check", "b.plan.yaml", "--update-baseline"], { cwd: folder });
    assert.equal(readFileSync(join(folder, "improvement-plans.baseline.json"), "utf8"), before);
  });

  it("a file that is no list of known problems is a sentence, and is not written over", () => {
    for (const text of ["", "[]", "{", '{"version": 2, "problems": []}', '{"version": 1, "problems": [{}]}']) {
      put("known.json", text);
      for (const how of [
        ["--baseline", "known.json"],
        ["--update-baseline", "--baseline", "known.json"],
      ]) {
        const ran = runIn(["check", ...how], { cwd: folder });
        assert.equal(ran.code, 2, text);
        assert.match(ran.err, /^improvement-plans: known\.json is not a file of known problems\./m);
        assert.equal(readFileSync(join(folder, "known.json"), "utf8"), text);
      }
    }
    const ran = runIn(["check", "--baseline", "none.json"], { cwd: folder });
    assert.deepEqual([ran.code, existsSync(join(folder, "none.json"))], [2, false]);
    assert.match(ran.err, /none\.json: There is no such file or folder\. "--update-baseline" writes the file\./);
  });
});
