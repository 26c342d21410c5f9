import assert from "node:assert/strict";
import Holidays from "date-holidays";
import * as fc from "fast-check";
import type { Calendar } from "../server/core/values/bank-holidays.ts";
import { calendarOf, firstYear, holidays, lastYear } from "../server/core/values/bank-holidays.ts";
import {
  addMonths,
  civil,
  dayOf,
  isoDate,
  isRealDate,
  longDate,
  plainDate,
  weekday,
} from "../server/core/values/calendar-day.ts";
import type { DateReading, WrittenDate } from "../server/core/values/date.ts";
import { canonicalDate, certainlyAfter, certainlyBefore, readDate, showDate } from "../server/core/values/date.ts";
import { financialYearDays, financialYearOf, readFinancialYear } from "../server/core/values/financial-year.ts";
import type { Money } from "../server/core/values/money.ts";
import { agree, readMoney, showMoney, showMoneyRange, sum } from "../server/core/values/money.ts";
import { readDecimal, readNumber, sumDecimals } from "../server/core/values/number.ts";
import { addPeriod, readPeriod } from "../server/core/values/period.ts";
import { isWeekend, standingHolidays } from "../server/core/values/standing-holidays.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "../server/core/values/working-days.ts";

const CALENDARS: readonly Calendar[] = ["england-and-wales", "scotland", "northern-ireland"];
const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) });

function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return dayOf(year, month, date);
}

function span(text: string): WrittenDate {
  return readDate(text) as WrittenDate;
}

function money(text: string): Money {
  return readMoney(text) as Money;
}

function total(texts: readonly string[]) {
  return sum(texts.map(money));
}

function agrees(parts: readonly string[], whole: string): boolean {
  return agree(total(parts), money(whole));
}

function number(value: number, decimals: number, unit?: string) {
  const half = 0.5 / 10 ** decimals;
  const reading = { kind: "number", value, decimals, low: value - half, high: value + half };
  return unit === undefined ? reading : { ...reading, unit };
}

function posts(...texts: string[]) {
  return sumDecimals(texts.map(readDecimal).filter((one) => one.kind === "number"));
}

/** A count of posts in thousandths, as a clerk prints it to some decimals. */
function printedPosts(thousandths: number, decimals: number): string {
  return (Math.round(thousandths / 10 ** (3 - decimals)) / 10 ** decimals).toFixed(decimals);
}

function after(iso: string, text: string): string {
  const period = readPeriod(text);
  return period.kind === "period" ? isoDate(addPeriod(day(iso), period)) : period.kind;
}

describe("days", () => {
  it("count from 1 January 1970, a Thursday, and know leap years", () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(weekday(0), 4);
    assert.equal(dayOf(2000, 3, 1) - dayOf(2000, 2, 28), 2);
    assert.equal(dayOf(1900, 3, 1) - dayOf(1900, 2, 28), 1);
    assert.equal(isRealDate(2016, 2, 29), true);
    assert.equal(isRealDate(2100, 2, 29), false);
    assert.equal(isRealDate(2015, 0, 1), false);
    assert.equal(isRealDate(2015, 13, 1), false);
    assert.equal(isRealDate(2015, 1, 0), false);
  });

  it("are written in words and in ISO", () => {
    assert.equal(longDate(day("2015-04-14")), "Tuesday 14 April 2015");
    assert.equal(plainDate(day("2015-04-14")), "14 April 2015");
    assert.equal(isoDate(day("2015-04-14")), "2015-04-14");
    assert.equal(isoDate(dayOf(33, 1, 2)), "0033-01-02");
  });

  it("agree with the platform's own calendar, every one", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
        const { year, month, date } = civil(number);
        assert.equal(dayOf(year, month, date), number);
        const theirs = new Date(number * 86_400_000);
        assert.deepEqual([year, month, date], [theirs.getUTCFullYear(), theirs.getUTCMonth() + 1, theirs.getUTCDate()]);
        assert.equal(weekday(number), theirs.getUTCDay());
      }),
    );
  });

  it("a month later keep their date or take the month's end", () => {
    assert.equal(isoDate(addMonths(day("2015-01-31"), 1)), "2015-02-28");
    assert.equal(isoDate(addMonths(day("2015-12-15"), 1)), "2016-01-15");
    assert.equal(isoDate(addMonths(day("2016-03-31"), -1)), "2016-02-29");
    assert.equal(isoDate(addMonths(day("2016-02-29"), -12)), "2015-02-28");
  });
});

function shortly(reading: DateReading): string {
  if (reading.kind === "date") {
    const { precision, from, to, weekdayDiffers } = reading;
    const days = from === to ? isoDate(from) : `${isoDate(from)} to ${isoDate(to)}`;
    return `${precision} ${days}${weekdayDiffers === undefined ? "" : weekdayDiffers ? ", other weekday" : ", weekday right"}`;
  }
  if (reading.kind === "ambiguous")
    return reading.readings.map(({ text, iso }) => `${text} (${iso ?? "?"})`).join(" or ");
  if (reading.kind !== "unreadable") return reading.kind;
  const near = reading.nearest === undefined ? "" : `, nearest ${reading.nearest}`;
  return `unreadable${near}${reading.missing ? `, ${reading.missing} missing` : ""}`;
}

