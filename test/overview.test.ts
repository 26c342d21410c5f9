import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { type Overview, overviewOf } from "../server/core/overview.ts";
import type { Plan } from "../server/core/plan.ts";
import type { Place } from "../server/core/problem.ts";
import { readProject } from "../server/core/project.ts";
import { speak } from "../server/core/say.ts";
import { dayOf } from "../server/core/values/calendar-day.ts";
import { sumRows } from "../server/present/budget-rows.ts";
import { dashboard, dashboardSections } from "../server/present/dashboard.ts";
import { reportHtml } from "../server/present/report-html.ts";
import { reportMarkdown } from "../server/present/report-markdown.ts";
import { show } from "../server/present/show.ts";
import { headlines } from "../server/present/summary.ts";
import { measureWords, yearRange } from "../server/present/wording.ts";
import { plain } from "../server/present/words.ts";
import { setting } from "./fixtures.ts";
import { root } from "./generated.ts";

const names = readdirSync(join(root, "examples")).map((name) => name.replace(".plan.yaml", ""));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

function planIn(text: string, day = setting.asOf.day): Plan {
  const [plan] = readProject([openDocument("a.plan.yaml", text)], { asOf: { day, from: "the day of the test" } }).plans;
  return plan ?? assert.fail("no plan");
}

const example = (name: string, day?: number): Plan => planIn(read(`examples/${name}.plan.yaml`), day);
const overview = (name: string, day?: number): Overview => overviewOf(example(name, day));

/** What stands at a place. */
function textAt({ main }: Plan, { start, end }: Place): string {
  return main.text.slice(start, end);
}

describe("the overview of Devon 2020", () => {
  const { coverage, budget, actions, states, responses, timeline, people, open } = overview("devon-2020");

  it("has eight areas, of which two have actions", () => {
    assert.deepEqual(coverage.counts, { actions: 2, others: 0, "not accepted": 0, none: 6 });
    assert.deepEqual(
      coverage.recommendations.map(({ id, answer, actions: own }) => [id, answer, own.map((action) => action.id)]),
      [
        ["R1", "actions", ["A2"]],
        ["R2", "none", []],
        ["R3", "none", []],
        ["R4", "none", []],
        ["R5", "none", []],
        ["R6", "none", []],
        ["R7", "none", []],
        ["R8", "actions", ["A1", "A3", "A4", "A5"]],
      ],
    );
  });

  it("has £2.2m and £1.6m, each split into recurrent and one-off, with the totals that the minutes state", () => {
    assert.deepEqual(
      budget.years.map((year) => [
        year.label,
        year.sum?.text,
        yearRange(year),
        year.natures.map(({ word, amount }) => `${word} ${amount.text}`),
        year.stated?.text,
        year.stated?.agrees,
      ]),
      [
        [
          "2020/21",
          "about £2.2m",
          "£2,150,000 to £2,250,000",
          ["recurrent just under £1.1m", "one-off just over £1.1m"],
          "£2.2m",
          true,
        ],
        [
          "2021/22",
          "about £1.6m",
          "£1,567,500 to £1,668,500",
          ["recurrent £1m", "one-off £618,000"],
          "just over £1.6m",
          true,
        ],
        ["onwards", "£1m", "£950,000 to £1,050,000", ["recurrent £1m"], undefined, undefined],
      ],
    );
    assert.equal(budget.cost, "about £3.8m, then £1m a year");
    assert.deepEqual(budget.posts, { sum: "30", stated: "30" });
  });

  it("draws a year by the middle of what it may be, and its parts add up to it", () => {
    for (const { natures, fundings, sum } of budget.years) {
      for (const shares of [natures, fundings])
        assert.equal(
          shares.reduce((total, { amount }) => total + amount.central, 0),
          sum?.central,
        );
    }
  });

  it("counts actions by status, and who leads them", () => {
    assert.deepEqual(states, [
      { state: "in progress", count: 1 },
      { state: "complete", count: 1 },
      { state: "not stated", count: 3 },
    ]);
    assert.equal(actions.filter(({ isDone }) => isDone).length, 1);
    assert.deepEqual(
      people.owners.map(({ id, open: own }) => [id, own]),
      [
        ["head-csc", 3],
        ["improvement-director", 1],
        ["improvement-lead", 1],
      ],
    );
    assert.equal(people.idle, 1);
  });

  it("knows no day for the response, and says why; no action has a date", () => {
    assert.deepEqual(
      responses.map(({ state, lastDay, words }) => [state, lastDay, words]),
      [
        [
          "not known",
          undefined,
          "The last day for the response cannot be counted until it is known when the report was received.",
        ],
      ],
    );
    assert.equal(timeline.groups.length, 0);
    assert.equal(timeline.undated.length, 4);
    assert.equal(open, 24);
  });
});

