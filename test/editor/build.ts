import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { cache, here, root } from "./places.ts";

/** Packages the extension as it is released; gives the path of the package. */
export function packageExtension(): string {
  execFileSync("npm", ["run", "--silent", "package"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  return join(root, "dist/improvement-plans.vsix");
}

/** The suites, each bundled into one file that an extension host can load; gives the path of each by its name. */
export async function buildSuites(): Promise<(name: string) => string> {
  const outdir = join(cache, "editor-suites");
  const suite = (name: string): string => join(here, "suite", `${name}.ts`);
  const mocha = readFileSync(join(root, "node_modules/mocha/mocha.js"), "utf8");
  const common: BuildOptions = {
    outdir,
    bundle: true,
    format: "cjs",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
    // Wrapped so that it leaves itself as a global and not as what the suite exports.
    banner: { js: `((exports, module) => {${mocha}})();` },
  };
  await build({ ...common, platform: "node", target: "node20", entryPoints: ["index", "dies"].map(suite) });
  await build({ ...common, platform: "browser", target: "es2022", entryPoints: [suite("index.web")] });
  return (name) => join(outdir, `${name}.js`);
}
