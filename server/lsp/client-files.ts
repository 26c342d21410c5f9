import type { Connection, InitializeParams } from "vscode-languageserver";
import { decode } from "../core/decode.ts";
import { nameOf, uriOf } from "./names.ts";
import type { Files } from "./workspace.ts";

/** Asks the editor for the addresses of the plans below a folder. */
export const FIND_FILES = "improvementPlans/findFiles";
/** Asks the editor for the bytes of a file, in base 64; nothing where there is none. */
export const READ_FILE = "improvementPlans/readFile";

/** Files as the editor sees them, for places without a disk; no files where the editor does not offer this. */
export function filesOfClient(connection: Connection, { initializationOptions }: InitializeParams): Files {
  const offered = (initializationOptions as { files?: boolean } | undefined)?.files === true;
  return {
    find: async (folder) =>
      offered ? (await connection.sendRequest<string[]>(FIND_FILES, { uri: uriOf(folder) })).map(nameOf) : [],
    read: async (name) => {
      const bytes = offered ? await connection.sendRequest<string | null>(READ_FILE, { uri: uriOf(name) }) : null;
      if (bytes === null) return undefined;
      const read = decode(Uint8Array.from(atob(bytes), (letter) => letter.codePointAt(0) ?? 0));
      return "text" in read ? read.text : undefined;
    },
  };
}
