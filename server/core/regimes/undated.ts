import type { Day } from "../values/calendar-day.ts";
import type { Regime, RegimeWords } from "./regime.ts";

interface Named extends Pick<Regime, "id" | "title" | "inspectorate" | "source" | "note"> {
  readonly to: string;
  readonly calendar?: "scotland";
  readonly valid_from?: Day;
}

/** A regime in which no time limit for the plan was found. Unless it names a calendar, it has that of England and Wales. */
export function undated({ to, ...named }: Named, words: RegimeWords): Regime {
  const wanted = { what: "send a plan", to };
  const settled = { confidence: "L", duties: [], wanted, date_from: "the inspectorate's letter" } as const;
  return { calendar: "england-and-wales", ...named, ...words, ...settled };
}
