import assert from "node:assert/strict";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import type { Edit } from "../server/core/problem.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { format, whyNotFormatted } from "../server/features/format.ts";
import { formatOnType } from "../server/features/format-on-type.ts";
import { formatRange } from "../server/features/format-range.ts";
import { saysTheSame } from "../server/features/layout/lay-out.ts";
import { featureFixtures } from "./features.ts";
import { golden, setting } from "./fixtures.ts";

const URI = "test.plan.yaml";

function projectOf(text: string): Project {
  return readProject([openDocument(URI, text)], setting);
}

/** A text after some edits of it. */
function after(project: Project, uri: string, edits: readonly Edit[]): string {
  return applyEdits(project.documents.get(uri)?.text ?? "", edits);
}

describe("formatting", () => {
  for (const { name, path, input, answer, project, at } of featureFixtures("format")) {
    it(`lays out ${name}`, () => {
      const edits = format(project, at.uri);
      const why = whyNotFormatted(project, at.uri) ?? "nothing";
      const is = edits ? after(project, at.uri, edits) : `${why}\n`;
      golden(path, `${input}---\n${is}`, `${input}---\n${answer}`, assert.equal);
    });
  }

  it("makes small edits, of white space alone", () => {
    const text = "title:   Plan \r\n\r\n\r\n\r\nactions:\r\n- id: A1\r\n  owner: tbc";
    const edits = format(projectOf(text), URI) ?? [];
    assert.deepEqual(
      edits.map(({ at: { uri, start, end }, text: put }) => [uri, start, end, put]),
      [
        [URI, 7, 9, ""],
        [URI, 13, 18, ""],
        [URI, 32, 32, "  "],
        [URI, 44, 44, "  "],
        [URI, 54, 54, "\r\n"],
      ],
    );
  });

  it("leaves a text be that is not there, and one with nothing in it", () => {
    assert.equal(format(projectOf(""), "other.yaml"), undefined);
    assert.equal(whyNotFormatted(projectOf(""), "other.yaml"), undefined);
    for (const text of ["", "\n", "  \n\n"]) assert.equal(format(projectOf(text), URI), undefined);
  });

  it("leaves what it does not know as it is, and lays out the rest", () => {
    const project = projectOf("title:   !!str   1.10\nstage:   draft\n");
    assert.equal(after(project, URI, format(project, URI) ?? []), "title:   !!str   1.10\nstage: draft\n");
  });

  it("keeps the line that begins a document", () => {
    const project = projectOf("# one\n---   # two\n\n\n\ntitle:   Plan\n");
    assert.equal(after(project, URI, format(project, URI) ?? []), "# one\n---   # two\n\ntitle: Plan\n");
  });

  it("would notice if a text said something else", () => {
    const one = openDocument(URI, "actions:\n  - id: A1\n    title: a\n      b\n");
    assert.ok(saysTheSame(one, openDocument(URI, "actions:\n- id:   A1\n  title:\n    a\n    b\n")));
    assert.ok(!saysTheSame(one, openDocument(URI, "actions:\n- id: A1\ntitle: a b\n")));
    assert.ok(!saysTheSame(one, openDocument(URI, "actions:\n  - id: A1\n  - title: a b\n")));
    assert.ok(!saysTheSame(one, openDocument(URI, "actions:\n  - id: A1\n    title: a\n\n      b\n")));
  });
});

describe("formatting of a selection", () => {
  for (const { name, path, input, answer } of featureFixtures("format-range")) {
    it(`lays out ${name}`, () => {
      const start = input.indexOf("«");
      const project = projectOf(input.replace(/[«»]/g, ""));
      const edits = formatRange(project, URI, { start, end: input.indexOf("»") - 1 });
      const is = edits ? after(project, URI, edits) : "nothing\n";
      golden(path, `${input}---\n${is}`, `${input}---\n${answer}`, assert.equal);
    });
  }
});

