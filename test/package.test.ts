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
      "dist/dashboard.css",
      "dist/dashboard.js",
      "dist/extension.js",
      "dist/server.js",
      ...pages.sort(),
      "docs/exceptions.md",
      "docs/format.md",
      "icon.png",
      "package.json",
      "schemas/improvement-plan.schema.json",
      "syntaxes/improvement-plan.tmLanguage.json",
      "syntaxes/language-configuration.json",
      "syntaxes/snippets.json",
    ]);
  });
});
