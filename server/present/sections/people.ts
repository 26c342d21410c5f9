import type { OwnerShown, People } from "../../core/overview/people.ts";
import { say } from "../../core/say.ts";
import { el } from "../markup.ts";
import { andMore, linkTo, type Page, type Section, sectionOf, table } from "../page.ts";

/** How many posts are listed beside the text; a report has all. */
const MOST = 100;

/** Who leads how much, and what nobody leads. */
export function peopleSection(page: Page, { owners, unled }: People): Section {
  const most = page.isBeside ? MOST : owners.length;
  const rows = owners.slice(0, most).map((owner) => {
    const [name, ...rest] = ownerCells(owner);
    const id = owner.id === "" ? undefined : page.idOf(owner.at);
    return { id, cells: [page.isBeside ? linkTo(page, owner.at, name) : name, ...rest] };
  });
  return sectionOf(
    "owners",
    say`Who leads`,
    owners.length === 0
      ? el("p", {}, say`No action has an owner yet.`)
      : table(say`Posts and their actions`, ownerHeads(), rows),
    andMore(owners.length - most),
    unled.length > 0 ? el("p", {}, say`Open actions without an owner: ${unled.length}.`) : undefined,
  );
}

/** The headings of the table of posts. */
export function ownerHeads(): readonly string[] {
  return [say`Post`, say`Organisation`, say`Actions`, say`Open`, say`Late`];
}

/** The cells of a post under them. */
export function ownerCells(owner: OwnerShown): readonly [post: string, ...rest: readonly (string | number)[]] {
  const { title, id, organisation = "", actions, open, late } = owner;
  return [title || id, organisation, actions, open, late];
}
