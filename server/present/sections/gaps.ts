import { counted } from "../../core/names.ts";
import type { Overview } from "../../core/overview.ts";
import { say } from "../../core/say.ts";
import { el } from "../markup.ts";
import { andMore, linkTo, type Page, type Section, sectionOf } from "../page.ts";

/** How many answers are listed in each part of the plan. */
const MOST = 120;

/** Everything that is still tbc, part by part. */
export function gapsSection(page: Page, { gaps, open }: Overview): Section {
  const title = say`Still tbc`;
  if (open === 0) return sectionOf("tbc", title, el("p", {}, say`Nothing is tbc.`));
  return sectionOf(
    "tbc",
    title,
    el("p", {}, say`${counted(open, "answer")} to be settled before the plan is published.`),
    gaps.map((group) => [
      el("h3", {}, `${group.title} (${group.gaps.length})`),
      el(
        "ul",
        { class: "ip-columns" },
        group.gaps.slice(0, MOST).map(({ name, at }) => el("li", {}, page.isBeside ? linkTo(page, at, name) : name)),
      ),
      andMore(group.gaps.length - MOST),
    ]),
  );
}
