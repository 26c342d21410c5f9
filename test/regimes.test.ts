import assert from "node:assert/strict";
import * as fc from "fast-check";
import { legalDeadline } from "../server/core/deadlines.ts";
import { openDocument } from "../server/core/document.ts";
import { itemsOf, readPlan } from "../server/core/plan.ts";
import { calendarFor, deadline, explainDeadline } from "../server/core/regimes/deadline.ts";
import { REGIMES, regimeOf } from "../server/core/regimes/index.ts";
import type { Duty, Regime } from "../server/core/regimes/regime.ts";
import { mainDuty } from "../server/core/regimes/regime.ts";
import { NO_CATEGORIES } from "../server/core/regimes/words.ts";
import type { WorkingCalendar } from "../server/core/values/working-days.ts";
import { dayOf, isoDate } from "../server/core/values/calendar-day.ts";
import { setting } from "./fixtures.ts";
import { planSchema } from "./generated.ts";

const ENGLAND: WorkingCalendar = { calendar: "england-and-wales" };

/** A department or a notice names the day itself, and a school's holidays move it: there is nothing to count. */
const NEVER_COUNTED = ["dfe-direction", "mhclg-direction", "improvement-notice", "rqia", "school-s5-england"];

function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return dayOf(year, month, date);
}

function regime(id: string): Regime {
  const found = regimeOf(id);
  assert.ok(found, id);
  return found;
}

function main(id: string, event = Infinity): Duty {
  const duty = mainDuty(regime(id), event);
  assert.ok(duty, id);
  return duty;
}

/** The last day that is counted for a plan under a framework which gives one day for everything that may start the time. */
function counted(framework: string, iso: string): string | undefined {
  const keys = ["report_sent", "report_received", "report_published"].map((key) => `${key}: ${iso}`).join(", ");
  const text = `nation: england\nresponse_to:\n  - {inspectorate: x, framework: ${framework}, ${keys}}\n`;
  const plan = readPlan([openDocument("test.plan.yaml", text)], setting);
  const [inspection] = itemsOf(plan, "response_to");
  assert.ok(inspection);
  const legal = legalDeadline(plan, inspection);
  return legal && isoDate(legal.day);
}

function last(duty: Duty, event: string, rules = ENGLAND): string {
  return isoDate(deadline(duty, day(event), rules).day);
}

