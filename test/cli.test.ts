import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { cli, type How, type Ran, runIn } from "./command-line.ts";
import { root } from "./generated.ts";

/** Runs the built command line as a person would, in a folder of its own. */
function run(args: readonly string[], how: Partial<How> = {}): Ran {
  return runIn(args, { cwd: folder, ...how });
}

let folder = "";
function put(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const GOOD = `improvement_plan: 1
title: A plan
organisation: A council
nation: england
stage: draft
recommendations:
  - id: R1
    text: Do better
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

/** Ten slips that can be mended without changing what the plan says. */
const SLIPS = GOOD.replace("stage: draft", "stage: Draft # kept")
  .replace("addresses: [R1]", "addresses: R1 # kept too")
  .replace("owner: head", "owner: haed")
  .replace("title: Do it", "titel: Do it")
  .replace("id: R1", "id: R1\n    catgory: recommendation")
  .concat(`budgets:
  - id: 1.10
    title: Staff
    nature: Recurrent
    kind: Revenue
    amounts: {2020/21: £618,000}
risks:
  - id: K1
    risk: xxx
`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plans-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("check", () => {
  it("finds plans by itself and says that there is nothing to mend", () => {
    put("a/good.plan.yaml", GOOD);
    put("b/improvement-plan.yml", GOOD);
    put("node_modules/x/bad.plan.yaml", "oops");
    assert.deepEqual(run(["check", "--as-of", "2025-01-01"]), {
      code: 0,
      out: "2 plans checked: nothing to mend.\n",
      err: "",
    });
  });

  it("answers 1 where there is an error, and as --fail-on says", () => {
    put("a.plan.yaml", GOOD.replace("owner: head", "owner: haed"));
    assert.equal(run(["check"]).code, 1);
    assert.equal(run(["check", "--fail-on", "never"]).code, 0);
    put("a.plan.yaml", GOOD.replace("due: 2030-01-31", "milestones: []"));
    assert.equal(run(["check"]).code, 0);
    assert.equal(run(["check", "--fail-on", "info"]).code, 1);
    assert.equal(run(["check", "--stage", "approved"]).code, 1);
  });

  it("says in one sentence what it cannot read, answers 2, and checks the rest", () => {
    put("utf16.plan.yaml", Buffer.from("\ufefftitle: x", "utf16le"));
    put("latin.plan.yaml", Buffer.from([0x74, 0x3a, 0x20, 0xe9]));
    put("good.plan.yaml", GOOD);
    const { code, out, err } = run(["check", "utf16.plan.yaml", "latin.plan.yaml", "nowhere.yaml", "good.plan.yaml"]);
    assert.equal(code, 2);
    assert.match(out, /^1 plan checked, 3 files could not be read/);
    assert.deepEqual(err.trim().split("\n"), [
      "improvement-plans: nowhere.yaml: There is no such file or folder.",
      "improvement-plans: utf16.plan.yaml: The file is saved as UTF-16. Save it as UTF-8.",
      "improvement-plans: latin.plan.yaml: The file is not UTF-8 text. Open it in an editor and save it as UTF-8.",
    ]);
  });

  it("says what it does not understand, and answers 2", () => {
    for (const args of [
      ["check", "--fail-on", "maybe"],
      ["check", "--format", "pdf"],
      ["check", "--stage", "late"],
      ["check", "--as-of", "soon"],
      ["check", "--max-problems", "few"],
      ["chek"],
      ["explain", "unknown-refrence"],
      ["schema", "x"],
      ["fix", "--only", "x"],
      ["check", "--nonsense"],
    ]) {
      const { code, err, out } = run(args);
      assert.equal(code, 2, args.join(" "));
      assert.notEqual(err, "");
      assert.equal(out, "");
    }
    assert.equal(
      run(["explain", "unknown-refrence"]).err,
      'improvement-plans: No check is called "unknown-refrence". Did you mean "unknown-reference"?\n',
    );
    assert.match(run(["check"]).err, /No plan was found/);
  });

  it("prints one line a problem where compact is asked for", () => {
    put("a.plan.yaml", GOOD.replace("owner: head", "owner: haed"));
    assert.equal(
      run(["check", "--format", "compact"]).out,
      'a.plan.yaml:13:12: error: No owner is called "haed". Did you mean "head"? [unknown-reference]\n',
    );
  });

  it("prints JSON that its published schema describes", () => {
    put("a.plan.yaml", SLIPS);
    put("b.plan.yaml", GOOD);
    put("c.plan.yaml", Buffer.from([0xff, 0xfe]));
    const { out } = run(["check", "--format", "json"]);
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(join(root, "schemas/check-report.schema.json"), "utf8")),
    );
    assert.ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
    assert.deepEqual(
      JSON.parse(run(["schema", "check-report"]).out),
      JSON.parse(readFileSync(join(root, "schemas/check-report.schema.json"), "utf8")),
    );
  });

  it("checks a text on standard input under the name it is given, with the parts it includes", () => {
    put("parts/more.yaml", "part_of: ../main.plan.yaml\nowners:\n  - id: head\n    title: Head\n");
    const main = `${GOOD.slice(0, GOOD.indexOf("owners:"))}include: [parts/more.yaml]\n`;
    const how = { input: main };
    assert.deepEqual(run(["check", "--stdin", "--stdin-filename", "main.plan.yaml"], how), {
      code: 0,
      out: "1 plan checked: nothing to mend.\n",
      err: "",
    });
    assert.equal(run(["check", "--stdin"], { input: Buffer.from([0xff, 0xfe]) }).code, 2);
  });

  it("brings the plan of a part that is named alone", () => {
    put("main.plan.yaml", `${GOOD.slice(0, GOOD.indexOf("owners:"))}include: [parts/more.yaml]\n`);
    put(
      "parts/more.yaml",
      "part_of: ../main.plan.yaml\nowners:\n  - id: head\n    title: Head\n  - id: head\n    title: Head\n",
    );
    assert.match(
      run(["check", "parts/more.yaml", "--format", "compact"]).out,
      /^parts\/more\.yaml:\d+:\d+: error: .*\[duplicate-id\]\n$/,
    );
  });

  it("shows no more than asked for, the gravest first, and nothing but what fails when quiet", () => {
    put("a.plan.yaml", GOOD.replace("owner: head", "owner: haed").replace("    due: 2030-01-31\n", ""));
    const { out, err } = run(["check", "--format", "compact", "--max-problems", "1"]);
    assert.match(out, /^.*unknown-reference\]\n$/);
    assert.match(err, /1 more problem is not shown/);
    assert.match(run(["check", "--format", "compact", "--quiet"]).out, /^.*unknown-reference\]\n$/);
    put("a.plan.yaml", GOOD);
    assert.deepEqual(run(["check", "--quiet"]), { code: 0, out: "", err: "" });
  });

  it("takes the day of the last commit in a pipeline, and the plan's status date before all else", () => {
    const git = (...args: string[]): string =>
      execFileSync("git", args, {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, GIT_COMMITTER_DATE: "2024-05-06T12:00:00Z" },
      });
    put("a.plan.yaml", GOOD);
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x");
    const asOf = (args: readonly string[], env: Readonly<Record<string, string>>): unknown =>
      (JSON.parse(run(["check", "--format", "json", ...args], { env }).out) as { plans: { as_of: unknown }[] }).plans[0]
        ?.as_of;
    assert.deepEqual(asOf([], { CI: "true" }), { date: "2024-05-06", from: "the day of the last commit" });
    assert.deepEqual(asOf(["--as-of", "2023-01-02"], { CI: "true" }), { date: "2023-01-02", from: "as asked" });
    put("a.plan.yaml", GOOD.replace("stage: draft", "stage: draft\nstatus_as_at: 2022-03-04"));
    assert.deepEqual(asOf(["--as-of", "2023-01-02"], {}), { date: "2022-03-04", from: "the plan's status date" });
  });

  it("lets nothing of a plan command the terminal", () => {
    put(
      "a.plan.yaml",
      GOOD.replace("title: A plan", 'title: "\\e[31mred\\u202e"').replace("owner: head", 'owner: "\\e]0;x\\a"'),
    );
    const { out } = run(["check", "--color", "never"]);
    assert.doesNotMatch(out, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });

  it("colours only where that is wanted", () => {
    put("a.plan.yaml", GOOD.replace("owner: head", "owner: haed"));
    assert.doesNotMatch(run(["check"]).out, /\x1b\[/);
    assert.match(run(["check", "--color", "always"]).out, /\x1b\[/);
  });

  it("is one file that runs alone", () => {
    const alone = put("alone.js", readFileSync(cli));
    put("good.plan.yaml", GOOD);
    assert.equal(
      execFileSync(process.execPath, [alone, "check", "--as-of", "2025-01-01"], { cwd: folder, encoding: "utf8" }),
      "1 plan checked: nothing to mend.\n",
    );
  });
});

describe("fix", () => {
  it("mends ten slips, keeps every other byte, and has nothing to do the second time", () => {
    const path = put("a.plan.yaml", SLIPS);
    assert.match(run(["fix"]).err, /^improvement-plans: a\.plan\.yaml: 10 problems mended\./);
    const mended = readFileSync(path, "utf8");
    const right = GOOD.replace("stage: draft", "stage: draft # kept")
      .replace("addresses: [R1]", "addresses: [R1] # kept too")
      .replace("id: R1", "id: R1\n    category: recommendation")
      .concat(`budgets:
  - id: "1.10"
    title: Staff
    nature: recurrent
    kind: revenue
    amounts: {2020/21: "£618,000"}
risks:
  - id: K1
    risk: tbc
`);
    assert.equal(mended, right);
    assert.match(run(["fix"]).err, /: 0 problems mended\./);
    assert.equal(readFileSync(path, "utf8"), mended);
  });

  it("prints what it would change, and writes nothing, where it is only tried", () => {
    const path = put("a.plan.yaml", GOOD.replace("owner: head", "owner: haed").replaceAll("\n", "\r\n"));
    const before = readFileSync(path, "utf8");
    const { out, code } = run(["fix", "--dry-run"]);
    assert.equal(code, 0);
    assert.match(out, /^--- a\/a\.plan\.yaml\n\+\+\+ b\/a\.plan\.yaml\n@@ .* @@\n/);
    assert.match(out, /^- {4}owner: haed$/m);
    assert.match(out, /^\+ {4}owner: head$/m);
    assert.equal(readFileSync(path, "utf8"), before);
  });

  it("leaves a text that cannot be read whole as it is, and mends the others", () => {
    const broken = put("broken.plan.yaml", SLIPS.replace("title: A plan", 'title: "A plan'));
    const before = readFileSync(broken, "utf8");
    put("slips.plan.yaml", SLIPS);
    const { err } = run(["fix"]);
    assert.equal(readFileSync(broken, "utf8"), before);
    assert.match(err, /broken\.plan\.yaml was left as it is/);
    assert.match(err, /slips\.plan\.yaml: 10 problems mended/);
  });

  it("follows a link, keeps permissions, and leaves no other file behind", () => {
    const path = put("real/a.yaml", SLIPS);
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, "a.plan.yaml"));
    run(["fix", "a.plan.yaml"]);
    assert.match(readFileSync(path, "utf8"), /category/);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(folder, "real")), ["a.yaml"]);
  });

  it("makes one kind of change where one is named, and guesses where it is told to", () => {
    const path = put("a.plan.yaml", SLIPS.replace("    due: 2030-01-31\n", ""));
    run(["fix", "--only", "unknown-key"]);
    assert.match(readFileSync(path, "utf8"), /category: recommendation[^]*owner: haed/);
    run(["fix", "--only", "action-without-date", "--all"]);
    assert.match(readFileSync(path, "utf8"), /due: tbc/);
  });

  it("keeps a byte order mark and Windows line ends", () => {
    const path = put("a.plan.yaml", `\ufeff${SLIPS.replaceAll("\n", "\r\n")}`);
    run(["fix"]);
    const text = readFileSync(path, "utf8");
    assert.ok(text.startsWith("\ufeffimprovement_plan"));
    assert.doesNotMatch(text, /[^\r]\n/);
  });
});

describe("the rest of the command line", () => {
  it("explains every check and lists them", () => {
    const listed = JSON.parse(run(["checks", "--json"]).out) as { code: string }[];
    assert.ok(listed.length > 40);
    const text = run(["checks"]).out;
    for (const { code } of listed) assert.ok(text.includes(code));
    assert.match(run(["explain", "unknown-reference"]).out, /^# unknown-reference\n/);
  });

  it("prints the schema as it stands", () => {
    assert.deepEqual(
      JSON.parse(run(["schema"]).out),
      JSON.parse(readFileSync(join(root, "schemas/improvement-plan.schema.json"), "utf8")),
    );
  });

  it("runs as it is installed", () => {
    cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
    assert.ok(existsSync(cli) && statSync(cli).mode & 0o100);
    assert.equal(
      execFileSync(cli, ["--version"], { encoding: "utf8" }).trim(),
      (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version,
    );
  });
});
