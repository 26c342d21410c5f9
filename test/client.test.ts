import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asText } from "../client/as-text.ts";
import * as client from "../client/messages.ts";
import type { Node } from "../client/plan-now.ts";
import { type Filter, keptBy, ownersIn } from "../client/views/plan-filter.ts";
import { PLAN_NAMES, SETTINGS_GLOBS } from "../server/core/decode.ts";
import { SETTINGS_NAMES } from "../server/core/shape.ts";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../server/features/semantic-tokens/tokens.ts";
import { FIND_FILES, READ_FILE } from "../server/lsp/client-files.ts";
import { WRITE_REASON } from "../server/lsp/actions.ts";
import { CHANGED, DASHBOARD } from "../server/lsp/dashboard.ts";
import { SHOW_PLACES } from "../server/lsp/glance.ts";
import * as newPlan from "../server/lsp/new-plan.ts";
import { PASTE_ITEMS } from "../server/lsp/paste.ts";
import { PLAN_TREE } from "../server/lsp/plan-tree.ts";
import * as upkeep from "../server/lsp/upkeep.ts";
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
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac: string;
      readonly when: string;
    }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly markdown: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
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
    assert.deepEqual([client.PLAN_TREE, client.PASTE_ITEMS], [PLAN_TREE.method, PASTE_ITEMS.method]);
    const { FRAMEWORKS, CHECK_ANSWER, NEW_PLAN } = newPlan;
    assert.deepEqual(
      [client.FRAMEWORKS, client.CHECK_ANSWER, client.NEW_PLAN],
      [FRAMEWORKS, CHECK_ANSWER, NEW_PLAN].map(({ method }) => method),
    );
    const { STATUSES, ACTION_AT, RECORD_PROGRESS, SET_STATUS, ADD_ITEM, NEXT } = upkeep;
    assert.deepEqual(
      [client.STATUSES, client.ACTION_AT, client.RECORD_PROGRESS, client.SET_STATUS, client.ADD_ITEM, client.NEXT],
      [STATUSES, ACTION_AT, RECORD_PROGRESS, SET_STATUS, ADD_ITEM, NEXT].map(({ method }) => method),
    );
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

  describe("what package.json says of it", () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const words = JSON.parse(read("package.nls.json")) as Readonly<Record<string, string>>;
    const said = (key: string): string => words[key.slice(1, -1)] ?? assert.fail(key);

    it("puts only its own commands into menus and under keys, and every key is a chord in a plan", () => {
      const submenus = new Set(contributes.submenus.map(({ id }) => id));
      for (const { command, submenu } of Object.values(contributes.menus).flat())
        assert.ok(command === undefined ? submenus.has(submenu ?? "") : commands.has(command), command ?? submenu);
      for (const { command, key, mac, when } of contributes.keybindings) {
        assert.ok(commands.has(command), command);
        assert.match(key, /^ctrl\+k [a-z]$/);
        assert.equal(mac, key.replace("ctrl", "cmd"));
        assert.equal(
          when,
          "editorTextFocus && editorLangId == improvement-plan || focusedView == improvementPlans.plan",
        );
      }
      assert.equal(new Set(contributes.keybindings.map(({ key }) => key)).size, contributes.keybindings.length);
    });

    it("is written in package.nls.json, each text once and none in vain", () => {
      const manifest = read("package.json");
      const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key = ""]) => key);
      assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
      for (const [, key = "", text] of manifest.matchAll(
        /"(title|description|markdownDescription|contents)": "([^%][^"]*)"/g,
      ))
        assert.fail(`${key}: ${text}`);
    });

    it("leads newcomers to commands and pictures that are there", () => {
      const [walkthrough] = contributes.walkthroughs;
      assert.equal(walkthrough?.steps.length, 5);
      const texts = [
        ...walkthrough.steps.map(({ description }) => description),
        ...contributes.viewsWelcome.map(({ contents }) => contents),
      ];
      for (const [, command = ""] of texts
        .map(said)
        .join("\n")
        .matchAll(/\(command:([\w.]+)\)/g))
        assert.ok(commands.has(command) || command === "improvementPlans.plan.focus", command);
      for (const { media, completionEvents } of walkthrough.steps) {
        assert.notEqual(read(media.markdown), "");
        for (const event of completionEvents) assert.ok(/^on(?:Command|View):/.test(event), event);
      }
      for (const { icon } of contributes.viewsContainers.activitybar) assert.match(read(icon), /^<svg /);
    });
  });

  describe("the tree in the side bar", () => {
    const node = (of: Partial<Node>): Node => ({
      kind: "action",
      id: "",
      title: "",
      words: "",
      sign: "",
      owners: [],
      isLate: false,
      isOpen: false,
      children: [],
      ...of,
    });
    const nodes = [
      node({ id: "A1", isLate: true, owners: ["Head"] }),
      node({ id: "A2", isOpen: true, owners: ["Lead", "Head"] }),
      node({ kind: "recommendation", id: "R1", isLate: true, children: [0] }),
      node({ kind: "recommendation", id: "R2", isOpen: true, children: [1] }),
      node({ kind: "group", id: "recommendations", children: [2, 3] }),
      node({ kind: "group", id: "budgets" }),
      node({ kind: "owner", id: "lead", owners: ["Lead"], children: [1] }),
    ];

    it("is narrowed to what is asked for, and to what leads there", () => {
      const kept = (filter: Filter): number[] => [...keptBy(filter, { nodes })].sort((a, b) => a - b);
      assert.deepEqual(kept({ by: "late" }), [0, 2, 4]);
      assert.deepEqual(kept({ by: "tbc" }), [1, 3, 4, 6]);
      assert.deepEqual(kept({ by: "owner", owner: "Lead" }), [1, 3, 4, 6]);
      assert.deepEqual(kept({ by: "owner", owner: "Nobody" }), []);
    });

    it("offers the owners that lead something", () => assert.deepEqual(ownersIn({ nodes }), ["Head", "Lead"]));

    it("shows a text of a plan as text", () => assert.equal(asText("$(trash) $(x)"), "\\$(trash) \\$(x)"));
  });
});