describe("regimes", () => {
  it("are all there, each once", () => {
    assert.deepEqual(
      REGIMES.map(({ id }) => id),
      [
        "ofsted-sif",
        "ofsted-ilacs",
        "ofsted-ilacs-priority-action",
        "ofsted-jtai",
        "send-wsoa",
        "area-send",
        "send-app",
        "school-s5-england",
        "estyn-piap",
        "cqc-reg17",
        "cqc-la",
        "care-inspectorate",
        "hiw",
        "hiqa",
        "rqia",
        "hmicfrs-police",
        "hmicfrs-fire",
        "hmi-prisons",
        "hmi-probation",
        "coroner-pfd",
        "lgsco",
        "audit-england",
        "audit-wales",
        "scrutiny-england",
        "dfe-direction",
        "mhclg-direction",
        "improvement-notice",
      ],
    );
  });

  it("are those that a plan may name", () => {
    const words = planSchema().definitions["response"]?.properties?.["framework"]?.["enum"];
    assert.ok(Array.isArray(words));
    const named = words.filter((word) => word !== "other" && word !== "tbc");
    assert.deepEqual(new Set(named), new Set(REGIMES.map(({ id }) => id)));
  });

  it("say what they rest on, and where their words are from", () => {
    for (const one of REGIMES) {
      for (const text of [one.title, one.inspectorate, one.source, one.scale_source, one.categories_source])
        assert.match(text, /^\S.{3,}[^.\s]$/, one.id);
      assert.match(one.note ?? "None.", /^[A-Z].*\.$/, one.id);
      for (const { source, to, what } of one.duties)
        for (const text of [source, to, what]) assert.match(text, /^\S.*[^.\s]$/, one.id);
    }
  });

  it("have no word twice, and no grades without a source for them", () => {
    for (const { id, ...one } of REGIMES) {
      for (const words of [one.judgement_scale, one.categories, one.judgement_areas ?? []])
        assert.equal(new Set(words).size, words.length, id);
      assert.equal(/^(?:none|no) /.test(one.scale_source.replace(":", " ")), one.judgement_scale.length === 0, id);
      assert.equal(one.categories_source === NO_CATEGORIES, one.categories.length === 0, id);
    }
  });

  it("that are unsure have no time limit to count, and say what is wanted and where the date comes from", () => {
    const undated = REGIMES.filter(({ duties }) => duties.length === 0);
    for (const one of REGIMES) {
      const isUndated = undated.includes(one);
      assert.equal(one.date_from !== undefined, isUndated, one.id);
      assert.equal(one.wanted !== undefined, isUndated, one.id);
      if (isUndated) assert.equal(mainDuty(one), undefined, one.id);
      else assert.notEqual(one.confidence, "L", one.id);
    }
  });

  it("without a certain rule get no date from any day that a plan gives", () => {
    const never = REGIMES.filter(({ id, confidence }) => confidence === "L" || NEVER_COUNTED.includes(id));
    assert.equal(never.length, 14);
    fc.assert(
      fc.property(fc.constantFrom(...never), fc.integer({ min: 14_000, max: 22_000 }), ({ id }, day) => {
        assert.equal(counted(id, isoDate(day)), undefined, id);
      }),
    );
    for (const { id } of never) assert.equal(counted(id, "2025-01-02"), undefined, id);
  });

  it("with a certain rule get the date of their main duty", () => {
    const dates = REGIMES.flatMap(({ id }) => {
      const date = counted(id, "2025-01-02");
      return date === undefined ? [] : [[id, date]];
    });
    assert.deepEqual(dates, [
      ["ofsted-sif", "2025-04-10"],
      ["ofsted-ilacs", "2025-04-10"],
      ["ofsted-ilacs-priority-action", "2025-04-10"],
      ["ofsted-jtai", "2025-04-10"],
      ["send-wsoa", "2025-04-10"],
      ["estyn-piap", "2025-01-30"],
      ["hmicfrs-police", "2025-02-26"],
      ["coroner-pfd", "2025-02-27"],
      ["lgsco", "2025-04-01"],
      ["audit-england", "2025-02-01"],
      ["audit-wales", "2025-02-01"],
      ["scrutiny-england", "2025-03-01"],
    ]);
  });

  it("that have a time limit have one main duty on any day, from the day that the law began", () => {
    for (const { id, duties } of REGIMES) {
      for (const event of [day("2014-08-31"), day("2014-09-01"), day("2017-05-02"), day("2026-01-01")]) {
        const mains = duties.filter(
          ({ main, valid_from = -Infinity, valid_to = Infinity }) => main && valid_from <= event && event <= valid_to,
        );
        const had = id === "hmicfrs-police" && event < day("2017-05-02") ? 0 : Math.min(duties.length, 1);
        assert.equal(mains.length, had, id);
      }
    }
  });

  it("keep the law as it stood on the day", () => {
    assert.equal(main("estyn-piap", day("2014-08-31")).count, 45);
    assert.equal(main("estyn-piap", day("2014-09-01")).count, 20);
    assert.equal(main("estyn-piap").count, 20);
    assert.equal(mainDuty(regime("hmicfrs-police"), day("2017-05-01")), undefined);
    assert.equal(main("hmicfrs-police", day("2017-05-02")).count, 56);
  });

  it("keep their own calendar, and take the plan's where they have none", () => {
    assert.equal(calendarFor(regime("ofsted-ilacs"), "scotland"), "england-and-wales");
    assert.equal(calendarFor(regime("care-inspectorate"), "england-and-wales"), "scotland");
    assert.equal(calendarFor(regime("improvement-notice"), "northern-ireland"), "northern-ireland");
  });

  it("keep the words of each scale", () => {
    assert.deepEqual(regime("ofsted-ilacs").judgement_scale, [
      "outstanding",
      "good",
      "requires improvement to be good",
      "inadequate",
    ]);
    assert.deepEqual(regime("cqc-la").judgement_scale, ["outstanding", "good", "requires improvement", "inadequate"]);
    assert.deepEqual(regime("hmicfrs-police").judgement_scale, [
      "outstanding",
      "good",
      "adequate",
      "requires improvement",
      "inadequate",
    ]);
    assert.deepEqual(regime("area-send").judgement_scale, [
      "typically positive",
      "inconsistent",
      "widespread and/or systemic failings",
    ]);
    assert.deepEqual(regime("school-s5-england").judgement_scale[0], "exceptional");
    assert.deepEqual(regime("school-s5-england").earlier_scale?.words[0], "outstanding");
    assert.deepEqual(regime("estyn-piap").judgement_scale, []);
  });
});

