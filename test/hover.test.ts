import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../server/core/document.ts";
import { readProject } from "../server/core/project.ts";
import { hover, type Hover } from "../server/features/hover.ts";
import { escapeMarkdown } from "../server/features/markdown.ts";
import { shown } from "./features.ts";
import { setting } from "./fixtures.ts";
import { root } from "./generated.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("hover", (project, at) => {
  const is = hover(project, at);
  return is ? [shown(project, is.at), "", ...is.markdown.split("\n")] : [];
});

describe("hover on the examples", () => {
  it("shows the statement's last day, and how it was counted, on the day Plymouth received its report", () => {
    const { markdown } = inExample("plymouth-2015.plan.yaml", "2015-01-02");
    assert.match(markdown, /\*\*Friday 2 January 2015\*\*/);
    assert.ok(
      markdown.includes(
        "**Tuesday 14 April 2015** is the last day to prepare and publish a written statement of the action proposed: " +
          "70 working days after Friday 2 January 2015, leaving out Good Friday (3 April) and Easter Monday (6 April). " +
          "It goes to HM Chief Inspector and the Secretary of State. " +
          "Source: Education and Inspections Act 2006, section 137; SI 2007/462.",
      ),
      markdown,
    );
    assert.match(markdown, /Check the date with your own legal adviser/);
  });

  it("shows the lines and what each may be on Devon's total for 2020/21", () => {
    const { markdown } = inExample("devon-2020.plan.yaml", "£2.2m\n");
    assert.equal(
      markdown,
      [
        "**Between £2,150,000 and £2,250,000**",
        "",
        "| Budget lines, 2020/21 | as written | what it may be |",
        "| --- | --- | --- |",
        '| B1 "Ongoing posts" | just under £1.1m | £1,050,000 to £1,100,000 |',
        '| B2 "Short-term posts" | just over £1.1m | £1,100,000 to £1,150,000 |',
        "| **Sum of the lines** |  | **£2,150,000 to £2,250,000** |",
        "| **Stated total** | £2.2m | **£2,150,000 to £2,250,000** |",
        "",
        "The lines and the total agree, with room for honest rounding.",
      ].join("\n"),
    );
  });
});

/** The hover on the first place in an example where a text stands. */
function inExample(name: string, text: string): Hover {
  const document = openDocument(name, readFileSync(join(root, "examples", name), "utf8"));
  const found = hover(readProject([document], setting), { uri: name, offset: document.text.indexOf(text) + 1 });
  return found ?? assert.fail(`nothing is said of ${text}`);
}

describe("Markdown", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Train ward managers (12)", "Train ward managers (12)"],
    ["[click](command:evil)", "\\[click\\](command:evil)"],
    ["![x](https://a.example/p.png)", "!\\[x\\](https:\\//a\\.example/p\\.png)"],
    ["<img src=x onerror=y>", "\\<img src=x onerror=y\\>"],
    ["`code` *bold* _it_ ~~no~~", "\\`code\\` \\*bold\\* \\_it\\_ \\~\\~no\\~\\~"],
    ["# Heading", "\\# Heading"],
    ["1. one", "1\\. one"],
    ["- item", "\\- item"],
    ["a | b", "a \\| b"],
    ["one\n\n# two", "one # two"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["www.example.org", "www\\.example\\.org"],
    ["mail@example.org", "mail\\@example\\.org"],
    ["back\\slash", "back\\\\slash"],
    ["turned \u202eround\u202c", "turned round"],
  ];
  for (const [text, escaped] of cases) {
    it(`of ${JSON.stringify(text)} does nothing`, () => assert.equal(escapeMarkdown(text), escaped));
  }
});
