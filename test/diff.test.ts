import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { cli, type How, type Ran, runIn } from "./command-line.ts";
import { root } from "./generated.ts";
import { PLAN } from "./review-plan.ts";

let folder = "";

function run(args: readonly string[], how: Partial<How> = {}): Ran {
  return runIn(["diff", ...args], { cwd: folder, ...how });
}

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=An Officer", "-c", "user.email=officer@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function put(name: string, text: string | Buffer): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function commit(message = "a change"): void {
  git("add", "-A");
  git("commit", "-q", "-m", message);
}

const LATER = PLAN.replace("due: 30 June 2026", "due: 30 September 2026");
const REASONED = LATER.replace("due: 30 Sep", "change_reason: No one applied\n    due: 30 Sep");
const MOVED =
  'Deadline of action A1 "Recruit twelve night nurses" moved from 30 June to 30 September 2026 (no reason given).';

/** The sentences of a run, each on one line. */
function sentences({ out }: Ran): readonly string[] {
  const plans = (JSON.parse(out) as { plans: { changes: { sentence: string }[] }[] }).plans;
  return plans.flatMap(({ changes }) => changes.map(({ sentence }) => sentence));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plans-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("diff", () => {
  it("compares two files and two folders", () => {
    put("old/wards.plan.yaml", PLAN);
    put("new/wards.plan.yaml", LATER);
    for (const args of [
      ["old/wards.plan.yaml", "new/wards.plan.yaml"],
      ["old", "new"],
    ]) {
      const ran = run([...args, "--format", "json"]);
      assert.deepEqual([ran.code, ran.err, sentences(ran)], [0, "", [MOVED]]);
    }
    const mixed = run(["old", "new/wards.plan.yaml"]);
    assert.deepEqual([mixed.code, mixed.out], [2, ""]);
    assert.match(mixed.err, /two files or two folders/);
    assert.match(run(["old/none.plan.yaml", "new"]).err, /^improvement-plans: old\/none\.plan\.yaml: There is no such/);
  });

  it("takes two files of any name for two versions of one plan", () => {
    put("a.yaml", PLAN);
    put("b.yaml", LATER.replace("title: Improvement plan", "title: Better plan"));
    assert.equal(sentences(run(["a.yaml", "b.yaml", "--format", "json"])).length, 2);
  });

  it("shows what changed to people", () => {
    put("a.plan.yaml", PLAN);
    put("b.plan.yaml", LATER);
    const { out } = run(["a.plan.yaml", "b.plan.yaml"]);
    assert.equal(
      out,
      `Improvement plan for the wards of Anyshire
b.plan.yaml, before in a.plan.yaml

▼ weakened
  Deadline of action A1 "Recruit twelve night nurses" moved from 30 June to 30 September 2026 (no
  reason given).
    b.plan.yaml:93  deadline-later

1 plan changed: 1 weakened.
`,
    );
    assert.equal(run(["a.plan.yaml", "a.plan.yaml"]).out, "Nothing has changed in meaning.\n");
  });

  it("fails for what is weakened without a reason, where that is asked for", () => {
    put("a.plan.yaml", PLAN);
    put("b.plan.yaml", LATER);
    put("c.plan.yaml", REASONED);
    const codes = ["b.plan.yaml", "c.plan.yaml", "a.plan.yaml"].map(
      (name) => run(["a.plan.yaml", name, "--fail-on", "weakened"]).code,
    );
    assert.deepEqual(codes, [1, 0, 0]);
    assert.equal(run(["a.plan.yaml", "b.plan.yaml", "--fail-on", "never"]).code, 0);
    assert.match(run(["a.plan.yaml", "b.plan.yaml", "--fail-on", "error"]).err, /--fail-on takes weakened or never/);
    assert.match(run(["a.plan.yaml", "b.plan.yaml", "--format", "pdf"]).err, /"pdf" is not a format/);
  });

  it("writes what its schema promises, and whole files", () => {
    put("a.plan.yaml", PLAN);
    put("b.plan.yaml", REASONED.replace("covered_by: [R1]", "covered_by: []"));
    const { out } = run(["a.plan.yaml", "b.plan.yaml", "--format", "json"]);
    const schema = JSON.parse(readFileSync(join(root, "schemas/review.schema.json"), "utf8")) as object;
    const ajv = new Ajv({ allErrors: true });
    assert.ok(ajv.validate(schema, JSON.parse(out)), JSON.stringify(ajv.errors));
    for (const format of ["json", "markdown", "html", "text"]) {
      const shown = run(["a.plan.yaml", "b.plan.yaml", "--format", format]).out;
      const ran = run(["a.plan.yaml", "b.plan.yaml", "--format", format, "--output", "out.txt"]);
      assert.deepEqual([ran.code, ran.out, ran.err], [0, "", ""]);
      assert.equal(readFileSync(join(folder, "out.txt"), "utf8"), shown);
    }
    assert.deepEqual([run(["a.plan.yaml", "b.plan.yaml", "--output", "no/such/folder.md"]).code], [2]);
  });
});

describe("diff of revisions", () => {
  beforeEach(() => {
    git("init", "-q", "-b", "main");
    put("plans/wards.plan.yaml", PLAN);
    commit();
  });

  const told = (...args: readonly string[]): readonly string[] => {
    const ran = run([...args, "--format", "json"]);
    assert.deepEqual([ran.code, ran.err], [0, ""], args.join(" "));
    return sentences(ran);
  };

  it("compares the last commit, or any other, with the working tree", () => {
    put("plans/wards.plan.yaml", LATER);
    assert.deepEqual(told(), [MOVED]);
    assert.deepEqual(told("HEAD"), [MOVED]);
    assert.deepEqual(told("plans"), [MOVED]);
    assert.deepEqual(told("plans/wards.plan.yaml"), [MOVED]);
    assert.deepEqual(told("main", "plans/wards.plan.yaml"), [MOVED]);
    commit();
    assert.deepEqual(told(), []);
    assert.deepEqual(told("HEAD~1"), [MOVED]);
  });

  it("compares two revisions, also from where one went its own way", () => {
    git("tag", "v1");
    git("checkout", "-q", "-b", "slip");
    put("plans/wards.plan.yaml", LATER);
    commit();
    git("checkout", "-q", "main");
    put("plans/wards.plan.yaml", PLAN.replace("value: 95", "value: 90"));
    commit();
    const lowered = 'Target of measure M1 "Night shifts with enough staff" lowered from 95% to 90%.';
    assert.deepEqual(told("v1..slip"), [MOVED]);
    assert.deepEqual(told("v1", "slip"), [MOVED]);
    assert.deepEqual(told("v1..", "plans"), [lowered]);
    assert.deepEqual(told("main...slip"), [MOVED]);
    assert.equal(told("main..slip").length, 2);
  });

  it("finds plans in another file, in parts, gone and new", () => {
    mkdirSync(join(folder, "care"));
    renameSync(join(folder, "plans/wards.plan.yaml"), join(folder, "care/night.plan.yaml"));
    assert.deepEqual(told(), []);
    const at = PLAN.indexOf("actions:\n");
    const end = PLAN.indexOf("measures:\n");
    put("care/night.plan.yaml", `${PLAN.slice(0, at)}include: [parts/actions.yaml]\n${PLAN.slice(end)}`);
    put("care/parts/actions.yaml", `part_of: ../night.plan.yaml\n${LATER.slice(at, end + 5)}`);
    assert.deepEqual(told(), [MOVED]);
    commit();
    put("care/parts/actions.yaml", `part_of: ../night.plan.yaml\n${PLAN.slice(at, end)}`);
    assert.deepEqual(told("HEAD", "care/parts/actions.yaml").length, 1);
    rmSync(join(folder, "care"), { recursive: true });
    assert.deepEqual(told(), ['Plan "Improvement plan for the wards of Anyshire" is no longer there.']);
    put("other.plan.yaml", "improvement_plan: 1\ntitle: Other\n");
    assert.deepEqual(told("HEAD", "other.plan.yaml"), ['Plan "Other" is new.']);
  });

  it("reads what files are called, whatever that is", () => {
    const name = `plans/a "b" 'c'\n$(touch oops) é.plan.yaml`;
    put(name, PLAN.replace("title: Improvement", "title: Second improvement"));
    commit();
    put(name, LATER.replace("title: Improvement", "title: Second improvement"));
    assert.deepEqual(told(), [MOVED]);
    assert.deepEqual(told("HEAD", name), [MOVED]);
    commit();
    assert.deepEqual(told("HEAD~1..HEAD"), [MOVED]);
    assert.match(run(["HEAD~1..HEAD"]).out, /a "b" 'c'␊\$\(touch oops\) é\.plan\.yaml:93/);
    assert.ok(!existsSync(join(folder, "oops")));
  });

  it("looks below the folder that it runs in", () => {
    put("other/x.plan.yaml", PLAN.replace("title: Improvement", "title: Second improvement"));
    commit();
    put("other/x.plan.yaml", LATER.replace("title: Improvement", "title: Second improvement"));
    const inFolder = (name: string) => sentences(run(["--format", "json"], { cwd: join(folder, name) }));
    assert.deepEqual(inFolder("plans"), []);
    assert.deepEqual(inFolder("other"), [MOVED]);
    const beside = run(["HEAD", "../other", "--format", "json"], { cwd: join(folder, "plans") });
    assert.deepEqual(sentences(beside), [MOVED]);
  });

  it("takes no revision for an option, and then writes nothing", () => {
    put("plans/wards.plan.yaml", LATER);
    const there = readdirSync(folder);
    for (const args of [["--output=x"], ["--", "--output=x"], ["--", "--output=x..HEAD"], ["--", "HEAD..--output=x"]]) {
      const { code, out, err } = run(args);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
      assert.match(err, /^improvement-plans: ".*" is no revision.*\n$/);
    }
    assert.deepEqual(readdirSync(folder), there);
  });

  it("says in a sentence why it cannot compare", () => {
    const says = (args: readonly string[], how: Partial<How> = {}): string => {
      const { code, out, err } = run(args, how);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
      assert.match(err, /^improvement-plans: [^\n]*[.:][^\n]*\n$/);
      return err;
    };
    assert.match(says(["nowhere"]), /no revision called "nowhere"/);
    assert.match(says(["main..nowhere"]), /no revision called "nowhere"/);
    assert.match(says(["main", "slip", "plans", "x"]), /no revision called "slip"/);
    assert.match(says(["main..b\nc"]), /on one line/);
    assert.match(says(["HEAD", "HEAD", "HEAD"]), /at most two/);
    assert.match(says(["HEAD", "none.plan.yaml"]), /no such file/);
    assert.match(says([], { env: { PATH: "" } }), /git was not found/);
    const bare = join(folder, "bare.git");
    git("clone", "-q", "--bare", ".", "bare.git");
    assert.match(says([], { cwd: bare }), /no working tree/);
    assert.equal(run(["main..HEAD"], { cwd: bare }).out, "Nothing has changed in meaning.\n");
    put("plans/wards.plan.yaml", LATER);
    commit();
    git("clone", "-q", "--depth", "1", `file://${folder}`, "shallow");
    assert.match(says(["HEAD~1"], { cwd: join(folder, "shallow") }), /shallow clone.*git fetch --unshallow/);
    const outside = mkdtempSync(join(tmpdir(), "plans-"));
    assert.match(says([], { cwd: outside }), /in no git repository/);
    execFileSync("git", ["init", "-q"], { cwd: outside });
    assert.match(says([], { cwd: outside }), /no commit here yet/);
    writeFileSync(join(outside, ".git/HEAD"), "nonsense");
    says([], { cwd: outside });
    rmSync(outside, { recursive: true });
  });

  it("compares in the middle of a merge, and does not take what it cannot read for gone", () => {
    git("checkout", "-q", "-b", "slip");
    put("plans/wards.plan.yaml", LATER);
    commit();
    git("checkout", "-q", "main");
    put("plans/wards.plan.yaml", PLAN.replace("due: 30 June 2026", "due: 31 May 2026"));
    commit();
    assert.throws(() => git("merge", "-q", "slip"));
    assert.deepEqual(told(), ["Action A1 can no longer be read, so nobody can tell what changed there."]);
    git("reset", "-q", "--hard");
    put("plans/wards.plan.yaml", Buffer.from([0xff, 0xfe, 65, 0]));
    const { code, out, err } = run([]);
    assert.deepEqual([code, out], [2, "Nothing has changed in meaning.\n"]);
    assert.match(err, /plans\/wards\.plan\.yaml: The file is saved as UTF-16/);
  });

  it("is what git shows for a plan, with one line of set-up", () => {
    const set =
      /^git config [^\n]*--external[^\n]*$/m.exec(readFileSync(join(root, "docs/review.md"), "utf8"))?.[0] ?? "";
    assert.ok(set.includes("improvement-plans diff --external"));
    put("bin/improvement-plans", `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
    execFileSync("chmod", ["+x", join(folder, "bin/improvement-plans")]);
    const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}` };
    execFileSync("sh", ["-c", set], { cwd: folder, env });
    put("plans/wards.plan.yaml", LATER);
    put("plans/new.plan.yaml", "improvement_plan: 1\ntitle: New\n");
    git("add", "-N", "plans/new.plan.yaml");
    const out = execFileSync("git", ["diff"], { cwd: folder, env, encoding: "utf8" });
    assert.match(out, /Plan "New" is new\./);
    assert.match(out.replace(/\s+/g, " "), /moved from 30 June to 30 September 2026 \(no reason given\)\./);
    assert.doesNotMatch(out, /^[-+]/m);
  });
});
