import { drawContents, goToSection } from "./contents.ts";
import { markOf, moveFocus, pointAt, rove } from "./marks.ts";
import { remember, remembered, tell } from "./memory.ts";
import type { ToPage } from "./messages.ts";
import { drawSections, openAgain, openIn } from "./sections.ts";

// The page of the dashboard as it begins: a sentence, and behind it what there is to see once there is a plan.
const [sentence, header, contents, scrolls, main, sections] = [
  "[role=status]",
  "header",
  "nav",
  "input",
  "main",
  "main > div",
].map((name) => {
  const found = document.querySelector<HTMLElement>(name);
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
}) as [HTMLElement, HTMLElement, HTMLElement, HTMLInputElement, HTMLElement, HTMLElement];

/** The marks that stand for what the cursor is on. */
let here: readonly string[] = [];
let isFirst = true;

function receive(message: ToPage): void {
  if (message.kind === "here") return point(message.marks);
  sentence.textContent = message.kind === "sentence" ? message.text : "";
  header.hidden = main.hidden = message.kind === "sentence";
  if (message.kind === "sentence") return;

  const isOther = remembered().uri !== message.uri;
  document.title = message.title;
  drawContents(contents, message.sections);
  drawSections(sections, message.sections);
  rove(sections);
  pointAt(sections, here);
  if (isFirst) openAgain(sections, remembered().open ?? []);
  if (isFirst || isOther) scrollTo({ top: isOther ? 0 : (remembered().top ?? 0) });
  isFirst = false;
  remember({ uri: message.uri });
}

function point(marks: readonly string[]): void {
  const isNew = marks.join(" ") !== here.join(" ");
  here = marks;
  const closest = pointAt(sections, marks);
  if (isNew && scrolls.checked) closest?.scrollIntoView({ block: "center" });
}

addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
addEventListener("scrollend", () => remember({ top: scrollY }));
contents.addEventListener("click", (event) => {
  if (!goToSection(event)) return;
  event.preventDefault();
  event.stopPropagation();
});
sections.addEventListener("toggle", () => remember({ open: openIn(sections) }), { capture: true });
sections.addEventListener("keydown", (event) => {
  if (moveFocus(event)) event.preventDefault();
});
sections.addEventListener("click", (event) => {
  const mark = markOf(event);
  if (mark === undefined) return;
  // What a mark leads to is in the text, and the editor must not look for it in the page.
  event.preventDefault();
  event.stopPropagation();
  tell({ kind: "reveal", mark });
});
// Who comes back from the text goes on where they were.
let left: EventTarget | null = null;
addEventListener("focusin", ({ target }) => (left = target));
addEventListener("focus", () => {
  const isBack = document.activeElement === document.body && left instanceof Node && left.isConnected;
  if (isBack && (left instanceof HTMLElement || left instanceof SVGElement)) left.focus({ preventScroll: true });
});
scrolls.checked = remembered().scrolls ?? false;
scrolls.addEventListener("change", () => remember({ scrolls: scrolls.checked }));
tell({ kind: "ready" });
