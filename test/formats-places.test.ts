import assert from "node:assert/strict";
import { applyEdits } from "../server/core/edits.ts";
import type { Problem } from "../server/core/problem.ts";
import { checkstyle } from "../server/present/checkstyle.ts";
import { compact } from "../server/present/compact.ts";
import { github } from "../server/present/github.ts";
import { gitlab } from "../server/present/gitlab.ts";
import { json } from "../server/present/json.ts";
import { rdjson } from "../server/present/rdjson.ts";
import { allProblems, documentOf, type Findings } from "../server/present/report.ts";
import { sarif } from "../server/present/sarif.ts";
import { type BytePosition, byteOf, commandIn, readCheckstyle, type SarifRegion, spanOf } from "./format-readers.ts";
import { findingsIn, foundIn, foundInExamples } from "./formats.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, plansIn } from "./fixtures.ts";
import { SPARSE } from "./thorough.ts";
import { elementsIn } from "./xml.ts";

interface SarifPlace {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: SarifRegion };
}

interface SarifRun {
  readonly columnKind: string;
  readonly newlineSequences: readonly string[];
  readonly results: readonly {
    readonly locations: readonly SarifPlace[];
    readonly fixes?: readonly {
      readonly artifactChanges: readonly {
        readonly artifactLocation: { readonly uri: string };
        readonly replacements: readonly {
          readonly deletedRegion: SarifRegion;
          readonly insertedContent?: { readonly text: string };
        }[];
      }[];
    }[];
  }[];
}

interface ByteRange {
  readonly start: BytePosition;
  readonly end: BytePosition;
}

interface Rdjson {
  readonly diagnostics: readonly {
    readonly location: { readonly path: string; readonly range: ByteRange };
    readonly suggestions?: readonly { readonly range: ByteRange; readonly text: string }[];
  }[];
}

/** The problems of a run that no comment leaves be, each with the texts of its plan by their names. */
function shown(
  findings: Findings,
): readonly { readonly problem: Problem; readonly texts: ReadonlyMap<string, string> }[] {
  return findings.reports.flatMap(({ plan, problems }) => {
    const texts = new Map(plan.documents.map(({ uri, text }) => [uri, text]));
    return problems.map((problem) => ({ problem, texts }));
  });
}

/** What SARIF says leads to the same places, and its fixes to the same texts, as the engine has. */
function assertSarif(findings: Findings): void {
  const { runs } = JSON.parse(
    sarif({ ...findings, reports: findings.reports.map((one) => ({ ...one, exempt: [] })) }),
  ) as {
    runs: readonly SarifRun[];
  };
  const { results, newlineSequences, columnKind } = runs[0] ?? assert.fail("no run");
  assert.equal(columnKind, "utf16CodeUnits");
  for (const [i, { problem, texts }] of shown(findings).entries()) {
    const { locations, fixes = [] } = results[i] ?? assert.fail();
    const region = locations[0]?.physicalLocation.region ?? assert.fail();
    const text = texts.get(problem.at.uri) ?? assert.fail();
    assertSpan(text, spanOf(text, newlineSequences, region), problem.at);
    for (const [j, { artifactChanges }] of fixes.entries()) {
      const edits = problem.fixes?.[j]?.edits ?? assert.fail();
      assert.deepEqual(
        artifactChanges.map(({ artifactLocation }) => decodeURIComponent(artifactLocation.uri)),
        [...new Set(edits.map(({ at }) => at.uri))],
      );
      for (const { artifactLocation, replacements } of artifactChanges) {
        const uri = decodeURIComponent(artifactLocation.uri);
        const before = texts.get(uri) ?? assert.fail();
        let moved = 0;
        let after = before;
        for (const { deletedRegion, insertedContent } of replacements) {
          const [start, end] = spanOf(before, newlineSequences, deletedRegion);
          const put = insertedContent?.text ?? "";
          after = after.slice(0, start + moved) + put + after.slice(end + moved);
          moved += put.length - (end - start);
        }
        assert.equal(
          after,
          applyEdits(
            before,
            edits.filter(({ at }) => at.uri === uri),
          ),
        );
      }
    }
  }
}

/** A place before a byte order mark is the same as one behind it: the mark is no part of a text. */
function assertSpan(text: string, [start, end]: readonly [number, number], at: { start: number; end: number }): void {
  const from = text.startsWith("\ufeff") ? 1 : 0;
  assert.deepEqual([start, end], [Math.max(from, at.start), Math.max(from, at.end)]);
}

