import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { problemsOf } from "../server/core/check.ts";
import { type Document, openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { isSound, type Node } from "../server/core/syntax.ts";
import { format } from "../server/features/format.ts";
import { withoutEntities } from "../server/features/paste/entities.ts";
import { type Pasted, type PastedItems, pasteItems } from "../server/features/paste.ts";
import { readInput } from "./features.ts";
import { golden, setting } from "./fixtures.ts";
import { root } from "./generated.ts";

const folder = join(root, "test/fixtures/paste");

/** What is on the clipboard in a fixture: a text, a web page, or both where both files are there. */
function clipboard(name: string): Pasted {
  const read = (ending: string): string | undefined => {
    const path = join(folder, `${name}.${ending}`);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  return { plain: read("txt"), html: read("html") };
}

/** The texts of a project after a paste. */
function after(project: Project, { edits }: PastedItems): readonly [Document, ...Document[]] {
  const [first, ...others] = [...project.documents.values()].map((document) => {
    const own = edits.filter(({ at }) => at.uri === document.uri);
    return openDocument(document.uri, applyEdits(document.text, own), document);
  });
  assert.ok(first);
  return [first, ...others];
}

/** Pastes at the cursor of a text; nothing where the paste is left to the editor. */
function paste(input: string, pasted: Pasted): Document | undefined {
  const { project, at } = readInput(input);
  const made = pasteItems(project, at, pasted);
  return made && after(project, made)[0];
}

function assertSound({ syntax, text }: Document): void {
  for (const { block } of syntax.blocks) assert.ok(isSound(block), `${JSON.stringify(block.problems)}\n${text}`);
}

describe("pasted texts", () => {
  const names = [...new Set(readdirSync(folder).map((name) => name.replace(/\.\w+$/, "")))];
  for (const name of names) {
    it(`become items: ${name}`, () => {
      const path = join(folder, `${name}.yaml`);
      const [before = "", is = ""] = readFileSync(path, "utf8").split(/^---\n/m);
      const { project, at } = readInput(before);
      const made = pasteItems(project, at, clipboard(name));
      assert.ok(made, "it is pasted as it is");
      const [document] = after(project, made);
      assertSound(document);
      golden(path, `${before}---\n# ${made.title}\n${document.text}`, `${before}---\n${is}`, assert.equal);
    });

    it(`bring no error, are laid out as the formatter does, and leave nothing behind: ${name}`, () => {
      const [before = ""] = readFileSync(join(folder, `${name}.yaml`), "utf8").split(/^---\n/m);
      const pasted = clipboard(name);
      const { project } = readInput(before);
      const document = paste(before, pasted);
      assert.ok(document);
      const errors = (one: Project): readonly string[] =>
        one.plans.flatMap(problemsOf).flatMap(({ severity, code }) => (severity === "error" ? [code] : []));
      const now = readProject([document], setting);
      assert.deepEqual(
        errors(now).filter((code) => !errors(project).includes(code)),
        ERRORS[name] ?? [],
      );
      if (!format(project, document.uri)) assert.equal(format(now, document.uri), undefined);
      const all = document.text.toLowerCase();
      const left = wordsOf(plainOf(pasted)).filter((word) => !all.includes(word.toLowerCase()));
      assert.equal([...new Set(left)].join(" "), LEFT[name] ?? "");
    });
  }
});

/** What a check rightly says of what was pasted as it was typed. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {};

/** Words of headings and of answers that the format has others for, and what stands at the edge of a page. */
const LEFT: Readonly<Record<string, string>> = {
  "audit-tracker": "Management Responsible officer Revised Agreed agreed Implemented",
  "bare-numbers": "24 25 26",
  budgets: "line 000",
  "excel-action-plan": "Ref Lead",
  measures: "Performance indicator Good Reported",
  "recommendations-table": "Agreed Partly agreed",
  "report-pages": "Inspection protection 36",
  sheets: "ref date End implications",
  "themes-down": "officer Timescale How will we know",
  "word-action-plan": "What will do officer when see difference this make RAG",
};

/** What a reader sees of a page or a text. */
function plainOf({ plain, html: page = "" }: Pasted): string {
  return plain ?? withoutEntities(page.replace(/<style[^]*?<\/style>|<title[^]*?<\/title>|<!--[^]*?-->|<[^>]*>/g, " "));
}

const RECOMMENDATIONS = "recommendations:\n  - id: R1\n    text: tbc\n<|>\n";
const LIST = "1. Reduce caseloads\n2. Improve supervision\n";

describe("a paste", () => {
  it("is left to the editor where the text is a word, a sentence, or a piece of a plan", () => {
    for (const plain of [
      "",
      "Reduce caseloads",
      "Reduce caseloads. Improve supervision.\nAnd more.",
      "1. Reduce caseloads",
      "In 2015\n12 children were in care\n403 had plans",
      "a\tb\nc\td",
      "  - id: R7\n    text: Do better\n  - id: R8\n    text: 1. Do more\n",
      "- text: Do better\n- text: Do more",
      "12\n13\n14",
    ]) {
      assert.equal(paste(RECOMMENDATIONS, { plain }), undefined, plain);
    }
    assert.equal(paste(RECOMMENDATIONS, {}), undefined);
    assert.equal(paste(RECOMMENDATIONS, { html: "<b>Reduce</b> caseloads" }), undefined);
  });

  it("is left to the editor in comments, in texts, and in lists of lines", () => {
    for (const input of [
      "# <|>\nrecommendations:\n  - id: R1\n    text: tbc\n",
      "recommendations:\n  - id: R1\n    text: tbc # <|>\n",
      'recommendations:\n  - id: R1\n    text: "Do <|>better"\n',
      "summary: >-\n  We will\n  <|>\nrecommendations:\n  - id: R1\n    text: tbc\n",
      "summary: |\n  We will\n  do <|>so\n",
      "actions:\n  - id: A1\n    title: x\n    success_criteria:\n      - <|>\n",
      "actions:\n  - id: A1\n    title: x\n    success_criteria:\n      <|>\n",
      "governance:\n  exit_criteria:\n    - <|>\n",
      "decisions:\n  - id: D1\n    resolved:\n      - <|>\n",
    ]) {
      assert.equal(paste(input, { plain: LIST }), undefined, input);
    }
  });

  it("goes to the list that the cursor is in, wherever in it", () => {
    const plan = "themes:\n  - id: T1\n    title: tbc\nactions:\n  - id: A1\n    title: Train\n    addresses: tbc\n";
    const lists = [...plan.matchAll(/^|$/gm)].map(({ index }) => {
      const text = paste(`${plan.slice(0, index)}<|>${plan.slice(index)}`, { plain: LIST })?.text ?? "";
      return /id: A3/.test(text)
        ? "actions"
        : /id: T3/.test(text)
          ? "themes"
          : /id: R2/.test(text)
            ? "recommendations"
            : "";
    });
    assert.deepEqual([...new Set(lists)], ["themes", "actions"]);
  });

  it("makes the list where there is none, in the middle of nothing, too", () => {
    assert.equal(
      paste("<|>", { plain: LIST })?.text,
      "recommendations:\n  - id: R1\n    ref: 1\n    text: Reduce caseloads\n  - id: R2\n    ref: 2\n    text: Improve supervision\n",
    );
  });

  it("is one edit for each list", () => {
    const { project, at } = readInput("title: A plan\nactions:\n  - id: A1\n    title: x\n    addresses: tbc\n<|>");
    const plain = "Action\tLead\nTrain\tHead of HR\nRecruit\tHead of HR\n";
    const made = pasteItems(project, at, { plain });
    assert.equal(made?.title, "Paste as 2 actions and 1 owner");
    assert.equal(made?.edits.length, 2);
  });

  it("writes into the part file that the cursor is in, with ids that no other file has", () => {
    const input = `include: [more.plan.yaml]
actions:
  - id: A1
    title: Train
    addresses: tbc
# ==> more.plan.yaml
part_of: test.plan.yaml
actions:
  - id: A2
    title: Recruit
    addresses: tbc
<|>`;
    const { project, at } = readInput(input);
    const made = pasteItems(project, at, { plain: LIST });
    assert.deepEqual([...new Set(made?.edits.map((edit) => edit.at.uri))], ["more.plan.yaml"]);
    assert.match(made?.edits.map(({ text }) => text).join("") ?? "", /id: A3[^]*id: A4/);
  });

  it("leaves a broken list and a file of settings alone", () => {
    assert.equal(paste("recommendations: {R1: x}\n<|>", { plain: LIST }), undefined);
    const project = readProject([openDocument("improvement-plans.config.yaml", "")], setting);
    assert.equal(pasteItems(project, { uri: "improvement-plans.config.yaml", offset: 0 }, { plain: LIST }), undefined);
  });

  it("passes over a recommendation that has words or another category", () => {
    const input = `recommendations:
  - id: R1
    text: Do better
  - id: R2
    text: tbc
    category: must do
  - {id: R3, text: tbc}
  - id: R4
    text: tbc
    category: tbc
<|>`;
    const text = paste(input, { plain: "Recommendation 1: Reduce caseloads" })?.text ?? "";
    assert.match(text, /id: R4\n {4}ref: 1\n {4}text: Reduce caseloads\n {4}category: recommendation\n$/);
    assert.equal(text.match(/tbc/g)?.length, 2);
  });

  it("numbers what continues behind the numbers that the plan has", () => {
    const input = "recommendations:\n  - id: R-01\n    text: Do better\n<|>";
    assert.match(paste(input, { plain: LIST })?.text ?? "", /id: R-02\n[^]*id: R-03\n/);
  });
});

/** All that a text says to a reader: its values, keys and comments. */
function readable({ syntax, text }: Document): string {
  const words = (node: Node): readonly string[] => {
    if (node.kind === "scalar") return [node.text];
    if (node.kind === "list") return node.items.flatMap(words);
    return node.pairs.flatMap(({ key, value }) => [key.text, ...words(value)]);
  };
  const values = syntax.blocks.flatMap(({ block }) => (block.node ? words(block.node) : []));
  return [...values, ...text.split("\n").filter((line) => /^\s*#/.test(line))].join("\n");
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function assertHeld(document: Document | undefined, pasted: readonly string[]): void {
  assert.ok(document);
  assertSound(document);
  const all = readable(document);
  for (const word of pasted.flatMap(wordsOf)) assert.ok(all.includes(word), `${word} is lost:\n${document.text}`);
}

/** Words as they stand in cells, with all that YAML, HTML and spreadsheets take for something else. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z]{2,9}$/),
  fc.constantFrom(
    "Zürich's",
    "“voice”",
    '"quoted"',
    "#1",
    "x:",
    "- y",
    "{z}",
    "[w]",
    "R7",
    "3.14",
    "£1,200",
    "50%",
    "&amp;",
  ),
  fc.constantFrom(
    "<b>",
    "a&b",
    "null",
    "true",
    "~",
    "|",
    ">",
    "%",
    "@home",
    "`tick`",
    "*star*",
    "!bang",
    "?",
    "tbc,",
    "-5",
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const cell = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map((lines) => lines.join("\n")) },
);
const HEADINGS = [
  "Lead",
  "Due date",
  "Progress update",
  "Success criteria",
  "RAG",
  "Status",
  "Impact",
  "Evidence",
  "Recommendation",
  "Theme",
  "Priority",
  "Budget",
  "Revised date",
  "Original date",
  "Response",
  "Ref",
  "Partners",
  "Milestones",
  "Anything else",
  "Accountable officer",
];
const table = fc
  .tuple(
    fc.constantFrom("Action", "Recommendation", "Measure", "Title"),
    fc.shuffledSubarray(HEADINGS, { minLength: 2 }),
  )
  .chain(([main, others]) => {
    const headings = [main, ...others.filter((one) => one !== main)];
    const row = fc.tuple(sentence, fc.array(cell, { minLength: headings.length - 1, maxLength: headings.length - 1 }));
    return fc.record({ headings: fc.constant(headings), rows: fc.array(row, { minLength: 1, maxLength: 5 }) });
  })
  .map(({ headings, rows }) => ({ headings, rows: rows.map(([first, others]) => [`Do ${first}`, ...others]) }));

function tabbed(text: string): string {
  return /["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");
}

const PLAN = `title: A plan
owners:
  - id: head
    title: Head of Service
recommendations:
  - id: R1
    text: tbc
  - id: R7
    ref: 3
    text: Do better
actions:
<|>
`;

describe("no word of a pasted text is lost", () => {
  it("in a table from Excel", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), ({ headings, rows }, eol) => {
        const plain = [headings, ...rows].map((row) => row.map(tabbed).join("\t") + eol).join("");
        assertHeld(paste(PLAN, { plain }), rows.flat());
      }),
      { numRuns: 60 },
    );
  });

  it("in a table from Word", () => {
    fc.assert(
      fc.property(table, ({ headings, rows }) => {
        const row = (cells: readonly string[]): string =>
          `<tr>${cells.map((text) => `<td><p>${html(text)}</p></td>`).join("")}</tr>`;
        assertHeld(
          paste(PLAN, { html: `<p>Above it</p><table>${[headings, ...rows].map(row).join("\n")}</table><p>Below it` }),
          [...rows.flat(), "Above it", "Below it"],
        );
      }),
      { numRuns: 60 },
    );
  });

  it("in a numbered list on lines of any length", () => {
    const items = fc.array(
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => ["Do", ...lines].join("\n")),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(items, fc.constantFrom("N. ", "N) ", "(N) ", "Recommendation N: ", "N\t", "• "), (texts, mark) => {
        const plain = texts.map((text, i) => `${mark.replace("N", String(i + 1))}${text}`).join("\n");
        assertHeld(paste(PLAN, { plain }), texts);
      }),
      { numRuns: 60 },
    );
  });
});

describe("whatever is pasted", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<table>",
      "</table>",
      "<tr>",
      "<td rowspan=3>",
      "<td colspan='99999'>",
      "</td>",
      "<th>",
      "<!--",
      "-->",
    ),
    fc.constantFrom(
      "<li>",
      "<ol>",
      "</ol>",
      "<style>",
      "</style>",
      "<br",
      "<p>",
      "&#x110000;",
      "&#0;",
      "&lt",
      "<a href='x>y'>",
    ),
    fc.constantFrom(
      "Action",
      "Lead",
      "Due date",
      "1. ",
      "2. ",
      "(a) ",
      "\t",
      "\n",
      '"',
      "\u0000",
      "\ud800",
      "\u2028",
      "x",
    ),
    fc.string(),
  );
  const any = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it("nothing is thrown, and what comes out can be read", () => {
    fc.assert(
      fc.property(any, any, fc.nat(PLAN.length - 3), (plain, page, offset) => {
        const text = PLAN.replace("<|>", "");
        const document = paste(`${text.slice(0, offset)}<|>${text.slice(offset)}`, { plain, html: page });
        if (document) assertSound(document);
      }),
      { numRuns: 100 },
    );
  });

  it("a page of a hundred thousand signs is read in a moment", () => {
    const head = "<table><tr><td>Action<td>Lead</tr>";
    for (const part of [
      "<td rowspan=9999 colspan=9999>x",
      "<tr>",
      "<table><tr><td>",
      "<!--",
      "<a b='",
      "<li>",
      "&amp;",
      "<",
      "<style>",
    ]) {
      paste(RECOMMENDATIONS, { html: head + part.repeat(100_000 / part.length) });
    }
    for (const part of ['"x\t', '""\t', "1. x\n", "\t", "(a) b\n12\n", "Page 1\n", "a: "]) {
      paste(RECOMMENDATIONS, { plain: `Action\tLead\n${part.repeat(100_000 / part.length)}` });
      paste(RECOMMENDATIONS, { plain: part.repeat(100_000 / part.length) });
    }
  });
});
