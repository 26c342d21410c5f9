import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { checks } from "../server/core/checks/index.ts";
import { checkFor, fixturesIn } from "./fixtures.ts";
import { checkPages, SECTIONS } from "./generate-pages.ts";
import { generatedFiles, root } from "./generated.ts";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));
const sources = files.filter((path) => /^(?:client|server)\/.*\.ts$/.test(path) && !path.includes("/generated/"));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** What a file imports: packages by name, files of the project by their path. */
function importsOf(path: string): string[] {
  const names = [...read(path).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((found) => found[1] ?? "");
  return names.map((name) => (name.startsWith(".") ? relative(root, join(root, dirname(path), name)) : name));
}

function layerOf(path: string): string {
  const [top = "", layer = ""] = path.split("/");
  return top === "server" ? layer : top;
}

/** What each layer may import of the project. Data files in `schemas/` are everybody's. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  features: ["core", "features"],
  review: ["core", "review"],
  present: ["core", "review", "features", "present"],
  lsp: ["core", "features", "review", "present", "lsp"],
  cli: ["core", "features", "review", "present", "lsp", "cli"],
  client: ["client"],
};
const PURE = /^server\/(?:core|features|review|present)\//;

describe("the layers", () => {
  for (const path of sources) {
    it(`${path} imports only what its layer may`, () => {
      const allowed = LAYERS[layerOf(path)] ?? assert.fail("a folder that is no layer");
      for (const name of importsOf(path)) {
        if (/^(?:server|client|schemas)\//.test(name))
          assert.ok(name.startsWith("schemas/") || allowed.includes(layerOf(name)), name);
        else if (name === "yaml") assert.equal(path, "server/core/syntax.ts");
        else if (name === "vscode") assert.equal(layerOf(path), "client");
        else if (name.startsWith("vscode-languageserver")) assert.equal(layerOf(path), "lsp");
        else if (name.startsWith("node:")) assert.ok(!PURE.test(path), name);
        if (name.includes("generated/validators")) assert.equal(path, "server/core/schema.ts");
      }
    });
  }

  it("are pure where they should be", () => {
    const words = /\b(?:async|await|Promise|Date\.now|new Date|process|require|globalThis)\b/;
    for (const path of sources.filter((name) => PURE.test(name))) {
      const found = read(path)
        .split("\n")
        .findIndex((line) => words.test(line.replace(/"[^"]*"/g, '""')));
      assert.equal(found, -1, `${path}:${found + 1}`);
    }
  });

  it("have no default exports, enums or files that only pass on others", () => {
    for (const path of sources) {
      assert.doesNotMatch(read(path), /export default|^export \*|\benum \w|: any\b|as any\b|@ts-/m, path);
    }
  });
});

describe("the checks", () => {
  const named = readdirSync(join(root, "server/core/checks"))
    .filter((name) => name !== "index.ts")
    .map((name) => name.slice(0, -".ts".length));

  it("are each a file of its name, and each file is on the list", () => {
    assert.deepEqual([...checks.map(({ code }) => code)].sort(), [...named].sort());
    assert.equal(new Set(checks.map(({ code }) => code)).size, checks.length);
  });

  it("are told of in sentences", () => {
    for (const { code, summary, why, source } of checks) {
      assert.match(summary, /^[A-Z"].*\.$/, code);
      assert.match(why, /^[A-Z"].*\.$/, code);
      assert.match(source, /^[A-Z"].*\.$/, code);
    }
  });

  it("have pages with all sections", () => {
    for (const [code, page] of checkPages()) {
      const parts = page.split(/^## (.*)$/m).map((part) => part.trim());
      assert.equal(parts[0]?.startsWith(`# ${code}\n\n`), true, code);
      const headings = parts.filter((_, i) => i % 2 === 1);
      assert.deepEqual(headings, [...SECTIONS], code);
      assert.ok(!parts.includes(""), `${code}: a section is empty`);
    }
  });

  it("have fixtures named after them, and every fixture has a check", () => {
    for (const { name } of ["checks", "fixes", "right"].flatMap(fixturesIn))
      assert.ok(checkFor(name) || name.startsWith("all."), name);
    for (const check of checks)
      assert.ok(
        fixturesIn("checks").some(({ name }) => name === `${check.code}.yaml`),
        check.code,
      );
  });

  it("speak the officer's words", () => {
    const words =
      /\b(?:propert(?:y|ies)|nodes?|schema|invalid|expected|(?<!\.)YAML|null|array|string|boolean|object|mapping|scalar|token)\b/i;
    for (const { name, text } of fixturesIn("checks")) {
      for (const [, message = ""] of text.matchAll(/^#\s*\^+ .*?: (.*)$/gm)) {
        assert.doesNotMatch(message.replace(/"[^"]*"/g, ""), words, name);
        assert.match(message, /[.?)]$/, `${name}: ${message}`);
      }
    }
  });
});

describe("the project", () => {
  it("has its generated files as they would be made now", async () => {
    for (const [path, text] of await generatedFiles())
      assert.equal(existsSync(join(root, path)) ? read(path) : "", text, `${path}: npm run generate`);
  });

  it("has only the rooms that it should have", () => {
    const known =
      /^(?:client|server|schemas|syntaxes|test|examples|docs|\.ci|\.vscode|package(?:-lock|\.nls)?\.json|tsconfig\.json|esbuild\.mjs|biome\.json|\.oxlintrc\.json|\.mocharc\.json|\.gitignore|\.gitattributes|\.vscodeignore|action\.yml|\.pre-commit-hooks\.yaml|README\.md|ARCHITECTURE\.md|CONTRIBUTING\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|icon\.png)$/;
    assert.deepEqual(
      [...new Set(files.map((path) => path.split("/")[0] ?? ""))].filter((name) => !known.test(name)),
      [],
    );
  });

  it("pins every dependency, and uses each", () => {
    const { devDependencies, dependencies } = JSON.parse(read("package.json")) as Record<
      string,
      Record<string, string>
    >;
    assert.equal(dependencies, undefined);
    const used = files
      .filter((path) => /\.(?:ts|mts|mjs|json)$/.test(path) && path !== "package-lock.json")
      .map((path) => (path === "package.json" ? read(path).replace(/"devDependencies": \{[^}]*\}/, "") : read(path)));
    for (const [name, version] of Object.entries(devDependencies ?? {})) {
      assert.match(version, /^\d+\.\d+\.\d+/, name);
      const call = TOOLS[name] ?? `"${name}`;
      assert.ok(
        used.some((text) => text.includes(call)),
        `${name} is used nowhere`,
      );
    }
  });

  it("says in its documents only what is there", () => {
    for (const path of files.filter((name) => name.endsWith(".md"))) {
      for (const [, target = ""] of read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
        assert.ok(existsSync(join(root, dirname(path), target)), `${path} points to ${target}`);
      }
      for (const [, script = ""] of read(path).matchAll(/npm run ([\w:-]+)/g)) {
        assert.ok(
          (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts[script],
          `${path}: npm run ${script}`,
        );
      }
    }
  });
});

/** Packages that are called by another name than their own, or found by the tools that need them. */
const TOOLS: Readonly<Record<string, string>> = {
  "@biomejs/biome": "biome format",
  "@types/d3-scale": '"d3-scale"',
  "@types/d3-shape": '"d3-shape"',
  "@types/mocha": '"mocha"]',
  "@types/vscode": 'from "vscode"',
  "@types/node": '"node", ',
  typescript: "tsc",
  "oxlint-tsgolint": "--type-aware",
  oxlint: "oxlint ",
  mocha: "mocha",
  tsx: "import tsx",
};
