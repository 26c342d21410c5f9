import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocument } from "../server/core/document.ts";
import type { Plan } from "../server/core/plan.ts";
import { readProject } from "../server/core/project.ts";
import { dashboard, dashboardSections } from "../server/present/dashboard.ts";
import { el, escapeHtml } from "../server/present/markup.ts";
import { reportHtml } from "../server/present/report-html.ts";
import { reportMarkdown } from "../server/present/report-markdown.ts";
import { show } from "../server/present/show.ts";
import { STYLE, STYLE_HASH } from "../server/present/style.ts";
import { plain } from "../server/present/words.ts";
import { runIn } from "./command-line.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";
import { strip } from "./annotate.ts";
import { elementsIn, type Opened, read } from "./well-formed.ts";

const look = { paint: plain, width: 100 };

function plansIn(text: string): readonly Plan[] {
  const documents = textsOf(text).map((one) => openDocument(one.uri, one.text));
  return readProject(documents, setting).plans;
}

function planIn(text: string): Plan {
  return plansIn(text)[0] ?? assert.fail("no plan");
}

/** What every page has to be: XML as well, each id once, nothing that runs or is fetched, and each link with its end. */
function assertPage(page: string): readonly Opened[] {
  const elements = elementsIn(page);
  const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
  assert.equal(
    new Set(ids).size,
    ids.length,
    ids.find((id, i) => ids.indexOf(id) !== i),
  );
  for (const { name, attributes } of elements) {
    assert.match(name, ELEMENTS, name);
    for (const [key, value] of attributes) {
      assert.match(key, ATTRIBUTES, `${name} ${key}`);
      if (key === "href") assert.ok(value.startsWith("#") && ids.includes(value.slice(1)), value);
      if (/^aria-(?:labelledby|describedby)$/.test(key)) assert.ok(ids.includes(value), value);
      if (key === "fill") assert.ok(value.startsWith("url(#") && ids.includes(value.slice(5, -1)), value);
    }
  }
  return elements;
}

const ELEMENTS =
  /^(?:html|head|meta|title|style|body|main|nav|section|div|h[1-4]|p|ul|li|a|span|details|summary|table|caption|thead|tbody|tr|th|td|svg|desc|defs|pattern|g|path|rect|circle|line|text)$/;
const ATTRIBUTES =
  /^(?:id|class|lang|charset|name|content|http-equiv|href|scope|role|aria-(?:label|labelledby|describedby|hidden)|data-at|viewBox|xmlns|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|width|height|fill|transform|text-anchor|stroke-width|patternUnits)$/;

/** The dashboard as it stands in its page. */
function dashboardPage(plan: Plan): string {
  return el("html", {}, { markup: dashboard(plan) }).markup;
}

const HOSTILE: readonly string[] = [
  `<img src=x onerror=alert(1)>`,
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  `javascript:alert(1)`,
  `[click](javascript:alert(1))`,
  `![x](http://evil.example/x.png) <http://evil.example> http://evil.example`,
  `</title></style><svg onload=alert(1)>`,
  `<use href="data:image/svg+xml,x#y"/>]]>&lt;&#60;`,
  `url(#x) | a | b \`code\` **bold** # heading`,
  `\u001b[2J\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007`,
  `\u202egnirts desrever\u2066 \u200b\u0000\ud800`,
];

