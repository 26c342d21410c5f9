import assert from "node:assert/strict";
import fc from "fast-check";
import { inNotationOf } from "../server/core/date-notation.ts";
import { onDate, timeSince } from "../server/core/dates.ts";
import { countedOut, lastDayFor, legalDeadline } from "../server/core/deadlines.ts";
import { openDocument } from "../server/core/document.ts";
import { itemsOf, readPlan } from "../server/core/plan.ts";
import { dayOf, isoDate } from "../server/core/values/calendar-day.ts";
import { readDate } from "../server/core/values/date.ts";
import { setting } from "./fixtures.ts";

/** A plan that answers one inspection, and that inspection. */
function answering(keys: string, nation = "england") {
  const text = `nation: ${nation}\nresponse_to:\n  - {inspectorate: x, ${keys}}\n`;
  const plan = readPlan([openDocument("test.plan.yaml", text)], setting);
  const [inspection] = itemsOf(plan, "response_to");
  assert.ok(inspection);
  return [plan, inspection] as const;
}

function lastDay(keys: string, nation?: string): string | undefined {
  const legal = legalDeadline(...answering(keys, nation));
  return legal && isoDate(legal.day);
}

describe("deadlines", () => {
  it("counts the main duty of the framework from the day that it names", () => {
    assert.equal(lastDay("framework: ofsted-sif, report_received: 2 January 2015"), "2015-04-14");
    assert.equal(lastDay("framework: ofsted-sif, report_received: 2 January 2015", "scotland"), "2015-04-14");
    assert.equal(lastDay("framework: ofsted-ilacs-priority-action, report_received: 2018-08-10"), "2018-11-19");
    assert.equal(lastDay("framework: hmicfrs-police, report_published: 2026-03-02"), "2026-04-26");
    assert.equal(lastDay("framework: coroner-pfd, report_sent: 2026-03-02"), "2026-04-27");
    assert.equal(lastDay("framework: audit-wales, report_sent: 2021-04-19"), "2021-05-18");
  });

  it("goes by the law of the day of the event", () => {
    assert.equal(lastDay("framework: estyn-piap, report_received: 1 September 2014"), "2014-09-29");
    assert.equal(lastDay("framework: estyn-piap, report_received: 29 August 2014"), "2014-10-31");
  });

  it("counts nothing where the rule or the day is not sure", () => {
    const none = [
      "framework: area-send, report_received: 2025-01-02",
      "framework: cqc-reg17, report_received: 2025-01-02",
      "framework: school-s5-england, report_received: 2025-01-02",
      "framework: other, report_received: 2025-01-02",
      "framework: tbc, report_received: 2025-01-02",
      "report_received: 2025-01-02",
      "framework: ofsted-ilacs",
      "framework: ofsted-ilacs, report_received: January 2025",
      "framework: ofsted-ilacs, report_received: 02/03/2025",
      "framework: ofsted-ilacs, report_received: Monday 2 January 2015",
      "framework: ofsted-ilacs, report_published: 2025-01-02",
      "framework: coroner-pfd, report_sent: March 2026, report_received: 2026-03-04",
    ];
    for (const keys of none) assert.equal(lastDay(keys), undefined, keys);
  });

  it("takes the receipt where only the sending counts and is not known, and says so", () => {
    for (const sent of ["", "report_sent: tbc, "]) {
      const legal = legalDeadline(...answering(`framework: coroner-pfd, ${sent}report_received: 2026-03-04`));
      assert.ok(legal?.atLatest);
      assert.equal(
        countedOut(legal),
        "56 days after Wednesday 4 March 2026 is Wednesday 29 April 2026. The time runs from the sending of the report, so the last day is no later.",
      );
    }
  });

  it("prefers the day that the author wrote, and counts where it is to be confirmed", () => {
    const of = (due: string) =>
      lastDayFor(...answering(`framework: ofsted-sif, report_received: 2015-01-02, response_due: ${due}`))?.on;
    assert.equal(of("13 April 2015"), "on Monday 13 April 2015");
    assert.equal(of("April 2015"), "in April 2015");
    assert.equal(of("tbc"), "on Tuesday 14 April 2015 (70 working days after Friday 2 January 2015)");
    assert.equal(of("03/04/2015"), undefined);
    assert.equal(of("soon"), undefined);
  });
});

