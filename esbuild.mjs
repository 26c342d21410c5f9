import { chmod, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const common = { bundle: true, minify: true, legalComments: "none", outdir: "dist", logLevel: "warning" };
// A bundle in CommonJS does not know its own address as a module does, and a library asks for it.
const address = 'var importMetaUrl=require("node:url").pathToFileURL(__filename).href;';
const node = {
  ...common,
  platform: "node",
  target: "node20",
  format: "cjs",
  define: { "import.meta.url": "importMetaUrl" },
};
// What the page of the dashboard runs, and how it looks.
const browser = { ...common, platform: "browser", target: "es2022", format: "iife" };
// What runs in a process as well as in a worker: a library in its form for browsers, and what only one of the two has
// is asked for only there.
const yaml = join(dirname(createRequire(import.meta.url).resolve("yaml/package.json")), "browser/index.js");
const both = {
  ...node,
  conditions: ["browser", "module"],
  alias: { yaml },
  banner: { js: `if(typeof __filename=="string")${address}` },
};

/** The look of the dashboard: that of the charts, which reports have too, and what the page in the editor adds to it. */
async function look() {
  const options = { entryPoints: ["server/present/style.ts"], bundle: true, format: "esm", write: false };
  const [{ text }] = (await build(options)).outputFiles;
  const { STYLE } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return `${STYLE}${await readFile("client/webview/dashboard.css", "utf8")}`;
}

await rm("dist", { recursive: true, force: true });
await Promise.all([
  build({ ...node, entryPoints: { cli: "server/cli/main.ts" }, banner: { js: `#!/usr/bin/env node\n${address}` } }),
  build({ ...both, entryPoints: { server: "server/lsp/main.ts" }, format: "iife" }),
  build({ ...both, entryPoints: { extension: "client/extension.ts" }, external: ["vscode"] }),
  build({ ...browser, entryPoints: { dashboard: "client/webview/dashboard.ts" } }),
  build({
    ...browser,
    stdin: { contents: await look(), loader: "css" },
    outdir: undefined,
    outfile: "dist/dashboard.css",
  }),
]);
await chmod("dist/cli.js", 0o755);