const DATES: Readonly<Record<string, readonly string[]>> = {
  "day 2015-01-02": [
    "2015-01-02",
    "2 January 2015",
    "02 January 2015",
    "2nd January 2015",
    "2nd of January 2015",
    "the 2nd of January, 2015",
    "2 Jan 2015",
    "2 Jan. 2015",
    "2-Jan-2015",
    "02-Jan-15",
    "  2\u00a0JANUARY\t2015 ",
    "January 2, 2015",
    "Jan 2nd 2015",
    "2015-01-02T10:00",
    "2015-01-02 10:00:00Z",
    "2015-01-02T10:00:00.000+01:00",
  ],
  "day 2015-01-02, weekday right": [
    "Friday 2 January 2015",
    "Fri 2 Jan 2015",
    "Friday, 2nd January 2015",
    "Fri January 2, 2015",
  ],
  "day 2015-01-02, other weekday": ["Thursday 2 January 2015", "Thurs 2 Jan 2015"],
  "day 2015-01-13": ["13/01/2015", "13.01.2015", "13-01-2015", "13/1/15"],
  "day 2026-03-03": ["03/03/2026", "3/3/26"],
  "day 2016-02-29": ["29 February 2016", "29/02/2016"],
  "month 2020-01-01 to 2020-01-31": ["2020-01", "January 2020", "Jan 2020", "Jan-2020", "January '20"],
  "month 2016-02-01 to 2016-02-29": ["2016-02", "Feb. 2016"],
  "month 2017-03-01 to 2017-03-31": ["by March 2017", "in Mar 2017", "due by March 2017", "Before March 2017"],
  "day 2017-03-31": ["by 31 March 2017", "on or before 31 March 2017", "no later than 31st March 2017"],
  "month 2010-11-01 to 2010-11-30": ["2010-11"],
  "part of month 2017-03-01 to 2017-03-10": ["early March 2017", "start of March 2017", "beginning of March 2017"],
  "part of month 2017-03-11 to 2017-03-20": [
    "mid-March 2017",
    "mid March 2017",
    "Mid\u2013March 2017",
    "middle of March 2017",
  ],
  "part of month 2017-03-21 to 2017-03-31": [
    "end of March 2017",
    "end March 2017",
    "the end of March 2017",
    "late Mar 2017",
    "by end of March 2017",
    "by the end of March 2017",
  ],
  "part of quarter 2027-06-01 to 2027-06-30": ["end of Q1 2027/28", "end Q1 2027/28", "by the end of Q1 2027/28"],
  "part of quarter 2027-04-01 to 2027-04-30": ["early Q1 2027/28", "beginning of Q1 2027/28"],
  "part of year 2027-01-01 to 2027-04-30": ["early 2027"],
  "part of year 2027-05-01 to 2027-08-31": ["mid 2027", "mid-2027"],
  "part of year 2027-09-01 to 2027-12-31": ["late 2027"],
  "part of year 2027-12-01 to 2027-12-31": ["end of 2027", "the end of 2027"],
  "part of year 2028-03-01 to 2028-03-31": ["end of 2027/28", "end of FY 2027/28", "end of the financial year 2027/28"],
  "part of season 2026-09-01 to 2026-09-30": ["early autumn 2026", "Early Autumn 2026"],
  "part of season 2026-10-01 to 2026-10-31": ["mid-autumn 2026"],
  "part of term 2026-03-01 to 2026-04-30": ["end of spring term 2026", "the end of the spring term 2026"],
  "half year 2027-04-01 to 2027-09-30": ["H1 2027/28", "h1 2027-28", "first half of 2027/28", "2027/28 H1"],
  "half year 2027-10-01 to 2028-03-31": ["H2 2027/28"],
  "week 2026-04-27 to 2026-05-03": [
    "w/c 27 April 2026",
    "WC 27 April 2026",
    "week commencing 27 April 2026",
    "week beginning 2026-04-27",
    "week of 27 April 2026",
  ],
  "week 2025-10-06 to 2025-10-12": ["w/c 06/10/2025"],
  "week 2025-10-06 to 2025-10-10": ["6-10 October 2025", "Monday 6 to Friday 10 October 2025", "6th - 10th Oct 2025"],
  "part of year 2025-02-24 to 2025-03-07": ["24 February to 7 March 2025", "24 February 2025 - 7 March 2025"],
  "part of year 2025-12-29 to 2026-01-09": ["29 December to 9 January 2026"],
  "part of year 2025-10-01 to 2025-12-31": [
    "October to December 2025",
    "Oct-Dec 2025",
    "October \u2013 December 2025",
    "between October and December 2025",
  ],
  "part of year 2025-12-01 to 2026-01-31": ["Dec 2025/Jan 2026", "Dec/Jan 2026", "December 2025 to January 2026"],
  "week 2026-04-27 to 2026-05-03, weekday right": ["w/c Monday 27 April 2026", "w/e Sunday 3 May 2026"],
  "quarter 2025-04-01 to 2025-06-30": [
    "Q1 2025/26",
    "q1 2025-26",
    "Q1 of 2025/2026",
    "2025/26 Q1",
    "quarter 1 2025/26",
    "Q1 25/26",
    "Q1 FY25/26",
  ],
  "quarter 2026-01-01 to 2026-03-31": ["Q4 2025/26"],
  "season 2025-03-01 to 2025-05-31": ["spring 2025", "Spring 2025"],
  "season 2025-06-01 to 2025-08-31": ["summer 2025"],
  "season 2025-09-01 to 2025-11-30": ["autumn 2025"],
  "season 2025-12-01 to 2026-02-28": ["winter 2025/26", "winter 2025"],
  "term 2025-09-01 to 2025-12-31": ["autumn term 2025", "autumn term 2025/26"],
  "term 2026-01-01 to 2026-04-30": ["spring term 2026", "spring term 2025/26"],
  "term 2025-04-01 to 2025-07-31": ["summer term 2025", "summer term 2024/25"],
  "part of term 2026-02-08 to 2026-03-01": ["Feb half-term 2026", "February half term 2026", "spring half term 2026"],
  "part of term 2025-10-10 to 2025-11-08": ["autumn half-term 2025", "half term (October) 2025"],
  "part of term 2026-01-01 to 2026-02-28": ["Spring 1 2026", "Spring Term 1 2025/26"],
  "part of term 2025-10-01 to 2025-12-31": ["Autumn 2 2025", "autumn 2 2025/26"],
  "year 2020-04-01 to 2021-03-31": ["2020/21", "2020-21", "2020/2021", "2020\u201321"],
  "year 2027-04-01 to 2028-03-31": ["FY 2027/28", "FY2027/28", "financial year 2027/28", "FY27/28"],
  "year 2026-09-01 to 2027-08-31": [
    "academic year 2026/27",
    "school year 2026-27",
    "the academic year 2026/27",
    "2026/27 academic year",
    "AY 2026/27",
  ],
  "part of year 2027-08-01 to 2027-08-31": ["end of the 2026/27 academic year", "end of AY 2026/27"],
  "part of year 2026-03-01 to 2026-03-31": ["year end 2025/26", "financial year-end 25/26"],
  "year 2025-04-01 to 2026-03-31": [
    "year to March 2026",
    "year to 31 March 2026",
    "the year ending March 2026",
    "year ended 31 March 2026",
    "12 months to March 2026",
    "y/e March 2026",
  ],
  "year 1999-04-01 to 2000-03-31": ["1999/00", "1999-2000"],
  "year 2025-01-01 to 2025-12-31": ["2025", "calendar year 2025"],
  "2 January 2015 (2015-01-02) or 1 February 2015 (2015-02-01)": ["02/01/2015", "2.1.2015", "02-01-2015"],
  "3 April 2026 (2026-04-03) or 4 March 2026 (2026-03-04)": ["03/04/26", "03/04/2026"],
  "18 July 2015 (2015-07-18) or 15 July 2018 (2018-07-15)": ["18-07-15"],
  "18 July (?) or July 2018 (2018-07)": ["July 18", "Jul-18", "JULY 18"],
  "Q4 2024/25 (Q4 2024/25) or Q1 2025/26 (Q1 2025/26)": ["Q1 2025"],
  vague: [
    "ongoing",
    "On-going",
    "asap",
    "ASAP",
    "immediate",
    "Immediately",
    "continuous",
    "in due course",
    "when resources allow",
  ],
  tbc: ["tbc", "TBC", "to be confirmed", "tbd", "TBA"],
  "unreadable, year missing": [
    "18 July",
    "Friday 15 March",
    "July 4",
    "July 18th",
    "Monday July 18",
    "April",
    "end of July",
    "Q2",
    "autumn term",
  ],
  "unreadable, nearest April 2026": ["Easter 2026", "by Easter 2026"],
  "unreadable, nearest 3 April 2026": ["Good Friday 2026"],
  "unreadable, nearest December 2025": ["before Christmas 2025"],
  "unreadable, nearest 28 February 2015": ["31 February 2015", "29 February 2015", "30/02/2015", "February 31, 2015"],
  "unreadable, nearest 2015-02-28": ["2015-02-30"],
  "unreadable, nearest 2015-01-02": ["2015-1-2", "2015/01/02"],
  "unreadable, nearest 13 January 2015": ["01/13/2015"],
  "unreadable, nearest July 2045": ["July 45"],
  "unreadable, nearest February 2030": ["February 30"],
  "unreadable, nearest 2020/21": ["2020/22", "2020-22"],
  "unreadable, nearest Q1 2025/26": ["Q1 2025/27"],
  "unreadable, nearest December 2020": ["2020/12", "12/2020"],
  "unreadable, nearest 30 April 2026": ["20260430", "30 Aprl 2026", "30 Arpil 2026"],
  "unreadable, nearest end of September 2026": ["end of Septmber 2026"],
  "unreadable, nearest by February 2026": ["by Febuary 2026"],
  "unreadable, nearest end of 2027/28": ["end of 2027/29"],
  "unreadable, nearest Monday 1 June 2026": ["Monday 1 Jnue 2026"],
  "w/c 3 April 2026 (w/c 3 April 2026) or w/c 4 March 2026 (w/c 4 March 2026)": ["w/c 03/04/2026"],
  "end of Q4 2024/25 (end of Q4 2024/25) or end of Q1 2025/26 (end of Q1 2025/26)": ["end of Q1 2025"],
  unreadable: [
    "",
    "n/a",
    "2 January 2015 or so",
    "2 January 2015 at noon",
    "about March 2017",
    "45 March 2015",
    "0 March 2015",
    "32/01/2015",
    "2015-13-01",
    "1/1/1066",
    "3/4/1066",
    "Q5 2025/26",
    "spring 2025/26",
    "Easter 1066",
    "March half term 2026",
    "10-6 October 2025",
    "December 2025 to October 2025",
    "June 2024 to June 2026",
    "winter 2025/27",
    "20215",
    "20261330",
    "end of 3 March 2017",
    "end of early March 2017",
    "w/c March 2017",
    "w/c",
    "by by March 2017",
    "by ongoing",
    "mid",
    "H3 2027/28",
    "year to 2026",
    "1234",
  ],
};