describe("the overview of Plymouth 2015", () => {
  const plan = example("plymouth-2015", dayOf(2015, 2, 10));
  const { responses, gaps, open, dates } = overviewOf(plan);

  it("has the deadline of 14 April 2015, and its reasoning", () => {
    const [one] = responses;
    assert.equal(one?.state, "due");
    assert.equal(one.lastDay?.on, "on Tuesday 14 April 2015");
    assert.equal(textAt(plan, one.lastDay.at), "2015-04-14");
    assert.equal(one.words, "The response is due on Tuesday 14 April 2015: in 63 days.");
    assert.match(
      one.reasoning ?? "",
      /^By law Tuesday 14 April 2015: 70 working days after Friday 2 January 2015, leaving out Good Friday \(3 April\) and Easter Monday \(6 April\) \(/,
    );
    assert.deepEqual(
      dates.map(({ title, words, isLate }) => [title, words, isLate]),
      [["Response to Ofsted", "in 63 days", false]],
    );
  });

  it("is late once the day is past and nothing says that the response was sent", () => {
    const [one] = overview("plymouth-2015", dayOf(2015, 4, 15)).responses;
    assert.equal(one?.state, "late");
    assert.equal(one.words, "The response was due on Tuesday 14 April 2015, and nothing says that it was sent.");
    assert.equal(overview("plymouth-2015", dayOf(2015, 4, 14)).responses[0]?.state, "due");
  });

  it("has every tbc with its place", () => {
    const written = read("examples/plymouth-2015.plan.yaml").match(/^[^#\n]*[:-] tbc\b/gm) ?? [];
    assert.equal(open, written.length);
    assert.equal(open, 38);
    for (const { at } of gaps.flatMap((group) => group.gaps)) assert.equal(textAt(plan, at), "tbc");
    assert.deepEqual(
      gaps.map((group) => [group.title, group.gaps.length]),
      [
        ["The plan itself", 1],
        ["Inspections answered", 1],
        ["Governance", 1],
        ["Recommendations", 13],
        ["Actions", 14],
        ["Budget lines", 4],
        ["Decisions", 2],
        ["Context figures", 2],
      ],
    );
  });
});

describe("the overview of a published plan", () => {
  const text = read("test/plans/published.plan.yaml");
  const plan = planIn(text);
  const all = overviewOf(plan);

  it("gathers recommendations and actions under their themes, each once", () => {
    const { groups, recommendations } = all.coverage;
    assert.equal(groups.length, 8);
    assert.deepEqual(
      groups.flatMap((group) => group.recommendations).map(({ id }) => id),
      recommendations.map(({ id }) => id),
    );
    assert.equal(new Set(groups.flatMap((group) => group.actions)).size, all.actions.length);
    assert.deepEqual(
      recommendations.filter(({ answer }) => answer === "others").map(({ id, coveredBy }) => [id, coveredBy]),
      [["R10", ["R14", "A5.5"]]],
    );
  });

  it("points at the id of each item", () => {
    const { coverage, actions, budget, measures, decisions, risks, responses } = all;
    const items = [coverage.recommendations, actions, budget.lines, measures, decisions, risks, responses].flat();
    for (const { id, at } of items) assert.equal(textAt(plan, at), id);
  });

  it("counts what is late on its own day, the longest first", () => {
    const later = overviewOf(planIn(text.replace(/^status_as_at: .*/m, "status_as_at: 2026-02-01")));
    const late = later.actions.filter(({ daysLate }) => daysLate !== undefined);
    assert.equal(later.late, late.length);
    const told = later.dates.filter(({ kind, isLate }) => kind === "action" && isLate);
    assert.deepEqual(told.map(({ id }) => id).sort(), late.map(({ id }) => id).sort());
    assert.deepEqual(told[0] && [told[0].id, told[0].words], ["A6.6", "23 days late"]);
  });

  it("has the way of each measure", () => {
    assert.deepEqual(
      all.measures.slice(0, 2).map(({ id, words, progress, polarity }) => [id, words, progress, polarity]),
      [
        [
          "M1",
          { baseline: "71% (March 2025)", latest: "92% (November 2025)", target: "95% (March 2026)" },
          "about 88% of the way",
          "higher",
        ],
        [
          "M2",
          { baseline: "29.4% (March 2025)", latest: "27.1% (September 2025)", target: "20.0% (March 2027)" },
          "about 24% of the way",
          "lower",
        ],
      ],
    );
  });
});

describe("the overview", () => {
  it("keeps a month as all the days that it may mean", () => {
    const { groups } = overview("leicestershire-2017").timeline;
    const bar = groups.flatMap((group) => group.bars).find(({ id }) => id === "A1");
    assert.deepEqual(bar?.from, { text: "January 2017", days: { from: dayOf(2017, 1, 1), to: dayOf(2017, 1, 31) } });
    assert.equal(bar.to?.days, undefined);
  });

  it("says where a total is not what the lines make, and which line is not known", () => {
    const devon = read("examples/devon-2020.plan.yaml");
    const wrong = overviewOf(planIn(devon.replace("2020/21: £2.2m", "2020/21: £2.4m"))).budget.years[0];
    assert.equal(wrong?.stated?.agrees, false);
    const open = overviewOf(planIn(devon.replace("2021/22: £618,000", "2021/22: tbc"))).budget.years[1];
    assert.deepEqual(
      [open?.sum?.text, open?.open.map(({ id }) => id), open?.stated?.agrees],
      ["£1m", ["B2"], undefined],
    );
  });

  it("counts an amount with an open side as the figure that is printed", () => {
    const devon = read("examples/devon-2020.plan.yaml");
    const [year] = overviewOf(planIn(devon.replace("2020/21: just over £1.1m", "2020/21: up to £1.1m"))).budget.years;
    assert.equal(year?.natures[1]?.amount.central, 110_000_000);
  });

  it("tells of what is left be on purpose, with its reason", () => {
    const devon = read("examples/devon-2020.plan.yaml");
    const plan = planIn(
      devon.replace(
        "  - id: R2\n",
        "  # ignore recommendation-not-answered: the peer review comes first\n  - id: R2\n",
      ),
    );
    const { exceptions } = overviewOf(plan);
    assert.deepEqual(
      exceptions.map(({ code, reason, until }) => [code, reason, until]),
      [["recommendation-not-answered", "the peer review comes first", undefined]],
    );
    assert.match(reportMarkdown(plan), /the peer review comes first/);
    assert.match(reportHtml(plan), /the peer review comes first/);
  });

  it("says so where part of the plan cannot be read", () => {
    const text = read("examples/devon-2020.plan.yaml").replace("    title: Ongoing posts", "    title: [Ongoing posts");
    const plan = planIn(text);
    assert.equal(overviewOf(plan).isWhole, false);
    for (const shown of [
      reportHtml(plan),
      reportMarkdown(plan),
      dashboard(plan),
      show(plan, { paint: plain, width: 400 }),
    ])
      assert.match(shown, /Part of this plan cannot be read/);
  });

  for (const name of names) {
    it(`of ${name} agrees with the checks`, () => {
      const plan = example(name);
      const { open, late, problems } = overviewOf(plan);
      const told = problemsOf(plan);
      const tbc = told.find(({ code }) => code === "tbc-remaining");
      assert.equal(String(open), /^\d+/.exec(tbc?.message ?? "0")?.[0]);
      assert.equal(late, told.filter(({ code }) => code === "action-overdue").length);
      assert.equal(problems.warning, told.filter(({ severity }) => severity === "warning").length);
    });
  }
});

/** The words of a page, without its marks. */
function wordsIn(html: string): string {
  const bare = html
    .replace(/<style>[^]*?<\/style>/g, " ")
    .replace(/<\/?(?:span|a|b)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ");
  return tidied(bare.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))));
}

function tidied(text: string): string {
  return text.replace(/\s+/g, " ");
}

describe("every figure is the same everywhere", () => {
  for (const [name, plan] of [
    ...names.map((one) => [one, example(one)] as const),
    ["a published plan", planIn(read("test/plans/published.plan.yaml"))] as const,
  ]) {
    const all = overviewOf(plan);
    const pages = {
      dashboard: wordsIn(dashboard(plan)),
      html: wordsIn(reportHtml(plan)),
      markdown: tidied(reportMarkdown(plan).replaceAll("\\", "")),
      show: tidied(show(plan, { paint: plain, width: 120 })),
    };

    it(`in ${name}: in the terminal, the dashboard and both reports`, () => {
      const told = [
        ...headlines(all).flatMap(({ label, figure, words }) => [label, figure, words]),
        ...all.responses.map(({ words }) => words),
        ...all.budget.years.map(yearRange),
        ...all.measures.slice(0, 20).map(({ progress }) => progress ?? ""),
        all.asAt,
      ];
      for (const [page, text] of Object.entries(pages))
        for (const one of told) assert.ok(text.includes(tidied(one)), `${page}: ${one}`);
    });

    it(`in ${name}: in the dashboard and both reports`, () => {
      const { show: _, ...long } = pages;
      const told = [
        ...all.coverage.recommendations.map(({ id, title }) => `${id} ${title}`),
        ...all.budget.years.flatMap(sumRows).flatMap(({ cells }) => cells),
        ...all.gaps.flatMap((group) => group.gaps).map((gap) => gap.name),
        ...all.people.owners.map(({ title }) => title),
        ...all.measures.flatMap(({ words }) => Object.values(words)),
      ];
      for (const [page, text] of Object.entries(long))
        for (const one of told) assert.ok(text.includes(tidied(one)), `${page}: ${one}`);
      for (const measure of all.measures)
        assert.match(pages.dashboard.toLowerCase(), new RegExp(literal(measureWords(measure).toLowerCase())));
    });
  }
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A language of other letters: what is left in English was not said through the catalogue, or is from the plan. */
function strange(english: string): string {
  return english.replace(/\{\d+\}|[A-Za-z]/g, (sign) =>
    sign.length > 1 ? sign : String.fromCharCode(sign.charCodeAt(0) + (sign < "a" ? 0x410 - 65 : 0x430 - 97)),
  );
}

function lettersIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
}

describe("what shows a plan at a glance", () => {
  for (const name of names) {
    it(`is said through the catalogue, all of it, for ${name}`, () => {
      speak(strange);
      const plan = example(name);
      const html = reportHtml(plan) + dashboard(plan);
      const spoken = [...html.matchAll(/ aria-label="([^"]*)"/g)].map(([, label]) => label).join(" ");
      const told =
        [html, spoken].map(wordsIn).join(" ") + show(plan, { paint: plain, width: 100 }) + reportMarkdown(plan);
      speak(undefined);
      const own = [...new Set([...lettersIn(plan.main.text), "tbc", "test", "day", "the", "of"])];
      const left = new Set(lettersIn(told).filter((word) => !own.some((known) => known.startsWith(word))));
      assert.deepEqual([...left], []);
    });
  }
});

describe("the dashboard", () => {
  it("has its sections under ids that stay", () => {
    const plan = example("devon-2020");
    const sections = dashboardSections(plan);
    assert.deepEqual(
      sections.map(({ id }) => id),
      ["summary", "coverage", "timeline", "late", "budget", "measures", "owners", "tbc"],
    );
    for (const { id, html } of sections) assert.ok(html.startsWith(`<section id="${id}"`), id);
    assert.equal(dashboard(plan), sections.map(({ html }) => html).join("\n"));
  });

  it("changes only the sections that an edit changes", () => {
    const text = read("examples/devon-2020.plan.yaml");
    const [before, after] = [
      text,
      text.replace("title: Private fostering", "title: Fostering").replace("fte: 30", "fte: 31"),
    ].map((one) => dashboardSections(planIn(one)));
    const changed = (before ?? []).filter(({ html }, i) => html !== after?.[i]?.html).map(({ id }) => id);
    assert.deepEqual(changed, ["summary", "budget"]);
  });

  it("says of each mark where in the text it is from", () => {
    const plan = example("devon-2020");
    const marks = [...dashboard(plan).matchAll(/ data-at="a\.plan\.yaml#(\d+)"/g)].map(([, at]) => Number(at));
    assert.ok(marks.length > 40);
    for (const at of marks) assert.ok(at >= 0 && at < plan.main.text.length);
    const r1 = /data-at="a\.plan\.yaml#(\d+)" aria-label="R1 Services to care leavers: answered by A2"/.exec(
      dashboard(plan),
    );
    assert.equal(plan.main.text.slice(Number(r1?.[1])).slice(0, 2), "R1");
  });
});
