import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHANGED, DASHBOARD, type Dashboard } from "../server/lsp/dashboard.ts";
import { root } from "./generated.ts";
import { type Client, startClient } from "./lsp-client.ts";

const DEVON = "file:///plans/devon.plan.yaml";
const MAIN = "file:///plans/main.plan.yaml";
const PART = "file:///plans/parts/one.yaml";
const SETTINGS = "file:///plans/improvement-plans.config.yaml";
const HEAD = "improvement_plan: 1\ntitle: A plan\norganisation: X\nnation: england\nstage: draft\n";
const devon = readFileSync(join(root, "examples/devon-2020.plan.yaml"), "utf8");
const FILES = new Map([
  [DEVON, devon],
  [MAIN, `${HEAD}recommendations:\n  - id: R1\n    text: Answered\ninclude: [parts/one.yaml]\n`],
  [
    PART,
    "part_of: ../main.plan.yaml\nactions:\n  - id: A1\n    title: Do it\n    addresses: [R1]\n    due: 2030-01-31\n",
  ],
  [SETTINGS, "non_working_days: []\n"],
]);

/** The names of the marks in the HTML of a dashboard. */
function namesIn({ sections }: Dashboard): string[] {
  return sections.flatMap(({ html }) =>
    [...html.matchAll(/<[a-z][^<>]*? data-at="([^"]*)"/g)].map(([, name = ""]) => name),
  );
}

describe("the dashboard that an editor asks for", () => {
  let client: Client;
  const ask = (uri: string): Promise<Dashboard | null> => client.connection.sendRequest(DASHBOARD.method, { uri });
  const dashboard = async (uri: string): Promise<Dashboard> => (await ask(uri)) ?? assert.fail(`nothing for ${uri}`);
  const mark = ({ marks }: Dashboard, name: string) =>
    marks.find((one) => one.name === name) ??
    assert.fail(`no mark ${name} among ${marks.map((one) => one.name).join(" ")}`);

  beforeEach(async () => {
    client = await startClient(FILES, {}, { follows: true });
    for (const [uri, text] of FILES) await client.open(uri, text);
  });
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it("has the plan's title and figures", async () => {
    const { uri, title, sections } = await dashboard(DEVON);
    assert.deepEqual([uri, title], [DEVON, "Improvement plan for children's services"]);
    const html = sections.map((section) => section.html).join("");
    for (const figure of ["£2.2m", "£1.6m"]) assert.ok(html.includes(figure), figure);
    assert.equal(new Set(sections.map(({ id }) => id)).size, sections.length);
  });

  it("names every mark by what it stands for, and tells where that is", async () => {
    const found = await dashboard(DEVON);
    assert.deepEqual([...new Set(namesIn(found))].sort(), found.marks.map(({ name }) => name).sort());
    const lines = devon.split("\n");
    const first = lines.indexOf("  - id: A4");
    const item = { first, last: first + 6 };
    const start = { uri: DEVON, line: first, character: "  - id: ".length };
    assert.deepEqual(mark(found, "actions/A4"), { name: "actions/A4", ...start, own: item, item });
    const due = lines.indexOf("    due: tbc", first);
    const { own, item: around } = mark(found, "actions/A4/due");
    assert.deepEqual([own, around], [{ first: due, last: due }, item]);
  });

  it("stays the same, letter for letter, when all of it moves", async () => {
    const before = await dashboard(DEVON);
    await client.change(DEVON, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "# a note\n\n" },
    ]);
    const after = await dashboard(DEVON);
    assert.deepEqual(after.sections, before.sections);
    assert.equal(mark(after, "actions/A4").line, mark(before, "actions/A4").line + 2);
  });

  it("changes only in the sections that an edit is about", async () => {
    const before = await dashboard(DEVON);
    await client.change(DEVON, 2, [{ text: devon.replace("£618,000", "£718,000") }]);
    const after = await dashboard(DEVON);
    const ids = after.sections.filter(({ html }, i) => html !== before.sections[i]?.html).map(({ id }) => id);
    assert.ok(ids.includes("budget") && !ids.includes("coverage") && !ids.includes("timeline"), ids.join(" "));
  });

  it("is that of the whole plan for each of its parts", async () => {
    const found = await dashboard(PART);
    assert.deepEqual([found.uri, found.title], [MAIN, "A plan"]);
    assert.equal(mark(found, "actions/A1").uri, PART);
    assert.equal(mark(found, "recommendations/R1").uri, MAIN);
  });

  it("is nothing for a text that belongs to no plan", async () => {
    assert.equal(await ask("file:///plans/unknown.yaml"), null);
    assert.equal(await ask(SETTINGS), null);
  });

  it("tells two items of the same id apart", async () => {
    const action = "  - id: A1\n    title: Twice\n    addresses: [R1]\n    due: 2030-01-31\n";
    await client.change(MAIN, 2, [{ text: `${HEAD}actions:\n${action}${action}` }]);
    const found = await dashboard(MAIN);
    assert.equal(mark(found, "actions/A1~2").line, mark(found, "actions/A1").line + 4);
  });

  it("keeps what a plan says out of the names of its marks", async () => {
    const id = `x" onclick="alert(1)" data-at="${MAIN}#1`;
    const text = `${HEAD}actions:\n  - id: '${id}'\n    title: <a href="#" data-at="${MAIN}#2">here</a>\n    addresses: [R1]\n`;
    await client.change(MAIN, 2, [{ text }]);
    const found = await dashboard(MAIN);
    for (const { name } of found.marks) assert.match(name, /^[\p{L}\p{N}._/~-]+$/u);
    assert.deepEqual([...new Set(namesIn(found))].sort(), found.marks.map(({ name }) => name).sort());
    for (const { html } of found.sections) assert.doesNotMatch(html, /<[^<>]* onclick=|<a href="#" data-at/);
  });

  it("of a text in pieces is there too", async () => {
    for (let end = 0; end < devon.length; end += 997) {
      await client.change(DEVON, end + 2, [{ text: devon.slice(0, end) }]);
      await dashboard(DEVON);
    }
  });

  it("may be another one now: the editor is told, where it wants to be", async () => {
    const told = new Promise<void>((resolve) => client.connection.onNotification(CHANGED, () => resolve()));
    await client.change(MAIN, 2, [{ text: HEAD }]);
    await told;
  });
});
