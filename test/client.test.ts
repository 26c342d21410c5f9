import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as client from "../client/messages.ts";
import { PLAN_NAMES, SETTINGS_GLOBS } from "../server/core/decode.ts";
import { SETTINGS_NAMES } from "../server/core/shape.ts";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../server/features/semantic-tokens/tokens.ts";
import { FIND_FILES, READ_FILE } from "../server/lsp/client-files.ts";
import { WRITE_REASON } from "../server/lsp/actions.ts";
import { CHANGED, DASHBOARD } from "../server/lsp/dashboard.ts";
import { SHOW_PLACES } from "../server/lsp/glance.ts";
import { root } from "./generated.ts";

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly filenames: readonly string[];
    }[];
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly markdownDescription: string }>> };
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly yamlValidation: readonly { readonly fileMatch: readonly string[] }[];
  };
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const { activationEvents, contributes } = JSON.parse(read("package.json")) as Manifest;

describe("the extension", () => {
  it("uses the names that the server uses", () => {
    assert.deepEqual([client.FIND_FILES, client.READ_FILE, client.SHOW_PLACES], [FIND_FILES, READ_FILE, SHOW_PLACES]);
    assert.equal(client.WRITE_REASON, WRITE_REASON);
    assert.deepEqual([client.DASHBOARD, client.CHANGED], [DASHBOARD.method, CHANGED]);
  });

  it("knows plans by the names by which the server finds them", () => {
    const [language] = contributes.languages;
    assert.equal(language?.id, client.LANGUAGE);
    const names = [...language.extensions.map((end) => `*${end}`), ...language.filenames];
    const settings = [...SETTINGS_NAMES];
    assert.deepEqual(
      contributes.yamlValidation.map(({ fileMatch }) => fileMatch),
      [names.filter((name) => !settings.includes(name)), settings],
    );
    assert.equal(client.PLAN_NAMES, `**/{${names.join(",")}}`);
    assert.deepEqual(
      [...PLAN_NAMES, ...SETTINGS_GLOBS],
      names.map((name) => `**/${name}`),
    );
  });

  it("has its commands, each in a file of its own", () => {
    for (const { command } of contributes.commands) {
      const [id = "", name = ""] = command.split(".");
      assert.equal(id, client.ID);
      const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      assert.match(read(`client/commands/${file}.ts`), new RegExp(`\\b${name}\\b`));
      assert.match(read("client/start.ts"), new RegExp(`commands/${file}\\.ts`));
    }
  });

  it("starts for plans and their dashboard alone", () =>
    assert.deepEqual(activationEvents, ["onWebviewPanel:improvementPlans.dashboard"]));

  it("gives a colour to the words that the server tells apart", () => {
    const own = TOKEN_MODIFIERS.filter((modifier) => modifier !== "declaration");
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      own,
    );
    const types = new Set<string>(Object.values(TOKEN_TYPES));
    for (const selector of Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {})) {
      const [type = "", modifier = "declaration"] = selector.split(".");
      assert.ok(types.has(type) && (TOKEN_MODIFIERS as readonly string[]).includes(modifier), selector);
    }
  });
});
