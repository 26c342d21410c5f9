import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generated.ts";
import { sourcesIn } from "./messages.ts";

const SAID = /\bl10n\.t\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;

/** Every text that the extension itself shows, as translators get it: the texts of its manifest are in package.nls.json. */
export function clientTexts(): string {
  const texts = sourcesIn(["client"]).flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(SAID)].map(([, literal = ""]) => textOf(literal)),
  );
  const sorted = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted.map((text) => [text, text])), undefined, 2)}\n`;
}

/** What a literal of TypeScript stands for. */
function textOf(literal: string): string {
  const inner = literal.slice(1, -1).replace(/\\'/g, "'");
  return JSON.parse(`"${literal.startsWith("'") ? inner.replaceAll('"', '\\"') : inner}"`) as string;
}
