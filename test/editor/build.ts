import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { cache, here, root } from "./places.ts";

/** In bytes. People download it in one go, and a marketplace shows it. */
const LARGEST_PACKAGE = 1_000_000;

/** Packages the extension as it is released; gives the path of the package, or says what is wrong with it. */
export function packageExtension(): { readonly vsix: string } | { readonly trouble: string } {
  const vsix = join(root, "dist/improvement-plans.vsix");
  const first = join(cache, "first.vsix");
  const make = (): void => {
    // With a date given, the same sources make the same package.
    const env = { ...process.env, SOURCE_DATE_EPOCH: "1600000000" };
    execFileSync("npm", ["run", "--silent", "package"], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  };
  make();
  copyFileSync(vsix, first);
  make();
  if (!readFileSync(vsix).equals(readFileSync(first))) return { trouble: "Packaged twice, it is not the same." };
  const { size } = statSync(vsix);
  return size > LARGEST_PACKAGE ? { trouble: `It is larger than ${LARGEST_PACKAGE} bytes: ${size}.` } : { vsix };
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