describe("dates in words", () => {
  it("says when", () => {
    const on = (text: string) => {
      const date = readDate(text);
      return date.kind === "date" ? onDate(date) : undefined;
    };
    assert.equal(on("2025-05-31"), "on 31 May 2025");
    assert.equal(on("2025-05"), "in May 2025");
    assert.equal(on("End of March 2025"), "at the end of March 2025");
    assert.equal(on("end-March 2025"), "at the end of March 2025");
    assert.equal(on("Mid-March 2025"), "in mid-March 2025");
    assert.equal(on("Spring 2025"), "in spring 2025");
    assert.equal(on("Q1 2025/26"), "in Q1 2025/26");
    assert.equal(on("2025/26"), "in 2025/26");
    assert.equal(on("by the end of June 2027"), "at the end of June 2027");
    assert.equal(on("by 31 March 2027"), "on 31 March 2027");
    assert.equal(on("end of Q1 2027/28"), "at the end of Q1 2027/28");
    assert.equal(on("Early autumn 2026"), "in early autumn 2026");
    assert.equal(on("w/c 27 April 2026"), "in the week beginning 27 April 2026");
    assert.equal(on("week ending 3 May 2026"), "in the week ending 3 May 2026");
    assert.equal(on("Academic year 2026/27"), "in the academic year 2026/27");
    assert.equal(on("year to March 2026"), "in the year to March 2026");
  });

  it("are written as another was typed", () => {
    const day = dayOf(2015, 4, 14);
    assert.equal(inNotationOf("by 13 April 2015", day), "by 14 April 2015");
    assert.equal(inNotationOf("By Mon 13 Apr 2015", day), "By Tue 14 Apr 2015");
    assert.equal(inNotationOf("by 2015-04-13", day), "by 2015-04-14");
  });

  it("says how long ago, in whole units", () => {
    const since = (...[from, to]: readonly (readonly [number, number, number])[]) =>
      from && to && timeSince(dayOf(...from), dayOf(...to));
    assert.equal(since([2025, 11, 29], [2025, 11, 30]), "one day");
    assert.equal(since([2025, 11, 21], [2025, 11, 30]), "nine days");
    assert.equal(since([2025, 11, 1], [2025, 11, 15]), "two weeks");
    assert.equal(since([2025, 11, 1], [2025, 11, 20]), "over two weeks");
    assert.equal(since([2025, 10, 31], [2025, 11, 30]), "one month");
    assert.equal(since([2025, 9, 30], [2025, 12, 1]), "over two months");
    assert.equal(since([2024, 1, 31], [2025, 3, 1]), "over 13 months");
    assert.equal(since([2023, 3, 31], [2025, 3, 31]), "two years");
    assert.equal(since([2023, 3, 31], [2025, 4, 1]), "over two years");
  });

  it("writes a day as another was typed, and never so that it can be misread", () => {
    const day = dayOf(2015, 4, 14);
    assert.equal(inNotationOf("2015-04-13", day), "2015-04-14");
    assert.equal(inNotationOf("2015-04", day), "2015-04-14");
    assert.equal(inNotationOf("13 April 2015", day), "14 April 2015");
    assert.equal(inNotationOf("Monday 13th April 2015", day), "Tuesday 14th April 2015");
    assert.equal(inNotationOf("Mon 13 Apr 2015", day), "Tue 14 Apr 2015");
    assert.equal(inNotationOf("13 May 2015", day), "14 April 2015");
    assert.equal(inNotationOf("13/04/2015", day), "14/04/2015");
    assert.equal(inNotationOf("spring 2015", day), "14 April 2015");
    const typed = [
      "2015-04-13",
      "13.04.2015",
      "13/4/2015",
      "Mon 13th Apr 2015",
      "Monday, 13 April 2015",
      "April 13, 2015",
      "Q1",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...typed),
        fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) }),
        (as, day) => {
          const read = readDate(inNotationOf(as, day));
          assert.ok(read.kind === "date" && read.from === day && read.to === day && !read.weekdayDiffers);
        },
      ),
    );
  });
});