describe("dates", () => {
  for (const [answer, texts] of Object.entries(DATES)) {
    it(answer, () => {
      for (const text of texts) assert.equal(shortly(readDate(text)), answer, JSON.stringify(text));
    });
  }

  it("keep the weekday that was written and the words that were typed", () => {
    assert.deepEqual(readDate(" Thursday  2 January 2015"), {
      kind: "date",
      from: 16_437,
      to: 16_437,
      precision: "day",
      weekdayWritten: 4,
      weekdayDiffers: true,
      text: "Thursday 2 January 2015",
    });
    assert.deepEqual(readDate(" As soon as possible "), { kind: "vague", text: "As soon as possible" });
  });

  it("lose the words before them, which only say that they are deadlines", () => {
    assert.equal(span("By the end of June 2027").text, "the end of June 2027");
    assert.equal(span("Due by mid-March  2027").text, "mid-March 2027");
    assert.deepEqual(readDate("by 18 July"), { kind: "unreadable", missing: "year" });
  });

  it("are shown in words", () => {
    assert.equal(showDate(span("2015-04-14")), "14 April 2015");
    assert.equal(showDate(span("2015-04")), "April 2015");
    assert.equal(showDate(span("Mid-March  2017")), "Mid-March 2017");
  });

  it("are before or after one another only where it is certain", () => {
    assert.equal(certainlyBefore(span("January 2020"), span("1 February 2020")), true);
    assert.equal(certainlyBefore(span("January 2020"), span("31 January 2020")), false);
    assert.equal(certainlyAfter(span("Q2 2025/26"), span("end of June 2025")), true);
    assert.equal(certainlyAfter(span("2025"), span("2024/25")), false);
  });

  it("written in the canonical form read as the same days", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(isoDate, longDate, plainDate, (d) => isoDate(d).slice(0, 7)),
        (d, write) => {
          const first = readDate(write(d)) as WrittenDate;
          const again = readDate(canonicalDate(first) ?? "") as WrittenDate;
          assert.deepEqual([again.from, again.to, again.precision], [first.from, first.to, first.precision]);
          assert.equal(canonicalDate(again), canonicalDate(first));
          assert.notEqual(first.weekdayDiffers, true);
          assert.deepEqual(readDate(again.text), again);
        },
      ),
    );
    assert.equal(canonicalDate(readDate("spring 2025")), undefined);
    assert.equal(canonicalDate(readDate("July 18")), undefined);
  });

  it("offer only what can be read in one way", () => {
    for (const text of Object.values(DATES).flat()) {
      const reading = readDate(text);
      const offers = reading.kind === "ambiguous" ? reading.readings.map(({ iso }) => iso) : [];
      if (reading.kind === "unreadable") offers.push(reading.nearest);
      for (const offer of offers) if (offer !== undefined) assert.equal(readDate(offer).kind, "date", offer);
    }
  });
});

