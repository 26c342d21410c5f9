/** A mark of a chart or a name in a list that leads to the text. */
type Mark = HTMLElement | SVGElement;

/** The marks of the page in the order in which they stand there; all, or those of one name. */
export function marksIn(within: Element, name?: string): readonly Mark[] {
  return [...within.querySelectorAll<Mark>(name === undefined ? "[data-at]" : `[data-at="${CSS.escape(name)}"]`)];
}

/** The name of the mark that an event happened on, or in. */
export function markOf({ target }: Event): string | undefined {
  return (target instanceof Element && target.closest("[data-at]")?.getAttribute("data-at")) || undefined;
}

/** Tells of each mark whether it stands for what the cursor is on; the closest that is to be seen, to be scrolled to. */
export function pointAt(within: Element, names: readonly string[]): Mark | undefined {
  const here = new Set(names.flatMap((name) => marksIn(within, name)));
  for (const mark of within.querySelectorAll("[aria-current]"))
    if (!here.has(mark as Mark)) mark.removeAttribute("aria-current");
  for (const mark of here) mark.setAttribute("aria-current", "true");
  return [...here].find((mark) => mark.checkVisibility());
}

/** The keys that move between the marks of a chart, and by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Makes each chart one stop of the Tab key, so that nobody passes through all its marks to come to the next. */
export function rove(within: Element): void {
  for (const chart of within.querySelectorAll("svg")) {
    const marks = marksIn(chart);
    const kept = marks.find((mark) => mark.getAttribute("tabindex") === "0") ?? marks[0];
    for (const mark of marks) mark.setAttribute("tabindex", mark === kept ? "0" : "-1");
  }
}

/** Moves the focus within a chart by the arrow keys; whether it did. */
export function moveFocus({ key, target }: KeyboardEvent): boolean {
  const step = STEPS[key];
  const mark = target instanceof Element ? target.closest<Mark>("svg [data-at]") : null;
  const chart = mark?.closest("svg");
  if (step === undefined || !mark || !chart) return false;
  const marks = marksIn(chart);
  const to = marks[Math.max(0, Math.min(marks.length - 1, marks.indexOf(mark) + step))];
  if (!to) return false;
  mark.setAttribute("tabindex", "-1");
  to.setAttribute("tabindex", "0");
  to.focus();
  return true;
}
