import assert from "node:assert/strict";
import { checks } from "../server/core/checks/index.ts";
import { everyKey } from "../server/core/every-key.ts";
import { speak } from "../server/core/say.ts";
import { planShape, type Shape } from "../server/core/shape.ts";
import { changesHtml } from "../server/present/changes-html.ts";
import { changesJson } from "../server/present/changes-json.ts";
import { changesMarkdown } from "../server/present/changes-markdown.ts";
import { changesText } from "../server/present/changes-text.ts";
import { plain } from "../server/present/words.ts";
import { allChanges } from "../server/review/review.ts";
import type { Review } from "../server/review/change.ts";
import { EDITS } from "./review-edits.ts";
import { reviewFixtures, reviewOf } from "./review-fixtures.ts";
import { PLAN } from "./review-plan.ts";

const version = (text: string) => [{ uri: "wards.plan.yaml", text }];

/** A plan that says what it should not, in everything that a sentence shows of it. */
const HOSTILE = `<script>alert(1)</script> @everyone #12 [x](javascript:y) \`z\` </details> \\u001b[31m ![p](//h) https://evil.example | &lt;`;
const hostile: Review = reviewOf(
  version(
    `title: "${HOSTILE}"\nactions:\n  - id: A1\n    title: "${HOSTILE}"\n    due: 30 June 2026\n    change_reason: ""\n`,
  ),
  version(
    `title: "${HOSTILE}"\nactions:\n  - id: A1\n    title: "${HOSTILE}"\n    due: "${HOSTILE}"\n    change_reason: "${HOSTILE}"\n`,
  ),
);

/** A very long list of changes. */
const many = (count: number): Review => {
  const actions = (due: string): string =>
    Array.from(
      { length: count },
      (_, i) => `  - id: A${i}\n    title: Action number ${i} of many\n    due: ${due}\n`,
    ).join("");
  return reviewOf(version(`actions:\n${actions("30 June 2026")}`), version(`actions:\n${actions("31 July 2026")}`));
};

describe("a review in Markdown", () => {
  it("has the counts first, the weakened in view and the rest folded", () => {
    const after = PLAN.replace("value: 95", "value: 90").replace("response: partly accepted", "response: accepted");
    assert.equal(
      changesMarkdown(reviewOf(version(PLAN), version(after))),
      `### What changes in meaning

**1 weakened, 1 strengthened.**

#### Improvement plan for the wards of Anyshire

\`wards.plan.yaml\`

**1 weakened**

* Target of measure M1 "Night shifts with enough staff" lowered from 95% to 90%. <sub>\`wards.plan.yaml:151 target-eased\`</sub>

<details><summary>1 strengthened</summary>

* Response to recommendation R3 "Check medicines twice a day" changed from partly accepted to accepted. <sub>\`wards.plan.yaml:77 response-strengthened\`</sub>

</details>
`,
    );
  });

  it("shows what a plan says and does nothing of it", () => {
    const text = changesMarkdown(hostile);
    assert.doesNotMatch(
      text,
      /(?<!\\)<(?!\/?(?:details|summary|sub)>|!-- -->)|@everyone|#12|(?<!\\)\[|(?<!\\)!\[|https:\/\//,
    );
    assert.equal(text.match(/<\/details>/g)?.length ?? 0, text.match(/<details>/g)?.length ?? 0);
  });

  it("fits into a comment however much there is to tell", () => {
    const text = changesMarkdown(many(3000));
    assert.ok(text.length < 65_535 && text.length > 60_000, String(text.length));
    const told = text.match(/^\* /gm)?.length ?? 0;
    assert.match(text, new RegExp(`\\n${3000 - told} more do not fit here: `));
    assert.match(text, /\*\*3000 weakened\.\*\*/);
  });
});

describe("a review for a terminal", () => {
  it("keeps to the width, and shows what would move the cursor as a sign", () => {
    for (const width of [40, 80, 120]) {
      const lines = changesText(hostile, { paint: plain, width }).split("\n");
      for (const line of lines.filter(
        (one) => one.startsWith("  ") && one.trim().includes(" ") && !one.includes("deadline"),
      ))
        assert.ok(line.length <= width, `${width}: ${line}`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing that a terminal obeys may come through.
      assert.doesNotMatch(lines.join("\n"), /[\0-\x09\x0b-\x1f\x7f]/);
    }
  });
});

describe("a review as a page", () => {
  it("loads and runs nothing", () => {
    const page = changesHtml(hostile);
    assert.doesNotMatch(page, /<script|<img|<a |javascript:y"/);
    assert.match(page, /default-src &#39;none&#39;/);
    assert.match(page, /&#60;script&#62;/);
  });
});

describe("a review as JSON", () => {
  it("has places in both versions, from 1", () => {
    const { plans } = JSON.parse(changesJson(reviewOf(version("stage: approved\n"), version("\nstage: draft\n")))) as {
      plans: { changes: { before: unknown; after: unknown }[] }[];
    };
    const place = (line: number, end: number) => ({
      path: "wards.plan.yaml",
      start: { line, column: 8 },
      end: { line, column: end },
    });
    assert.deepEqual(plans[0]?.changes[0]?.before, place(1, 16));
    assert.deepEqual(plans[0]?.changes[0]?.after, place(2, 13));
  });
});

/** A language in other letters: what stays in ours was not said through the catalogue, or stands in the plan. */
function strange(english: string): string {
  return english.replace(/\{\d+\}|[A-Za-z]/g, (sign) =>
    sign.length > 1 ? sign : String.fromCharCode(sign.charCodeAt(0) + 0x3b0),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
}

function choicesIn(shape: Shape, seen: Set<Shape> = new Set()): readonly string[] {
  if (seen.has(shape)) return [];
  seen.add(shape);
  const held = [...shape.keys.values(), ...(shape.item ? [shape.item] : [])];
  return [...shape.choices.map(({ value }) => value), ...held.flatMap((one) => choicesIn(one, seen))];
}

describe("what a review says", () => {
  it("goes through the catalogue, all of it", () => {
    const format = new Set(
      [...everyKey.keys(), ...choicesIn(planShape), ...checks.map(({ code }) => code), "tbc", "onwards"].flatMap(
        wordsOf,
      ),
    );
    speak(strange);
    try {
      const reviews = [
        ...reviewFixtures().map(({ before, after }) => ({ before, after })),
        ...EDITS.map(([from, to]) => ({ before: version(PLAN), after: version(PLAN.replace(from, () => to)) })),
      ];
      for (const { before, after } of reviews) {
        const own = new Set([...before, ...after].flatMap(({ text, uri }) => wordsOf(`${text} ${uri}`)));
        for (const { sentence } of allChanges(reviewOf(before, after)))
          assert.deepEqual(
            wordsOf(sentence).filter((word) => !own.has(word) && !format.has(word)),
            [],
            sentence,
          );
      }
    } finally {
      speak(undefined);
    }
  });
});
