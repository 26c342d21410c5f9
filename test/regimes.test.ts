import assert from "node:assert/strict";
import * as fc from "fast-check";
import { calendarFor, deadline, explainDeadline } from "../server/core/regimes/deadline.ts";
import { REGIMES, regimeOf } from "../server/core/regimes/index.ts";
import type { Duty, Regime } from "../server/core/regimes/regime.ts";
import { mainDuty } from "../server/core/regimes/regime.ts";
import type { WorkingCalendar } from "../server/core/values/working-days.ts";
import { dayOf, isoDate } from "../server/core/values/calendar-day.ts";

const ENGLAND: WorkingCalendar = { calendar: "england-and-wales" };

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
        "hmicfrs-police",
        "hmicfrs-fire",
        "hmi-prisons",
        "hmi-probation",
        "care-inspectorate",
        "hiw",
        "hiqa",
        "rqia",
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

  it("that are unsure have no time limit to count, and say where the date comes from", () => {
    const undated = REGIMES.filter(({ duties }) => duties.length === 0);
    assert.deepEqual(
      REGIMES.filter(({ date_from }) => date_from !== undefined).map(({ id }) => id),
      undated.map(({ id }) => id),
    );
    for (const one of undated) assert.equal(mainDuty(one), undefined, one.id);
    for (const { id, confidence } of REGIMES) {
      if (confidence === "L")
        assert.ok(
          undated.some((one) => one.id === id),
          id,
        );
    }
    for (const id of ["school-s5-england", "rqia", "dfe-direction", "mhclg-direction", "improvement-notice"]) {
      assert.ok(
        undated.some((one) => one.id === id),
        id,
      );
    }
  });

  it("that have a time limit have one main duty on any day", () => {
    for (const { id, duties } of REGIMES) {
      for (const event of [day("2014-08-31"), day("2014-09-01"), day("2026-01-01")]) {
        const mains = duties.filter(
          ({ main, valid_from = -Infinity, valid_to = Infinity }) => main && valid_from <= event && event <= valid_to,
        );
        assert.equal(mains.length, Math.min(duties.length, 1), id);
      }
    }
  });

  it("keep the law as it stood on the day", () => {
    assert.equal(main("estyn-piap", day("2014-08-31")).count, 45);
    assert.equal(main("estyn-piap", day("2014-09-01")).count, 20);
    assert.equal(main("estyn-piap").count, 20);
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