function inPounds(text: string): string {
  const reading = readMoney(text);
  if (reading.kind !== "money") return reading.kind;
  return `${reading.low / 100} ${reading.high / 100}${reading.approximate ? ` ${reading.approximate}` : ""}`;
}

const MONEY: Readonly<Record<string, readonly string[]>> = {
  "2150000 2250000": [
    "£2.2m",
    "£2.2M",
    "£2.2 million",
    "£2.2 millions",
    "£2.2million",
    "2.2m",
    "£ 2.2\u00a0m",
    "+£2.2m",
  ],
  "950000 1050000": ["£1m", "£1 million", "£1.0m", "1m", "£1m p.a.", "£1m per year", "£1m a year"],
  "2245000 2255000": ["£2.25m"],
  "450000 550000": ["£0.5million", "£.5m"],
  "11950000 12050000": ["£12 million", "+£12m"],
  "1450000000 1550000000": ["£1.5bn", "£1.5 billion"],
  "617500 618500": [
    "£618k",
    "£618K",
    "£618 thousand",
    "£618,000",
    "£618000",
    "618,000",
    "£ 618,000",
    "£618 000",
    "£618\u2009000",
  ],
  "618450 618550": ["£618.5k"],
  "2199500 2200500": ["2200000", "2,200,000", "£2,200,000"],
  "1233.5 1234.5": ["£1,234", "1234", "£1 234"],
  "1234.56 1234.56": ["£1,234.56", "1234.56"],
  "618000 618000": ["£618,000.00"],
  "0 0": ["£0", "0", "nil", "Nil", "none", "£0.00"],
  "-50000 50000": ["£0.0m"],
  "1050000 1100000 just under": ["just under £1.1m", "nearly £1.1m", "Almost £1.1 million"],
  "1100000 1150000 just over": ["just over £1.1m", "just over £1.1 millions"],
  "1000000 1200000 about": ["about £1.1m", "around £1.1m", "approximately £1.1m", "approx. £1.1m", "circa £1.1m"],
  "1900000 2100000 about": ["c.£2m", "c. £2m", "c £2m", "c£2m", "~£2m", "~ 2m"],
  "587100 648900 about": ["about £618,000"],
  "0 1150000 up to": ["up to £1.1m", "no more than £1.1m"],
  "1050000 Infinity at least": ["at least £1.1m"],
  "1100000 Infinity more than": ["more than £1.1m", "over £1.1m"],
  "0 1100000 less than": ["less than £1.1m", "under £1.1m"],
  "-120500 -119500": ["(£120k)", "-£120k", "£-120k", "\u2212£120k", "(£120,000)", "-120000"],
  "-450000 -350000": ["£(0.4)m", "(£0.4m)", "(£0.4)m", "£(0.4m)", "(0.4)m"],
  "-120000 -117000 just under": ["just under -£120k"],
  "195000 200000 just under": ["just under £200k", "just under £200,000"],
  "500000 512500 just over": ["a little over £500k", "just over £500 000"],
  "12 12.5 just over": ["just over £12"],
  "-120500 0 up to": ["up to (£120k)"],
  "1950000 3050000": ["£2m to £3m", "£2m-£3m", "£2m \u2013 £3m", "between £2m and £3m", "from £2m to £3m", "£2-3m"],
  "-3050000 -1950000": ["(£3m) to (£2m)", "-£2m to -£3m"],
  "1900000 3150000 about": ["about £2m to £3m"],
  tbc: ["tbc", "TBC"],
  unreadable: [
    "",
    "£",
    "£61,80",
    "£618,00",
    "£0,412m",
    "0,412",
    "£61 80",
    "£1,234 000",
    "£(0.4)mm",
    "£(£0.4)m",
    "£(0.4m)m",
    "£6180,000",
    "£1.234",
    "1e6",
    "extra £12m",
    "£12m extra",
    "£3m to £2m",
    "£2 to £3m",
    "2020-2021",
    "2020/21",
    "just under £2m to £3m",
    "-(£2m)",
    "--£2m",
    "(£2m",
    "£2.2mm",
    "€2m",
    "£99999999999999999m",
    "within existing budget",
  ],
};

