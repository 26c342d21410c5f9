import { capital } from "../../core/names.ts";
import type { Overview } from "../../core/overview.ts";
import type { ResponseShown } from "../../core/overview/responses.ts";
import { say } from "../../core/say.ts";
import { labelOf } from "../labels.ts";
import { el, type Markup } from "../markup.ts";
import { linkTo, type Page } from "../page.ts";
import { headlines } from "../summary.ts";
import { stageOf } from "../wording.ts";

/** Whose plan it is, what it is called, its stage and its day: the top of a page. */
export function pageHead(page: Page, overview: Overview): readonly (Markup | undefined)[] {
  const { title, organisation, asAt, at, isWhole } = overview;
  const name = title || say`A plan without a title`;
  return [
    organisation === "" ? undefined : el("p", { class: "ip-over" }, organisation),
    el("h1", {}, page.isBeside ? linkTo(page, at, name) : name),
    el("p", { class: "ip-over" }, `${capital(stageOf(overview))}, ${asAt}`),
    isWhole
      ? undefined
      : el(
          "p",
          { class: "ip-warn" },
          say`Part of this plan cannot be read or is not at hand. It is in none of the figures.`,
        ),
  ];
}

/** The figures that everybody asks for first. */
export function tiles(overview: Overview): Markup {
  return el(
    "ul",
    { class: "ip-tiles" },
    headlines(overview).map(({ label, figure, words, isPressing }) =>
      el(
        "li",
        { class: isPressing ? "ip-alert" : undefined },
        el("span", { class: "ip-label" }, label, ": "),
        el("span", { class: "ip-figure" }, figure),
        words === "" ? undefined : el("span", { class: "ip-words" }, words),
      ),
    ),
  );
}

/** The inspections that the plan answers and how things stand with the response to each. */
export function responses(page: Page, all: readonly ResponseShown[]): readonly Markup[] {
  return all.map((one) =>
    el(
      "div",
      { class: one.state === "late" ? "ip-response ip-warn" : "ip-response", id: page.idOf(one.at) },
      el("h2", { class: "ip-minor" }, page.isBeside ? linkTo(page, one.at, nameOf(one)) : nameOf(one)),
      el("p", {}, factsOf(one)),
      el("p", {}, one.lastDay && page.isBeside ? linkTo(page, one.lastDay.at, one.words) : one.words),
      one.reasoning === undefined ? undefined : el("p", { class: "ip-note" }, one.reasoning),
    ),
  );
}

function nameOf(one: ResponseShown): string {
  return say`Inspection by ${one.title || labelOf(one)}`;
}

/** What is known of an inspection, in a line. */
export function factsOf({ framework, judgement, received }: ResponseShown): string {
  const parts = [
    ...(framework === "" ? [] : [framework]),
    ...(judgement === undefined ? [] : [say`judgement: ${judgement}`]),
    ...(received ? [say`report received: ${received.text}`] : []),
  ];
  return parts.join("; ");
}
