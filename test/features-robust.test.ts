import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, openDocument } from "../server/core/document.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { prepareSteps, stepsAfter, stepsBefore } from "../server/features/call-hierarchy.ts";
import { codeLenses } from "../server/features/code-lenses.ts";
import { completion } from "../server/features/completion.ts";
import { resolveCompletion } from "../server/features/completion/help.ts";
import { definition } from "../server/features/definition.ts";
import { documentLinks } from "../server/features/document-links.ts";
import { documentSymbols } from "../server/features/document-symbols.ts";
import type { Point } from "../server/features/feature.ts";
import { folding } from "../server/features/folding.ts";
import { format, whyNotFormatted } from "../server/features/format.ts";
import { formatOnType } from "../server/features/format-on-type.ts";
import { formatRange } from "../server/features/format-range.ts";
import { highlights } from "../server/features/highlights.ts";
import { hover } from "../server/features/hover.ts";
import { implementation } from "../server/features/implementation.ts";
import { inlayHints } from "../server/features/inlay-hints.ts";
import { linkedEditing } from "../server/features/linked-editing.ts";
import { prepareRename } from "../server/features/prepare-rename.ts";
import { refactor } from "../server/features/refactor.ts";
import { references } from "../server/features/references.ts";
import { rename } from "../server/features/rename.ts";
import { selectionRanges } from "../server/features/selection-ranges.ts";
import { semanticTokens } from "../server/features/semantic-tokens.ts";
import { typeDefinition } from "../server/features/type-definition.ts";
import { willRenameFiles } from "../server/features/will-rename-files.ts";
import { workspaceSymbols } from "../server/features/workspace-symbols.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";
import { SPARSE } from "./thorough.ts";

/** What is asked at a point: one line for each feature. */
const AT_POINTS: Readonly<Record<string, (project: Project, at: Point) => unknown>> = {
  "call hierarchy": (project, at) =>
    prepareSteps(project, at)?.map((step) => [step, stepsBefore(project, step), stepsAfter(project, step)]),
  completion: (project, at) => {
    const items = at.offset % 2 === 0 ? (completion(project, at) ?? []) : [];
    const first = items.find(({ data }) => data)?.data;
    return [...items.map(({ replace }) => replace), first && resolveCompletion(project, first)];
  },
  definition,
  "formatting of a selection": (project, at) => formatRange(project, at.uri, { start: at.offset, end: at.offset }),
  "formatting while typing": (project, at) => formatOnType(project, at, "\n"),
  highlights,
  hover,
  implementation,
  "linked editing": linkedEditing,
  "prepare rename": prepareRename,
  refactor: (project, { uri, offset }) => refactor(project, { uri, start: offset, end: offset + STEP }),
  references: (project, at) => references(project, at, "with the place that gives it"),
  rename: (project, at) => rename(project, at, "1.10"),
  "selection ranges": selectionRanges,
  "type definition": typeDefinition,
};

/** What is asked of a whole text: one line for each feature. */
const OF_TEXTS: Readonly<Record<string, (project: Project, uri: string, length: number) => unknown>> = {
  "code lenses": codeLenses,
  "document links": documentLinks,
  "document symbols": documentSymbols,
  folding,
  formatting: (project, uri) => [format(project, uri), whyNotFormatted(project, uri)],
  "inlay hints": (project, uri, length) => inlayHints(project, uri, { start: 0, end: length }),
  "semantic tokens": (project, uri) => {
    const tokens = semanticTokens(project, uri) ?? [];
    for (const [i, { at }] of tokens.entries()) assert.ok(at.start >= (tokens[i - 1]?.at.end ?? 0), "in order, apart");
    return tokens;
  },
  "will rename files": (project, uri) => willRenameFiles(project, [{ from: uri, to: `moved/${uri}` }]),
  "workspace symbols": (project) => workspaceSymbols(project, "a"),
};

/** How far apart the points are at which a feature is asked, in characters. */
const STEP = 7;
/** At how many places a text is cut off; a half-typed text is asked about near its end. */
const CUTS = 4;
const NEAR = 12 * STEP;

const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yaml"));
const texts = [
  ...[...fixturesIn("checks"), ...fixturesIn("features")],
  ...examples.map((name) => ({ name, text: readFileSync(join(root, "examples", name), "utf8") })),
].map(({ name, text }) => {
  const whole = textsOf((text.split(/^---\n/m)[0] ?? "").replace("<|>", ""));
  return { name, texts: whole.map((part) => openDocument(part.uri, part.text)) };
});

/** The texts of a fixture, the last of them cut off. */
function projectOf(whole: readonly Document[], length: number): Project {
  const last = whole.at(-1);
  const cut = last ? [openDocument(last.uri, last.text.slice(0, length), last)] : [];
  return readProject([...whole.slice(0, -1), ...cut], setting);
}

/** Fails where an answer speaks of a place that is not in its text. */
function holdPlaces(project: Project, answer: unknown): void {
  if (typeof answer !== "object" || answer === null) return;
  const { uri, start, end } = answer as { uri?: unknown; start?: unknown; end?: unknown };
  if (typeof uri === "string" && typeof start === "number" && typeof end === "number") {
    const length = project.documents.get(uri)?.text.length ?? -1;
    assert.ok(start >= 0 && start <= end && end <= length, JSON.stringify({ uri, start, end, length }));
  }
  for (const held of Object.values(answer)) holdPlaces(project, held);
}

function ask(name: string, text: string, run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    throw new Error(`${name}: ${JSON.stringify(text)}`, { cause: error });
  }
}

describe("every feature", () => {
  it("answers at every point of every fixture, and of what is left of it where it is cut off", () => {
    for (const [i, { texts: whole }] of texts.entries()) {
      const last = whole.at(-1) ?? { uri: "", text: "" };
      for (let cut = 1; cut <= CUTS; cut++) {
        const length = Math.floor((last.text.length * cut) / CUTS);
        const project = projectOf(whole, length);
        const first = (cut === CUTS ? 0 : Math.max(0, length - NEAR)) + STEP * (i % SPARSE);
        for (let offset = first; offset <= length; offset += STEP * SPARSE) {
          for (const [name, feature] of Object.entries(AT_POINTS)) {
            const about = last.text.slice(Math.max(0, offset - 40), offset);
            holdPlaces(
              project,
              ask(name, about, () => feature(project, { uri: last.uri, offset })),
            );
          }
        }
      }
    }
  });

  it("answers for every fixture as a whole, and for what is left of it where it is cut off", () => {
    for (const { name: fixture, texts: whole } of texts) {
      const last = whole.at(-1) ?? { uri: "", text: "" };
      for (let cut = 0; cut <= 2 * CUTS; cut += SPARSE > 1 ? 3 : 1) {
        const length = Math.floor((last.text.length * cut) / (2 * CUTS));
        const project = projectOf(whole, length);
        for (const [name, feature] of Object.entries(OF_TEXTS)) {
          holdPlaces(
            project,
            ask(name, `${fixture} to ${length}`, () => feature(project, last.uri, length)),
          );
        }
      }
    }
  });
});