/** An amount to the nearest unit, both in pence. */
function rounded(pence: number, unit: number): number {
  return Math.round(pence / unit) * unit;
}

const PRINT: Readonly<Record<number, (pence: number) => string>> = {
  1: (p) => `£${(p / 100).toFixed(2)}`,
  100: (p) => `£${p / 100}`,
  10_000: (p) => `£${(p / 100_000).toFixed(1)}k`,
  100_000: (p) => `${p / 100}`,
  1_000_000: (p) => `£${(p / 1e8).toFixed(2)} million`,
  10_000_000: (p) => `£${(p / 1e8).toFixed(1)}m`,
};

describe("money", () => {
  for (const [answer, texts] of Object.entries(MONEY)) {
    it(answer, () => {
      for (const text of texts) assert.equal(inPounds(text), answer, JSON.stringify(text));
    });
  }

  it("is read to its last printed digit", () => {
    assert.deepEqual(
      ["£2.25m", "£1m", "£618k", "£618,000", "£618", "£6.18"].map((text) => money(text).unit),
      [1e6, 1e7, 1e5, 1e5, 100, 1],
    );
  });

  it("adds up as in Devon's paper, where a real error shows", () => {
    assert.equal(agrees(["just under £1.1m", "just over £1.1m"], "£2.2m"), true);
    assert.equal(agrees(["£1m", "£618,000"], "just over £1.6m"), true);
    assert.equal(agrees(["£1m", "£618,000"], "£1.6m"), true);
    assert.equal(agrees(["£2.2m", "£1.6m"], "£3.8m"), true);
    assert.equal(agrees(["£1m", "£618m"], "£1.6m"), false);
    assert.equal(agrees(["£1.1m", "£1.1m"], "£2.4m"), false);
    assert.deepEqual(total([]), { low: 0, high: 0 });
  });

  it("never blames honest rounding", () => {
    const unit = fc.constantFrom(...Object.keys(PRINT).map(Number));
    const printed = (pence: number, unit: number) => PRINT[unit]?.(rounded(pence, unit)) ?? "";
    const part = fc.record({ pence: fc.integer({ min: 0, max: 5e9 }), unit });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), unit, (parts, unit) => {
        const whole = parts.reduce((all, { pence }) => all + pence, 0);
        // What is printed as nought is taken for nought: a sum so small is not printed so coarsely.
        fc.pre([...parts, { pence: whole, unit }].every((one) => one.pence === 0 || rounded(one.pence, one.unit) > 0));
        const texts = parts.map((one) => printed(one.pence, one.unit));
        assert.equal(agrees(texts, printed(whole, unit)), true, `${texts.join(" + ")} = ${printed(whole, unit)}`);
      }),
    );
  });

  it("reads within what it prints, and savings as the mirror", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), (pence) => {
        const [gain, saving] = [readMoney(showMoney(pence)) as Money, readMoney(showMoney(-pence)) as Money];
        assert.ok(gain.low <= pence && pence <= gain.high, showMoney(pence));
        assert.deepEqual([saving.low, saving.high], [-gain.high, -gain.low]);
      }),
    );
  });

  it("is shown short, and exact", () => {
    const pounds = [2.2e6, 618_000, 1_070_000, 1e6, 1.5e9, 1_618_000, 1_618_123, 12.5, 0, -120_000, 2_345_678.9];
    assert.deepEqual(
      pounds.map((one) => showMoney(Math.round(one * 100))),
      [
        "£2.2m",
        "£618,000",
        "£1.07m",
        "£1m",
        "£1.5bn",
        "£1.618m",
        "£1,618,123",
        "£12.50",
        "£0",
        "-£120,000",
        "£2,345,678.90",
      ],
    );
    assert.equal(showMoney(-0), "£0");
    assert.equal(showMoney(Infinity), "no upper limit");
  });

  it("shows both ends of a range to the same digits", () => {
    assert.equal(showMoneyRange(total(["£1.1m", "£1.1m"])), "£2.10m to £2.30m");
    assert.equal(showMoneyRange(total(["£1m"])), "£0.95m to £1.05m");
    assert.equal(showMoneyRange(total(["£1m", "£618,000"])), "£1,567,500 to £1,668,500");
    assert.equal(showMoneyRange(total(["£618"])), "£617.50 to £618.50");
    assert.equal(showMoneyRange(total(["£6.18"])), "£6.18");
    assert.equal(showMoneyRange(total(["at least £2m"])), "at least £1.95m");
    assert.equal(showMoneyRange({ low: -Infinity, high: 1e8 }), "at most £1m");
    assert.equal(showMoneyRange(total(["(£1.1m)"])), "-£1.15m to -£1.05m");
  });
});

