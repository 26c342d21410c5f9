import { join } from "node:path";

/** The folder of the project. */
export const root = join(import.meta.dirname ?? __dirname, "../..");
/** The folder of the editor tests. */
export const here = join(root, "test/editor");
/** What may be made again at any time. */
export const cache = join(root, "node_modules/.cache");
