import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { isSound } from "../server/core/syntax.ts";
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
function after(project: Project, { edits }: PastedItems): Project {
  const texts = [...project.documents.values()].map((document) => {
    const own = edits.filter(({ at }) => at.uri === document.uri);
    return openDocument(document.uri, applyEdits(document.text, own), document);
  });
  return readProject(texts, setting);
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
      const [document] = after(project, made).documents.values();
      assert.ok(document?.syntax.blocks.every(({ block }) => isSound(block)));
      const answer = `# ${made.title}\n${document.text}`;
      golden(path, `${before}---\n${answer}`, `${before}---\n${is}`, assert.equal);
    });
  }
});