describe("numbers", () => {
  it("are read with the unit beside them", () => {
    assert.deepEqual(readNumber("92%"), number(92, 0, "%"));
    assert.deepEqual(readNumber("92 per cent"), number(92, 0, "%"));
    assert.deepEqual(readNumber("24"), number(24, 0));
    assert.deepEqual(readNumber("8 per 10,000"), number(8, 0, "per 10,000"));
    assert.deepEqual(readNumber("1,234"), number(1234, 0));
    assert.deepEqual(readNumber("-3"), number(-3, 0));
    assert.deepEqual(readNumber("\u22123"), number(-3, 0));
    assert.deepEqual(readNumber("24 working days"), number(24, 0, "working days"));
    assert.deepEqual(readNumber("£7"), number(7, 0, "£"));
    assert.deepEqual(readNumber("tbc"), { kind: "tbc" });
  });

  it("gather no dust", () => {
    assert.deepEqual(readNumber("18.59"), { kind: "number", value: 18.59, low: 18.585, high: 18.595, decimals: 2 });
    assert.deepEqual(readNumber("-0.45%"), {
      kind: "number",
      value: -0.45,
      low: -0.455,
      high: -0.445,
      decimals: 2,
      unit: "%",
    });
    const tenths = ["0.1", "0.2"].map((text) => readDecimal(text)).filter((one) => one.kind === "number");
    assert.deepEqual(sumDecimals(tenths), { low: 0.2, high: 0.4 });
  });

  it("are not read where the number itself is in doubt", () => {
    for (const text of [
      "",
      "24 to 30",
      "24 or so",
      "3 out of 4",
      "1e5",
      "1,23",
      "~5",
      "about 5",
      "5-6",
      "--5",
      "1/2",
      "v1.2.3",
    ]) {
      assert.equal(readNumber(text).kind, "unreadable", text);
    }
    assert.equal(readDecimal("9 days").kind, "unreadable");
    assert.equal(readDecimal("tbc").kind, "tbc");
  });

  it("of posts add up as in Devon's paper", () => {
    assert.deepEqual(posts("21.2", "8.8 FTE"), { low: 29.9, high: 30.1 });
    assert.equal(agree(posts("21.2", "8.8"), posts("30")), true);
    assert.equal(agree(posts("21.2", "8.8"), posts("31")), false);
    assert.equal(agree(posts("0.15", "0.15"), posts("0.31")), true);
  });

  it("never blame honest rounding of posts", () => {
    const part = fc.record({
      thousandths: fc.integer({ min: 0, max: 100_000 }),
      decimals: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.integer({ min: 0, max: 2 }), (parts, decimals) => {
        const whole = parts.reduce((all, one) => all + one.thousandths, 0);
        const lines = parts.map((one) => printedPosts(one.thousandths, one.decimals));
        assert.equal(agree(posts(...lines), posts(printedPosts(whole, decimals))), true);
      }),
    );
  });
});

