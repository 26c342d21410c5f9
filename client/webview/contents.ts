import type { Section } from "./messages.ts";

/** Fills the bar at the top with a link to each section. */
export function drawContents(bar: Element, sections: readonly Section[]): void {
  for (const [i, { id, title }] of sections.entries()) {
    const link = bar.children[i] ?? bar.appendChild(document.createElement("a"));
    if (link.textContent !== title) link.textContent = title;
    link.setAttribute("href", `#${id}`);
  }
  for (const link of [...bar.children].slice(sections.length)) link.remove();
}

/** Goes to the section that a link in the bar leads to, with the focus too, so that the Tab key goes on from there. */
export function goToSection({ target }: Event): boolean {
  const id = target instanceof Element ? target.closest("a")?.getAttribute("href")?.slice(1) : undefined;
  const section = id === undefined ? null : document.getElementById(id);
  if (!section) return false;
  section.setAttribute("tabindex", "-1");
  section.scrollIntoView();
  section.focus({ preventScroll: true });
  return true;
}