describe("deadlines", () => {
  const seventy = main("ofsted-sif");
  const publish = regime("ofsted-sif").duties.find((duty) => !duty.main);
  const draft = regime("ofsted-ilacs-priority-action").duties.find((duty) => !duty.main);

  it("of 70 working days, on the calendar of England and Wales", () => {
    assert.equal(last(seventy, "2015-01-02"), "2015-04-14");
    assert.equal(last(seventy, "2017-01-24"), "2017-05-05");
    assert.equal(last(seventy, "2016-06-27"), "2016-10-04");
    assert.equal(last(seventy, "2017-02-13"), "2017-05-25");
    assert.equal(last(seventy, "2018-05-16"), "2018-08-23");
    assert.equal(last(seventy, "2018-12-07"), "2019-03-20");
    assert.equal(last(seventy, "2020-03-18"), "2020-06-30");
    assert.equal(last(seventy, "2022-09-21"), "2022-12-30");
    assert.equal(last(seventy, "2023-05-09"), "2023-08-16");
  });

  it("of 70 working days are those that inspectorates gave for joint inspections", () => {
    assert.equal(last(main("ofsted-jtai"), "2018-01-30"), "2018-05-11");
    assert.equal(last(main("ofsted-jtai"), "2024-07-18"), "2024-10-25");
  });

  it("of 20 and 30 working days", () => {
    assert.ok(publish && draft);
    assert.equal(last(publish, "2015-01-02"), "2015-02-13");
    assert.equal(last(draft, "2018-08-10"), "2018-09-10");
  });

  it("differ in Scotland, and by a body's own days", () => {
    assert.equal(last(seventy, "2015-01-02", { calendar: "scotland" }), "2015-04-13");
    assert.equal(last(seventy, "2015-01-02", { ...ENGLAND, extra: [day("2015-04-07")] }), "2015-04-15");
  });

  it("of days count the event's day, or leave it out", () => {
    assert.equal(last(main("hmicfrs-police"), "2026-03-02"), "2026-04-26");
    assert.equal(last(main("coroner-pfd"), "2026-03-02"), "2026-04-27");
    assert.equal(last(main("cqc-reg17"), "2026-03-02"), "2026-03-30");
  });

  it("of months end the day before the same date, or with a month too short for it", () => {
    assert.equal(last(main("audit-england"), "2021-04-19"), "2021-05-18");
    assert.equal(last(main("audit-wales"), "2021-03-01"), "2021-03-31");
    assert.equal(last(main("audit-england"), "2021-01-31"), "2021-02-28");
    assert.equal(last(main("scrutiny-england"), "2021-12-31"), "2022-02-28");
    assert.equal(last(main("lgsco"), "2021-04-19"), "2021-07-18");
    assert.equal(last({ ...main("lgsco"), counting: "of" }, "2021-04-19"), "2021-07-19");
    assert.equal(last({ ...main("lgsco"), counting: "of" }, "2021-11-30"), "2022-02-28");
  });

  it("with the day counted come no later than without it", () => {
    const duties = REGIMES.flatMap(({ duties }) => duties);
    fc.assert(
      fc.property(fc.constantFrom(...duties), fc.integer({ min: 14_000, max: 22_000 }), (duty, event) => {
        const counted = deadline({ ...duty, counting: "with" }, event, ENGLAND).day;
        const left = deadline({ ...duty, counting: "of" }, event, ENGLAND).day;
        assert.ok(event < counted && counted <= left);
      }),
    );
  });

  it("are explained, with their source", () => {
    assert.deepEqual(explainDeadline(seventy, day("2015-01-02"), ENGLAND), {
      reasoning:
        "70 working days after Friday 2 January 2015, leaving out Good Friday (3 April) and Easter Monday (6 April)",
      source: "Education and Inspections Act 2006, section 137; SI 2007/462",
      advice: "Check the date with your own legal adviser before relying on it.",
    });
    const reasoning = (duty: Duty, event: string) => explainDeadline(duty, day(event), ENGLAND).reasoning;
    assert.equal(reasoning(main("audit-england"), "2021-04-19"), "1 month beginning with Monday 19 April 2021");
    assert.equal(reasoning(main("coroner-pfd"), "2026-03-02"), "56 days after Monday 2 March 2026");
    assert.equal(
      reasoning(main("estyn-piap"), "2021-12-20"),
      "20 working days after Monday 20 December 2021, leaving out the substitute day for Christmas Day (27 December), " +
        "the substitute day for Boxing Day (28 December) and the substitute day for New Year's Day (3 January 2022)",
    );
    assert.equal(
      reasoning(main("estyn-piap"), "2022-09-16"),
      "20 working days after Friday 16 September 2022, leaving out State Funeral of Queen Elizabeth II (19 September)",
    );
  });

  it("past the published bank holidays say so", () => {
    assert.equal(deadline(seventy, day("2028-12-01"), ENGLAND).projected, true);
    assert.equal(
      explainDeadline(seventy, day("2028-12-01"), ENGLAND).projection,
      "The published bank holidays run from 2010 to 2028; beyond them the usual ones are counted, so the date is projected.",
    );
    assert.equal(deadline(main("coroner-pfd"), day("2028-12-01"), ENGLAND).projected, false);
  });
});
