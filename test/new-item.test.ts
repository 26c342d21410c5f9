import assert from "node:assert/strict";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import type { Pieces } from "../server/core/piece.ts";
import { readProject } from "../server/core/project.ts";
import { type AskedList, newItem } from "../server/features/new-item.ts";
import { setting } from "./fixtures.ts";

const URI = "file:///a.plan.yaml";
const HEAD = "improvement_plan: 1\ntitle: A plan\norganisation: X\nnation: england\nstage: draft\n";

/** A text after an item was added to it, and the id that the item has. */
function added(text: string, list: AskedList, fields: Pieces): readonly [string, string] | undefined {
  const project = readProject([openDocument(URI, text)], setting);
  const item = newItem(project, URI, { list, fields });
  return (
    item && [
      applyEdits(
        text,
        item.edits.map(({ at, text: put }) => ({ at, text: put })),
      ),
      item.id,
    ]
  );
}

describe("an item that is added", () => {
  it("goes to the end of its list, with what is known of it", () => {
    const text = `${HEAD}actions:\n  # the first\n  - id: A1 # kept\n    title: Do it\n`;
    assert.deepEqual(added(text, "actions", { title: "Train staff: all of them", addresses: ["R1", "R2"] }), [
      `${text}  - id: A2\n    title: "Train staff: all of them"\n    addresses: [R1, R2]\n    owner: tbc\n    due: tbc\n    status: not started\n    resources: tbc\n`,
      "A2",
    ]);
  });

  it("makes the list where there is none", () => {
    assert.deepEqual(added(HEAD, "recommendations", { text: "Do better" }), [
      `${HEAD}\nrecommendations:\n  - id: R1\n    text: Do better\n`,
      "R1",
    ]);
  });

  it("calls a post by its title", () => {
    const text = `${HEAD}owners:\n  - id: head-of-service\n    title: Head of Service\n`;
    assert.equal(
      added(text, "owners", { title: "Director of Children's Services" })?.[1],
      "director-of-childrens-services",
    );
    assert.equal(added(text, "owners", { title: "Head of Service" })?.[1], "head-of-service-2");
  });

  it("fills the place that a new plan holds open, and keeps the notes beside it", () => {
    const open = `${HEAD}actions:\n  - id: A1\n    title: tbc # in a few words\n    addresses: [R1] # such as [R1]\n    owner: lead\n    due: tbc\n`;
    assert.deepEqual(added(open, "actions", { title: "Do it", addresses: ["R1"], due: "2030-01-31" }), [
      open.replace("title: tbc", "title: Do it").replace("due: tbc", "due: 2030-01-31"),
      "A1",
    ]);
    const long =
      "Do what the report asks for, and more than that, in every team of the service and with all of its partners";
    assert.equal(
      added(open, "actions", { title: long, addresses: ["R1"] })?.[0],
      open.replace("title: tbc", `title: ${long}`),
    );
  });

  it("fills no place that says something else already", () => {
    const open = `${HEAD}actions:\n  - id: A1\n    title: tbc\n    addresses: [R1]\n`;
    assert.equal(added(open, "actions", { title: "Do it", addresses: ["R2"] })?.[1], "A2");
    const post = `${HEAD}owners:\n  - id: lead\n    title: tbc\n    kind: officer\n`;
    assert.deepEqual(added(post, "owners", { title: "Head" }), [post.replace("tbc", "Head"), "lead"]);
  });

  it("is not added where something else stands in the place of the list", () => {
    assert.equal(added(`${HEAD}actions: none\n`, "actions", { title: "Do it" }), undefined);
  });

  it("keeps the line breaks of the text", () => {
    const text = `${HEAD}actions:\n  - id: A1\n    title: Do it\n`.replaceAll("\n", "\r\n");
    const [after = ""] = added(text, "actions", { title: "Do more" }) ?? [];
    assert.equal(after.replaceAll("\r\n", "").includes("\n"), false);
  });
});