describe("formatting while typing", () => {
  const cases: readonly (readonly [string, text: string, becomes: string])[] = [
    ["below the key of a list", "actions:\n<|>", "  "],
    ["below the key of a map", "governance: # who\n<|>", "  "],
    ["below the key of a list in an item", "actions:\n  - id: A1\n    milestones:\n    <|>", "      "],
    ["below the first key of an item", "governance:\n  reporting:\n    - to: cabinet\n<|>", "      "],
    ["below the key of a text", "actions:\n  - id: A1\n    due:\n      <|>", "    "],
    ["below a key that nobody knows", "actions:\n  - id: A1\n    house:\n   <|>", ""],
    ["below a value", "actions:\n  - id: A1\n    due: tbc # yet\n  <|>", "    "],
    ["below a value, and an empty line", "actions:\n  - id: A1\n    due: tbc\n\n<|>", "    "],
    ["below a value in brackets", "actions:\n  - addresses: [R1, R2]\n<|>", "    "],
    ["below a bracket that is open", "actions:\n  - addresses: [R1,\n<|>", "        "],
    ["below a quotation mark that is open", 'actions:\n  - title: "Train\n<|>', "      "],
    ["below an item that is a text", "governance:\n  exit_criteria:\n    - All is well\n<|>", "    "],
    ["below a dash", "actions:\n  -\n<|>", "    "],
    ["below the sign of a long text", "actions:\n  - id: A1\n    title: >- # long\n    <|>", "      "],
    ["below the sign of a long text in an item", "context:\n  - |\n<|>", "    "],
    ["below words that end with such a sign", "actions:\n  - title: more is >\n<|>", "    "],
    ["in a long text", "summary: |\n  one\n    two: three\n<|>", "    "],
    ["in a long text with an empty line", "actions:\n  - title: |\n      one\n\n<|>", "      "],
    ["below a comment", "actions:\n  # first\n<|>", "  "],
    ["in what was broken off a value", "actions:\n  - title: Train\n    <|>ward managers", "      "],
    ["in what was broken off an item", "governance:\n  exit_criteria:\n    - All is\n    <|>well", "      "],
    ["in front of a dash", "actions:\n  - id: A1\n    due: tbc\n<|>  - id: A2", ""],
    ["in front of a key", "actions:\n  - id: A1\n<|>  due: tbc", ""],
    ["behind a dash that the editor put there", "governance:\n  exit_criteria:\n    - All\n      - <|>", ""],
    ["in front of a closing bracket", "include: [\n<|>]", ""],
    ["below words that are broken", "actions:\n  - id: A1\n    titel\n<|>", ""],
    ["in the first line", "<|>title: Plan", ""],
    ["with Windows line ends", "actions:\r\n<|>\r\n", "  "],
  ];
  for (const [name, marked, indent] of cases) {
    it(`${name}: ${indent.length} spaces`, () => {
      const offset = marked.indexOf("<|>");
      const text = marked.replace("<|>", "");
      const project = projectOf(text);
      const edits = formatOnType(project, { uri: URI, offset }, "\n");
      if (indent === "") return assert.equal(edits, undefined);
      const is = after(project, URI, edits ?? []);
      const start = is.slice(0, offset).lastIndexOf("\n") + 1;
      assert.equal(/^ */.exec(is.slice(start))?.[0], indent);
      assert.equal(is.replace(/[ \r\n]/g, ""), text.replace(/[ \r\n]/g, ""));
      assert.equal(formatOnType(projectOf(is), { uri: URI, offset: start }, "\n"), undefined, "once and for all");
    });
  }

  it("does nothing for other characters", () => {
    assert.equal(formatOnType(projectOf("actions:\n-"), { uri: URI, offset: 10 }, "-"), undefined);
    assert.equal(formatOnType(projectOf("actions:\n"), { uri: "other.yaml", offset: 9 }, "\n"), undefined);
  });
});
