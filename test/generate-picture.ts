import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { readProject } from "../server/core/project.ts";
import { dayOf } from "../server/core/values/calendar-day.ts";
import { text } from "../server/present/text.ts";
import type { Paint } from "../server/present/words.ts";

/** Slips of the hand, made in the Devon example, of the kind that the picture shows being found. */
const SLIPS: readonly (readonly [string, string])[] = [
  [
    "owner: head-csc\n    due: tbc\n    resources: [B1, B2] # budget",
    "owner: hed-csc\n    due: tbc\n    resources: [B1, B2] # budget",
  ],
  ["2021/22: £618,000", "2021/22: £618m"],
  ["fte: 30", "fte: 31"],
];

const COLOURS = {
  error: "#ff7b72",
  warning: "#e3b341",
  information: "#79c0ff",
  hint: "#79c0ff",
  strong: "#f0f6fc",
  faint: "#8b949e",
  added: "#7ee787",
  removed: "#ff7b72",
};

/** Marks stretches of colour with characters that no plan can hold, to be made into elements afterwards. */
const marking: Paint = Object.fromEntries(
  Object.keys(COLOURS).map((name, i) => [
    name,
    (words: string): string =>
      words
        .split("\n")
        .map((line) => `${String.fromCharCode(0xe000 + i)}${line}\ue0ff`)
        .join("\n"),
  ]),
) as unknown as Paint;

/** What `check` prints for the Devon example with three slips in it, drawn as an SVG of a terminal. */
export function checkPicture(folder: string): string {
  const original = readFileSync(join(folder, "examples/devon-2020.plan.yaml"), "utf8");
  const slipped = SLIPS.reduce((plan, [right, wrong]) => {
    if (!plan.includes(right)) throw new Error(`The example no longer says ${right}`);
    return plan.replace(right, wrong);
  }, original);
  const setting = { asOf: { day: dayOf(2020, 7, 8), from: "as asked" } };
  const reports = readProject([openDocument("devon-2020.plan.yaml", slipped)], setting).plans.map((plan) => ({
    plan,
    exempt: [],
    problems: problemsOf(plan).filter(({ severity }) => severity === "error" || severity === "warning"),
  }));
  const printed = text({ reports, unread: [] }, { paint: marking, width: 112 }).trimEnd().split("\n");
  return drawn(["\ue004$ improvement-plans check --quiet --fail-on warning --as-of 2020-07-08\ue0ff", "", ...printed]);
}

function drawn(lines: readonly string[]): string {
  const rows = lines.map((line, i) => `<text x="16" y="${28 + i * 18}" xml:space="preserve">${elements(line)}</text>`);
  const height = lines.length * 18 + 28;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 ${height}" width="960" height="${height}" role="img" aria-label="What the check prints for a plan with three mistakes">
<rect width="960" height="${height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', monospace" font-size="13" fill="#c9d1d9">
${rows.join("\n")}
</g>
</svg>
`;
}

function elements(line: string): string {
  const escaped = line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const colours = Object.values(COLOURS);
  return escaped.replace(/[\ue000-\ue0ff]/g, (mark) =>
    mark === "\ue0ff" ? "</tspan>" : `<tspan fill="${colours[mark.charCodeAt(0) - 0xe000] ?? ""}">`,
  );
}