/** A plan in which every text that a person may write freely is one of these. */
function hostilePlan(text: string): string {
  const q = JSON.stringify(text);
  return `improvement_plan: 1
title: ${q}
organisation: ${q}
stage: draft
version: ${q}
summary: ${q}
status_as_at: 2025-12-19
response_to:
  - {id: ${q}, inspectorate: ${q}, framework: ofsted-ilacs, judgement: ${q}, report_received: 2025-04-11, published: {url: ${q}}}
owners:
  - {id: ${q}, title: ${q}, organisation: ${q}}
themes:
  - {id: ${q}, title: ${q}, lead: ${q}, accountable: ${q}, outcome: ${q}, programmes: [${q}]}
recommendations:
  - {id: ${q}, ref: ${q}, text: ${q}, response: not accepted, reason: ${q}, theme: ${q}}
  - {id: R2, text: ${q}, covered_by: [${q}]}
  - {id: R3, text: ${q}}
actions:
  # ignore action-overdue: ${q.slice(1, -1)}
  - id: ${q}
    title: ${q}
    addresses: [R3, ${q}]
    theme: ${q}
    owner: ${q}
    accountable: ${q}
    start: 2025-01-01
    due: 2025-03-01
    original_due: ${q}
    status: in progress
    rating: ${q}
    milestones: [{title: ${q}, due: 2025-02-01}]
    evidence: [{what: ${q}, where: ${q}}]
    updates: [{on: ${q}, text: ${q}}]
    impact: ${q}
  - {id: A2, title: ${q}, addresses: [], due: ${q}, owner: tbc}
measures:
  - id: ${q}
    title: ${q}
    unit: ${q}
    owner: ${q}
    baseline: {value: 1, on: March 2025}
    target: {value: 5, by: March 2026}
    readings: [{value: 2, on: June 2025}]
budgets:
  - {id: ${q}, title: ${q}, nature: recurrent, kind: ${q}, fte: ${q}, funding: approved, decision: ${q}, amounts: {2025/26: £1m}}
budget_totals: {fte: ${q}, amounts: {2025/26: £1m}}
risks:
  - {id: ${q}, risk: ${q}, likelihood: ${q}, impact: ${q}, score: ${q}, response: ${q}, owner: ${q}, review_on: 2025-11-01}
decisions:
  - {id: ${q}, body: ${q}, date: ${q}, report: ${q}, resolved: [{ref: ${q}, verb: note, text: ${q}}]}
phases:
  - {id: ${q}, title: ${q}, from: 2025-01-01, to: 2025-06-30}
status_key: {delivery: {${q}: {word: ${q}}}}
`;
}

