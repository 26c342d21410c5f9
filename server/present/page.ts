import type { Shown } from "../core/overview/shown.ts";
import type { Place } from "../core/problem.ts";
import { say } from "../core/say.ts";
import { labelOf } from "./labels.ts";
import { all, type Attributes, el, type Held, type Markup } from "./markup.ts";

/** Where a piece of HTML will stand, and what that asks of it. */
export interface Page {
  /** The attributes that make a name or a mark lead to what it stands for. */
  readonly link: (at: Place) => Attributes;
  /** The id of the element that tells most of a thing, so that a link finds it; nothing where pages have no such element. */
  readonly idOf: (at: Place) => string | undefined;
  /**
   * Whether it stands beside the text in an editor: lists lead to the text and are cut, and the table behind a chart is
   * folded away until somebody asks for it.
   */
  readonly isBeside: boolean;
}

/** A page in an editor: each mark says where in which text it comes from, `data-at="<uri>#<offset>"`. */
export const editorPage: Page = {
  link: ({ uri, start }) => ({ href: "#summary", "data-at": `${uri}#${start}` }),
  idOf: () => undefined,
  isBeside: true,
};

/** A name that leads to what it stands for, its id in bold. */
export function nameLink(page: Page, { id, title, at }: Shown): Markup {
  return linkTo(page, at, nameOf({ id, title }));
}

/** The name at the head of the row that a link finds; beside a text it leads on to there. */
export function homeName(page: Page, shown: Shown): Held {
  return page.isBeside ? nameLink(page, shown) : nameOf(shown);
}

/** A name with its id in bold. */
export function nameOf({ id, title }: Pick<Shown, "id" | "title">): Held {
  if (id === "" || title === "") return labelOf({ id, title });
  return [el("span", { class: "ip-id" }, id), ` ${title}`];
}

/** Something that leads to what it stands for. */
export function linkTo(page: Page, at: Place, ...held: readonly Held[]): Markup {
  return el("a", page.link(at), ...held);
}

/** A part of a page with its heading. Its id stays the same while the plan changes. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** A section under a heading of the second level. */
export function sectionOf(id: string, title: string, ...held: readonly Held[]): Section {
  const heading = el("h2", { id: `${id}-title` }, title);
  return {
    id,
    title,
    html: el("section", { id, class: "ip-section", "aria-labelledby": `${id}-title` }, heading, ...held).markup,
  };
}

/** A chart, what it shows in a sentence, and the table with the same figures behind it. */
export function chartWithTable(page: Page, chart: Markup, table: Markup): readonly Markup[] {
  const drawn = el("div", { class: "ip-scroll" }, chart);
  if (!page.isBeside) return [drawn, table];
  return [drawn, el("details", {}, el("summary", {}, say`The same as a table`), table)];
}

/** A row of a table: its cells, the first of which names it, and the id by which it can be found. */
export interface Row {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly cells: readonly Held[];
}

/** A table with a caption. The first cell of each row is its heading. */
export function table(caption: string, heads: readonly string[], rows: readonly Row[]): Markup {
  const columns = heads.map((head) => el("th", { scope: "col" }, head));
  return el(
    "table",
    {},
    el("caption", {}, caption),
    el("thead", {}, el("tr", {}, columns)),
    el("tbody", {}, rows.map(rowOf)),
  );
}

function rowOf({ id, class: name, cells: [first, ...rest] }: Row): Markup {
  return el(
    "tr",
    { id, class: name },
    cell("th", { scope: "row" }, first),
    rest.map((held) => cell("td", {}, held)),
  );
}

/** A word that is longer than any language has may break anywhere, so that it cannot push the others off the page. */
function cell(name: string, attributes: Attributes, held: Held): Markup {
  const inside = all(held);
  const isLong = inside.markup.length > LONG && LONG_WORD.test(inside.markup.replace(/<[^>]*>/g, " "));
  return el(name, isLong ? { ...attributes, class: "ip-long" } : attributes, inside);
}

const LONG = 30;
const LONG_WORD = /[^\s]{30}/;

/** That a list goes on, where it is cut; nothing where it is not. */
export function andMore(left: number): Markup | undefined {
  return left > 0 ? el("p", { class: "ip-more" }, say`and ${left} more`) : undefined;
}

/** A word in a small frame, such as the state of an action; its look never stands for it alone. */
export function badge(word: string, look: string): Markup {
  return el("span", { class: `ip-badge ip-${look}` }, word);
}
