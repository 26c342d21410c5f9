import { chmod, rm } from "node:fs/promises";
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
  banner: { js: address },
};
const browser = { ...common, platform: "browser", target: "es2022" };

await rm("dist", { recursive: true, force: true });
await Promise.all([
  build({ ...node, entryPoints: { cli: "server/cli/main.ts" }, banner: { js: `#!/usr/bin/env node\n${address}` } }),
  build({ ...node, entryPoints: { server: "server/lsp/main.ts" } }),
  build({ ...browser, entryPoints: { "server.web": "server/lsp/web.ts" }, format: "iife" }),
  build({ ...node, entryPoints: { extension: "client/extension.ts" }, external: ["vscode"] }),
  build({
    ...browser,
    entryPoints: { "extension.web": "client/extension.web.ts" },
    external: ["vscode"],
    format: "cjs",
  }),
]);
await chmod("dist/cli.js", 0o755);
