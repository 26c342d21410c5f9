import { say } from "./say.ts";
import { SETTINGS_NAMES } from "./shape.ts";

/** The names by which plans are found in a folder, as globs. */
export const PLAN_NAMES: readonly string[] = [
  "**/*.plan.yaml",
  "**/*.plan.yml",
  "**/improvement-plan.yaml",
  "**/improvement-plan.yml",
];

/** The names by which the settings for plans are found in a folder, as globs. */
export const SETTINGS_GLOBS: readonly string[] = SETTINGS_NAMES.map((name) => `**/${name}`);

/** The largest file that is read, in bytes: twenty times the largest plan known. */
export const LARGEST_FILE = 64_000_000;

/** What is said of a file that is larger. */
export function tooLarge(): string {
  return say`The file is too large: plans of up to 64 MB are read.`;
}

/** What a file holds: its text, or one sentence on why it cannot be read. */
export type Decoded = { readonly text: string } | { readonly trouble: string };

/** Reads the bytes of a file as UTF-8; a byte order mark stays, so that what is written back is what was read. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { trouble: tooLarge() };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { trouble: say`The file is saved as UTF-16. Save it as UTF-8.` };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { trouble: say`The file is not UTF-8 text. Open it in an editor and save it as UTF-8.` };
  }
}