describe("financial years", () => {
  it("are two years that follow one another", () => {
    for (const text of ["2020/21", "2020-21", "2020/2021", "2020-2021", "20/21", " 2020 / 21 ", "2020\u201321"]) {
      assert.deepEqual(readFinancialYear(text), { kind: "year", start: 2020, label: "2020/21" }, text);
    }
    for (const text of ["1999/00", "1999/2000", "99/00"]) {
      assert.deepEqual(readFinancialYear(text), { kind: "year", start: 1999, label: "1999/00" }, text);
    }
    assert.deepEqual(readFinancialYear("2099/2100"), { kind: "year", start: 2099, label: "2099/00" });
    assert.deepEqual(readFinancialYear("2009/10"), { kind: "year", start: 2009, label: "2009/10" });
    assert.deepEqual(readFinancialYear("Onwards"), { kind: "onwards" });
  });

  it("offer the nearest year where they do not", () => {
    for (const text of ["2020/22", "2020/2022", "2020/20", "2020-19", "2020", "20/22"]) {
      assert.deepEqual(readFinancialYear(text), { kind: "unreadable", nearest: "2020/21" }, text);
    }
    assert.deepEqual(readFinancialYear("2021/22 onwards"), { kind: "unreadable", nearest: "onwards" });
    for (const text of ["ongoing", "Thereafter", "future years", "each year"]) {
      assert.deepEqual(readFinancialYear(text), { kind: "unreadable", nearest: "onwards" }, text);
    }
    for (const text of ["FY 2020/21", "FY2020-21", "financial year 2020/21", "FY 2020/22"]) {
      assert.deepEqual(readFinancialYear(text), { kind: "unreadable", nearest: "2020/21" }, text);
    }
    for (const text of ["", "next year", "2020/2", "1020/21", "tbc", "FY27", "FY"]) {
      assert.deepEqual(readFinancialYear(text), { kind: "unreadable" }, text);
    }
  });

  it("run from 1 April to 31 March", () => {
    assert.deepEqual(financialYearDays(2020), { low: day("2020-04-01"), high: day("2021-03-31") });
    assert.equal(financialYearOf(day("2021-03-31")), 2020);
    assert.equal(financialYearOf(day("2021-04-01")), 2021);
  });
});

const PERIODS: Readonly<Record<string, readonly string[]>> = {
  "1 day": ["daily", "every day", "1 day"],
  "10 working day": ["10 working days", "ten working days"],
  "1 week": ["weekly", "a week", "every week"],
  "2 week": ["fortnightly", "every fortnight", "2 weeks", "every other week", "two-weekly"],
  "6 week": ["6 weeks", "six weeks", "every six weeks", "six-week"],
  "1 month": ["monthly", "a month", "Every month"],
  "3 month": ["3 months", "three months", "every 3 months", "quarterly", "every quarter", "3-monthly", "3\u00a0months"],
  "4 month": ["termly", "every term"],
  "6 month": ["six-monthly", "half-yearly", "twice a year", "two quarters"],
  "1 year": ["annually", "yearly", "every year", "one year"],
  tbc: ["tbc"],
  unreadable: [
    "",
    "month",
    "bi-monthly",
    "0 months",
    "1.5 months",
    "3",
    "regularly",
    "3 moons",
    "every",
    "weekly on Fridays",
  ],
};

describe("periods", () => {
  for (const [answer, texts] of Object.entries(PERIODS)) {
    it(answer, () => {
      for (const text of texts) {
        const reading = readPeriod(text);
        assert.equal(reading.kind === "period" ? `${reading.count} ${reading.unit}` : reading.kind, answer, text);
      }
    });
  }

  it("lead from one day to another", () => {
    assert.equal(after("2015-01-31", "monthly"), "2015-02-28");
    assert.equal(after("2016-02-29", "annually"), "2017-02-28");
    assert.equal(after("2015-01-02", "six weeks"), "2015-02-13");
    assert.equal(after("2015-01-02", "10 days"), "2015-01-12");
    assert.equal(after("2015-01-02", "70 working days"), "2015-04-14");
  });
});

const ONE_OFFS: Readonly<Record<string, string>> = {
  "2011-04-29": "Royal wedding (extra)",
  "2012-06-04": "Spring bank holiday (moved)",
  "2012-06-05": "Diamond Jubilee (extra)",
  "2020-05-08": "Early May bank holiday (moved to VE Day)",
  "2022-06-02": "Spring bank holiday (moved)",
  "2022-06-03": "Platinum Jubilee (extra)",
  "2022-09-19": "State Funeral of Queen Elizabeth II (extra)",
  "2023-05-08": "Coronation of King Charles III (extra)",
};

describe("bank holidays", () => {
  it("have their extra and moved days", () => {
    for (const [iso, name] of Object.entries(ONE_OFFS)) {
      for (const calendar of CALENDARS) assert.equal(holidays(calendar, day(iso)), name, iso);
    }
    for (const gone of ["2012-05-28", "2020-05-04", "2022-05-30"]) {
      for (const calendar of CALENDARS) assert.equal(holidays(calendar, day(gone)), undefined, gone);
    }
    assert.equal(holidays("scotland", day("2026-06-15")), "World Cup (extra, Scotland only)");
    assert.equal(holidays("england-and-wales", day("2026-06-15")), undefined);
  });

  it("differ between the nations", () => {
    assert.equal(holidays("scotland", day("2015-01-02")), "2nd January");
    assert.equal(holidays("england-and-wales", day("2015-01-02")), undefined);
    assert.equal(holidays("scotland", day("2015-04-06")), undefined);
    assert.equal(holidays("england-and-wales", day("2015-04-06")), "Easter Monday");
    assert.equal(
      holidays("northern-ireland", day("2015-07-13")),
      "Battle of the Boyne (Orangemen's Day) (substitute day)",
    );
    assert.deepEqual((["england", "wales", "scotland", "northern ireland"] as const).map(calendarOf), [
      "england-and-wales",
      "england-and-wales",
      "scotland",
      "northern-ireland",
    ]);
  });

  it("never fall on a weekend", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...CALENDARS), (day, calendar) => {
        assert.ok(!isWeekend(day) || holidays(calendar, day) === undefined);
      }),
    );
  });

  it("follow the standing rules in every year without an extra or moved day", () => {
    const unusual = new Set([2011, 2012, 2020, 2022, 2023]);
    for (const calendar of CALENDARS) {
      for (let year = firstYear; year <= lastYear; year++) {
        if (unusual.has(year) || (calendar === "scotland" && year === 2026)) continue;
        assert.deepEqual(
          new Map([...standingHolidays(calendar, year)].sort(([a], [b]) => a - b)),
          listed(calendar, year),
          `${calendar} ${year}`,
        );
      }
    }
  });

  it("agree with date-holidays but for the years in which that is wrong", () => {
    const regions: Readonly<Record<Calendar, string>> = {
      "england-and-wales": "ENG",
      scotland: "SCT",
      "northern-ireland": "NIR",
    };
    for (const calendar of CALENDARS) {
      const theirs = new Holidays("GB", regions[calendar], { types: ["public"] });
      for (let year = firstYear; year <= lastYear; year++) {
        if (year === 2011 || year === 2012 || (calendar === "scotland" && year === 2026)) continue;
        const days = theirs.getHolidays(year).map(({ date }) => date.slice(0, 10));
        const weekdays = [...new Set(days)].filter((iso) => !isWeekend(day(iso))).sort();
        assert.deepEqual([...listed(calendar, year).keys()].map(isoDate), weekdays, `${calendar} ${year}`);
      }
    }
  });
});

