import type { Section } from "./messages.ts";
import { morph } from "./morph.ts";

/** Makes the page show these sections in their order; those that come without HTML stay as they are. */
export function drawSections(holder: Element, sections: readonly Section[]): void {
  const known = new Map([...holder.children].map((element) => [element.getAttribute("data-section"), element]));
  const wanted = sections.map(({ id }) => known.get(id) ?? sectionFor(id));
  for (const [i, element] of wanted.entries()) {
    if (holder.children[i] !== element) holder.insertBefore(element, holder.children[i] ?? null);
    const { html } = sections[i] ?? {};
    if (html !== undefined) morph(element, read(html));
  }
  for (const element of [...holder.children].slice(wanted.length)) element.remove();
}

function sectionFor(id: string): Element {
  const element = document.createElement("div");
  element.setAttribute("data-section", id);
  return element;
}

/** The elements that a piece of HTML describes. It is read apart from the page, where nothing in it can act. */
function read(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/** The tables that are folded open, by their section and their number in it. */
export function openIn(holder: Element): readonly string[] {
  return tablesIn(holder).flatMap(([name, table]) => (table.open ? [name] : []));
}

/** Folds open the tables that were. */
export function openAgain(holder: Element, names: readonly string[]): void {
  for (const [name, table] of tablesIn(holder)) table.open = names.includes(name);
}

function tablesIn(holder: Element): (readonly [string, HTMLDetailsElement])[] {
  return [...holder.children].flatMap((section) =>
    [...section.querySelectorAll("details")].map(
      (table, i) => [`${section.getAttribute("data-section")} ${i}`, table] as const,
    ),
  );
}