describe("hostile texts", () => {
  for (const text of HOSTILE) {
    const plan = planIn(hostilePlan(text));
    const title = JSON.stringify(text).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

    it(`${title} is shown as text in the report and the dashboard`, () => {
      for (const page of [reportHtml(plan), dashboardPage(plan)]) {
        assertPage(page);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are taken out before they are shown.
        const seen = text.replace(/[\0-\x1f\x7f-\x9f\u200b\u202e\u2066\ud800]/g, "\ufffd").trim();
        assert.ok(read(page.replace(/<style>[^]*?<\/style>/, "").replace(/<[^>]*>/g, "")).includes(seen), seen);
      }
    });

    it(`${title} does nothing in Markdown and in a terminal`, () => {
      const markdown = reportMarkdown(plan);
      assert.doesNotMatch(markdown, /(?<!\\)<|(?<!\\)\[|(?<!\\)!\[|(?<!\\)`|https?:\/\//);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys these.
      assert.doesNotMatch(`${markdown}${show(plan, look)}`, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      for (const row of markdown.split("\n").filter((line) => line.startsWith("|"))) assert.match(row, / \|$/);
    });
  }

  it("are escaped wherever they stand", () => {
    assert.equal(escapeHtml(`a <b> & "c" 'd'`), "a &#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;");
    assert.equal(
      el("p", { title: `"<` }, "<", el("br"), ["&", 1], undefined).markup,
      '<p title="&#34;&#60;">&#60;<br/>&#38;1</p>',
    );
  });
});

describe("a report", () => {
  const names = readdirSync(join(root, "examples"));
  const pages = [
    ...names.map((name) => [name, readFileSync(join(root, "examples", name), "utf8")] as const),
    ...["published", "police", "draft"].map(
      (name) => [name, readFileSync(join(root, `test/plans/${name}.plan.yaml`), "utf8")] as const,
    ),
  ];
  for (const [name, text] of pages) {
    it(`of ${name} is a sound page that needs nothing else`, () => {
      const page = reportHtml(planIn(text));
      const elements = assertPage(page);
      assert.match(page, /^<!DOCTYPE html>\n<html lang="en-GB">/);
      assert.doesNotMatch(page, /<script|https?:\/\/(?!www\.w3\.org\/2000\/svg")[^<]*"/);
      const levels = elements.flatMap(({ name: tag }) => (/^h\d$/.test(tag) ? [Number(tag[1])] : []));
      assert.equal(levels[0], 1);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [i, level] of levels.entries()) assert.ok(level <= (levels[i - 1] ?? 0) + 1, `heading ${i}`);
    });

    it(`of ${name} has charts whose marks all have names and can be reached`, () => {
      const page = reportHtml(planIn(text));
      for (const [svg] of page.matchAll(/<svg [^]*?<\/svg>/g)) {
        assert.match(
          svg,
          /^<svg class="ip-chart" viewBox="[\d. ]+" role="group" aria-labelledby="[\w-]+" aria-describedby="[\w-]+"/,
        );
        const marks = elementsIn(svg).filter((one) => one.name === "a");
        assert.ok(marks.length > 0);
        for (const { attributes } of marks) assert.ok(attributes.get("href") && attributes.get("aria-label"));
      }
      assertPage(dashboardPage(planIn(text)));
    });
  }

  it("allows its own style sheet and nothing else", () => {
    assert.equal(STYLE_HASH, `sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
    assert.doesNotMatch(STYLE, /[<&]|url\(|@import/);
    const page = reportHtml(planIn("improvement_plan: 1\n"));
    assert.ok(page.includes(`<style>${STYLE}</style>`));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    assert.equal(read(policy), `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
  });

  it("can be made of anything: nothing, a part alone, a broken text, every fixture's texts", () => {
    const texts = [
      "",
      "\n",
      "improvement_plan: 1\n",
      "part_of: a.plan.yaml\nactions: tbc\n",
      "actions: [\n",
      "a: [b\nactions:\n  - id",
    ];
    const fixtures = fixturesIn("checks").filter((_, i) => i % 6 === 0);
    for (const text of [...texts, ...fixtures.map((fixture) => strip(fixture.text))]) {
      for (const plan of plansIn(text)) {
        assertPage(reportHtml(plan));
        assertPage(dashboardPage(plan));
        assert.ok(reportMarkdown(plan).length + show(plan, { paint: plain, width: 20 }).length > 0);
      }
    }
  });

  it("shows amounts that fall below nought and amounts without an end", () => {
    const line = (id: string, amount: string): string =>
      `  - {id: ${id}, title: ${id}, nature: one-off, funding: approved, amounts: {2025/26: ${amount}}}\n`;
    for (const amounts of [["£1m", "(£2m)"], ["at least £1m", "up to £2m"], ["£0"], ["(£1m)"]]) {
      const plan = planIn(
        `improvement_plan: 1\nbudgets:\n${amounts.map((amount, i) => line(`B${i}`, amount)).join("")}`,
      );
      const page = reportHtml(plan);
      assertPage(page);
      assert.doesNotMatch(page.replace(/<style>[^]*?<\/style>/, ""), /NaN|Infinity|undefined/);
    }
  });
});

/** A plan with many actions, each with all that a careful officer writes. */
function manyActions(count: number): string {
  const states = ["not started", "in progress", "complete", "embedded", "at risk", "paused"];
  const two = (value: number): string => String(value).padStart(2, "0");
  const action = (i: number): string => {
    const due = `${2025 + (i % 3)}-${two(1 + ((i * 7) % 12))}-${two(1 + ((i * 5) % 28))}`;
    return `  - id: A${i}
    title: Do the thing that is number ${i} so that every child is seen and heard by somebody
    addresses: [R${1 + (i % 60)}]
    owner: o${1 + (i % 30)}
    start: 2025-0${1 + (i % 9)}-01
    due: ${due}
    status: ${states[i % 6]}
    milestones:
      - {title: First step of ${i}, due: 2025-11-28, status: complete}
      - {title: Second step of ${i}, due: ${due}, status: in progress}
    evidence:
      - {what: Minutes of the meeting number ${i}, where: paper ${i}}
    updates:
      - on: 2025-12-01
        text: Four of seven service plans say what they will do for children in care (${i}).
    impact: Delays in visits to children are now challenged every month, and the Board has asked twice.
    resources: tbc
`;
  };
  const times = (length: number, make: (i: number) => string): string =>
    Array.from({ length }, (_, i) => make(i + 1)).join("");
  return `improvement_plan: 1
title: Large plan
stage: published
status_as_at: 2025-12-19
owners:
${times(30, (i) => `  - {id: o${i}, title: "Assistant Director number ${i}, Children's Social Care"}\n`)}themes:
${times(12, (i) => `  - {id: T${i}, title: Theme ${i} of the plan with a long name}\n`)}recommendations:
${times(60, (i) => `  - {id: R${i}, text: The timeliness and quality of decisions number ${i} at the front door, response: accepted, theme: T${1 + (i % 12)}}\n`)}actions:
${times(count, action)}`;
}

describe("500 actions", () => {
  const plan = planIn(manyActions(500));

  it("make a report of less than a megabyte, with every action in it", () => {
    const page = reportHtml(plan);
    assertPage(page);
    assert.ok(Buffer.byteLength(page) < 1_000_000, String(page.length));
    for (let i = 1; i <= 500; i++) assert.ok(page.includes(`number ${i} so that`), String(i));
  });

  it("make a timeline of less than 300 kilobytes that says how many it leaves out", () => {
    const timeline = dashboardSections(plan).find(({ id }) => id === "timeline");
    assert.ok(timeline);
    assert.ok(Buffer.byteLength(timeline.html) < 300_000, String(timeline.html.length));
    assert.match(timeline.html, /and 440 more\. Shown are those that are late or nearest to 19 December 2025\./);
    assert.equal(elementsIn(timeline.html).filter(({ name }) => name === "tr").length, 61);
  });

  it("are cut in the lists of the dashboard, which say so", () => {
    const tbc = dashboardSections(plan).find(({ id }) => id === "tbc");
    assert.match(tbc?.html ?? "", />Actions \(500\)</);
    assert.match(tbc?.html ?? "", />and 380 more</);
  });
});

describe("show and report on the command line", () => {
  const cwd = mkdtempSync(join(tmpdir(), "report-"));
  const text = readFileSync(join(root, "examples/devon-2020.plan.yaml"), "utf8");
  before(() => writeFileSync(join(cwd, "a.plan.yaml"), text));
  after(() => rmSync(cwd, { recursive: true }));
  const file = (name: string): string => readFileSync(join(cwd, name), "utf8");

  it("show a plan at a glance, without colours where it is no terminal", () => {
    const { code, out, err } = runIn(["show", "--as-of", "2020-03-11"], { cwd });
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^Improvement plan for children's services\nDevon County Council\nDraft, as at 11 March 2020/);
    assert.match(out, /^Recommendations {2}2 of 8 answered$/m);
    assert.match(out, /^Budget 2020\/21 {2}about £2\.2m$/m);
    assert.equal(runIn(["show", "b.plan.yaml"], { cwd }).code, 2);
  });

  it("write a report in the format that is asked for, or that its name asks for", () => {
    const done = runIn(["report", "a.plan.yaml", "--output", "a.html"], { cwd });
    assert.deepEqual(done, { code: 0, out: "", err: "improvement-plans: The report was written to a.html.\n" });
    assert.equal(file("a.html"), runIn(["report", "a.plan.yaml", "--format", "html"], { cwd }).out);
    assert.equal(runIn(["report", "--output", "a.md"], { cwd }).code, 0);
    assert.match(file("a.md"), /^# Improvement plan for children's services\n/);
    assert.match(runIn(["report", "--format", "pdf"], { cwd }).err, /The formats are html and markdown\.$/m);
  });

  it("never write over the plan, and report on one plan at a time", () => {
    const over = runIn(["report", "a.plan.yaml", "--output", "./a.plan.yaml"], { cwd });
    assert.equal(over.code, 2);
    assert.match(over.err, /is the plan itself/);
    assert.equal(file("a.plan.yaml"), text);
    writeFileSync(join(cwd, "b.plan.yaml"), "improvement_plan: 1\ntitle: B\n");
    const two = runIn(["report"], { cwd });
    assert.equal(two.code, 2);
    assert.match(two.err, /There are 2 plans here/);
    assert.equal(runIn(["show"], { cwd }).out.split("─".repeat(100)).length, 2);
    rmSync(join(cwd, "b.plan.yaml"));
  });
});