function listed(calendar: Calendar, year: number): Map<number, string> {
  const found = new Map<number, string>();
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) {
    const name = holidays(calendar, day);
    if (name !== undefined) found.set(day, name);
  }
  return found;
}

describe("working days", () => {
  const england = { calendar: "england-and-wales" } as const;

  it("leave out weekends and the nation's bank holidays, and say which", () => {
    assert.deepEqual(addWorkingDays(day("2015-01-02"), 70, england), {
      day: day("2015-04-14"),
      skipped: [
        { day: day("2015-04-03"), name: "Good Friday" },
        { day: day("2015-04-06"), name: "Easter Monday" },
      ],
      projected: false,
    });
    assert.equal(isoDate(addWorkingDays(day("2015-01-02"), 70, { calendar: "scotland" }).day), "2015-04-13");
    assert.equal(addWorkingDays(day("2015-01-03"), 0, england).day, day("2015-01-03"));
  });

  it("leave out the body's own days", () => {
    const rules = { ...england, extra: [day("2015-01-05"), day("2015-01-10")] };
    assert.deepEqual(addWorkingDays(day("2015-01-02"), 1, rules), {
      day: day("2015-01-06"),
      skipped: [{ day: day("2015-01-05"), name: "a local non-working day" }],
      projected: false,
    });
    assert.equal(isWorkingDay(day("2015-01-05"), rules), false);
    assert.equal(isWorkingDay(day("2015-01-05"), england), true);
  });

  it("are projected past the table's years, by the usual holidays", () => {
    const { day: end, skipped, projected } = addWorkingDays(day("2028-12-22"), 6, england);
    assert.deepEqual([isoDate(end), projected], ["2029-01-04", true]);
    assert.deepEqual(
      skipped.map(({ name }) => name),
      ["Christmas Day", "Boxing Day", "New Year's Day"],
    );
    assert.equal(addWorkingDays(day("2028-12-20"), 3, england).projected, false);
    assert.equal(addWorkingDays(day("2009-12-20"), 3, england).projected, true);
  });

  it("counted between two days undo the counting", () => {
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(anyDay, count, fc.constantFrom(...CALENDARS), (start, count, calendar) => {
        const { day, skipped } = addWorkingDays(start, count, { calendar });
        assert.equal(workingDaysBetween(start, day, { calendar }), count);
        assert.equal(workingDaysBetween(day, start, { calendar }), 0 - count);
        assert.ok(count === 0 || isWorkingDay(day, { calendar }));
        assert.ok(skipped.every((one) => start < one.day && one.day < day));
      }),
    );
    assert.equal(workingDaysBetween(0, Infinity, england), Infinity);
  });
});

describe("whatever is typed", () => {
  const words =
    "£ 2 .2 m k bn just under about to - / ( ) % , 2015 01 jan march q1 term spring tbc every month per mid".split(" ");
  const soup = fc.array(fc.constantFrom(...words, " "), { maxLength: 12 }).map((parts) => parts.join(""));
  const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), soup);

  it("every reader answers, and low is never above high", () => {
    fc.assert(
      fc.property(text, (text) => {
        readPeriod(text);
        readFinancialYear(text);
        const date = readDate(text);
        if (date.kind === "date") assert.ok(date.from <= date.to && Number.isInteger(date.from), text);
        for (const reading of [readMoney(text), readNumber(text), readDecimal(text)]) {
          if (reading.kind === "money" || reading.kind === "number") assert.ok(reading.low <= reading.high, text);
          if (reading.kind === "money") assert.ok(!Object.is(reading.low, -0) && !Object.is(reading.high, -0), text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("takes no time to refuse", () => {
    for (const long of ["1".repeat(1e5), "£".repeat(1e5), "a ".repeat(1e5), " ".repeat(1e5)]) {
      assert.deepEqual(
        [readDate, readMoney, readNumber, readPeriod].map((read) => read(long).kind),
        Array(4).fill("unreadable"),
      );
    }
  });
});
