import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { root } from "./generated.ts";

describe("the packaged extension", () => {
  it("holds what it needs and nothing else", async () => {
    const pages = readdirSync(join(root, "docs/checks")).map((name) => `docs/checks/${name}`);
    const listed = await listFiles({ cwd: root, packageManager: PackageManager.None });
    assert.deepEqual(listed.sort(), [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "client/media/plan.svg",
      ...["act", "keep", "paste", "see", "start"].map((step) => `client/media/walkthrough/${step}.md`),
      "dist/dashboard.css",
      "dist/dashboard.js",
      "dist/extension.js",
      "dist/server.js",
      ...pages.sort(),
      "docs/exceptions.md",
      "docs/format.md",
      "examples/devon-2020.plan.yaml",
      "icon.png",
      "package.json",
      "package.nls.json",
      "schemas/improvement-plan.schema.json",
      "syntaxes/improvement-plan.tmLanguage.json",
      "syntaxes/language-configuration.json",
      "syntaxes/snippets.json",
    ]);
  });
});