/** The same for reviewdog, in bytes. Answers how many suggestions there were. */
function assertRdjson(findings: Findings): number {
  const { diagnostics } = JSON.parse(rdjson(findings)) as Rdjson;
  let count = 0;
  for (const [i, { problem, texts }] of shown(findings).entries()) {
    const { location, suggestions = [] } = diagnostics[i] ?? assert.fail();
    const { uri, start, end } = problem.at;
    assert.equal(location.path, uri);
    const text = texts.get(uri) ?? assert.fail();
    const bytes = Buffer.from(text);
    const bounds = ({ start, end }: ByteRange): readonly [number, number] => [byteOf(bytes, start), byteOf(bytes, end)];
    const bytesTo = (offset: number): number => Buffer.byteLength(text.slice(0, offset));
    assert.deepEqual(bounds(location.range), [bytesTo(start), bytesTo(end)]);
    const made = suggestions.map((suggestion) => {
      const [from, to] = bounds(suggestion.range);
      assert.ok(suggestion.range.end.line - suggestion.range.start.line < 20);
      return Buffer.concat([bytes.subarray(0, from), Buffer.from(suggestion.text), bytes.subarray(to)]).toString();
    });
    const own = (problem.fixes ?? []).filter(({ edits }) => edits.every(({ at }) => at.uri === uri));
    const wanted = own.map(({ edits }) => applyEdits(text, edits)).filter((after) => made.includes(after));
    assert.deepEqual(made, wanted);
    assert.ok(made.length === own.length || own.some(({ edits }) => edits.length > 1));
    count += made.length;
  }
  return count;
}

const texts = [...fixturesIn("checks"), ...fixturesIn("fixes")].map(({ text }) =>
  strip(text.split(/^---\n/m)[0] ?? ""),
);

/** A quick run tries each fixture in one way, a thorough one in all. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["with a byte order mark", (text) => `\ufeff${text}`],
  ["with signs beyond the first plane", (text) => text.replaceAll("title: ", "title: 😀é ")],
];

describe("places and fixes in the formats", () => {
  for (const [turn, [way, change]] of WAYS.entries()) {
    it(`lead where the engine's do, in the fixtures ${way}`, () => {
      let suggestions = 0;
      for (const text of texts.filter((_, i) => SPARSE === 1 || i % WAYS.length === turn)) {
        const findings = findingsIn(plansIn(change(text)));
        assertSarif(findings);
        suggestions += assertRdjson(findings);
      }
      assert.ok(suggestions > 30);
    });
  }

  it("lead there in the examples", () => {
    assertSarif(foundInExamples());
    assertRdjson(foundInExamples());
  });

  it("count columns as each format does: tabs, letters with accents, and signs of two units", () => {
    const text =
      'improvement_plan: 1\r\ntitle: T\r\nowners:\r\n  - {id: h, title: H}\r\nactions:\r\n  - {id: A1, title: "😀\té", owner: haed}\r\n';
    const findings = foundIn(text);
    const one: Findings = {
      ...findings,
      reports: findings.reports.map((report) => ({
        ...report,
        problems: report.problems.filter(({ code }) => code === "unknown-reference"),
      })),
    };
    const at = text.split("\r\n")[5]?.indexOf("haed") ?? 0;
    assert.equal(at, 35);
    const region = { startLine: 6, startColumn: 36, endLine: 6, endColumn: 40 };
    assert.deepEqual(
      (JSON.parse(sarif(one)) as { runs: readonly SarifRun[] }).runs[0]?.results[0]?.locations[0]?.physicalLocation
        .region,
      region,
    );
    // Of what stands before, the face takes four bytes for two units, and the letter two for one.
    const range = { start: { line: 6, column: 39 }, end: { line: 6, column: 43 } };
    assert.deepEqual((JSON.parse(rdjson(one)) as Rdjson).diagnostics[0]?.location.range, range);
    assert.match(compact(one), /^test\.plan\.yaml:6:36: error/);
    const plans = JSON.parse(json(one)) as { plans: { problems: { start: unknown; end: unknown }[] }[] };
    const { start, end } = plans.plans[0]?.problems[0] ?? {};
    assert.deepEqual(
      [start, end],
      [
        { line: 6, column: 36 },
        { line: 6, column: 40 },
      ],
    );
    const { line, endLine, col, endColumn } = commandIn(github(one))?.fields ?? {};
    assert.deepEqual([line, endLine, col, endColumn], ["6", "6", "36", "39"]);
    assert.match(gitlab(one), /"begin": 6,\s+"end": 6/);
    const [error] = elementsIn(readCheckstyle(checkstyle(one)), "error");
    assert.deepEqual([error?.attributes["line"], error?.attributes["column"]], ["6", "36"]);
  });

  it("count the lines of git for git, and those of the standard for SARIF, where a line ends with a carriage return alone", () => {
    const text =
      "improvement_plan: 1\rtitle: T\ractions:\r  - {id: A1, title: x, owner: haed}\rowners:\n  - {id: head, title: H}\n";
    const findings = foundIn(text);
    assertSarif(findings);
    assertRdjson(findings);
    assert.ok(allProblems(findings).length > 0);
    assert.doesNotMatch(github(findings), /line=[3-9]/);
  });

  it("name every text of a plan by its own path", () => {
    for (const { plan, problems } of foundInExamples().reports)
      for (const { at } of problems) assert.equal(documentOf(plan, at.uri).uri, at.uri);
  });
});
