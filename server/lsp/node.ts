import { readFile, stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import type { InitializeParams } from "vscode-languageserver";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { decode, LARGEST_FILE, PLAN_NAMES, SETTINGS_GLOBS } from "../core/decode.ts";
import { filesOfClient } from "./client-files.ts";
import { nameOf, uriOf } from "./names.ts";
import { serve } from "./server.ts";
import { today } from "./today.ts";
import type { Files } from "./workspace.ts";

/** Serves an editor over standard input and output, or over what the editor set up when it started the process. */
export function serveNode(stdio: boolean): void {
  const connection = stdio
    ? createConnection(
        ProposedFeatures.all,
        new StreamMessageReader(process.stdin),
        new StreamMessageWriter(process.stdout),
      )
    : createConnection(ProposedFeatures.all);
  serve({
    connection,
    setting: today,
    files: (params: InitializeParams): Files => {
      const virtual = filesOfClient(connection, params);
      const isOnDisk = (name: string): boolean => name.startsWith("file://");
      return {
        find: (folder) => (isOnDisk(folder) ? findOnDisk(folder) : virtual.find(folder)),
        read: (name) => (isOnDisk(name) ? readFromDisk(name) : virtual.read(name)),
      };
    },
  });
}

async function findOnDisk(folder: string): Promise<readonly string[]> {
  const cwd = URI.parse(uriOf(folder)).fsPath;
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const found = await glob([...PLAN_NAMES, ...SETTINGS_GLOBS], {
    cwd,
    ignore,
    absolute: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  return found.sort().map((path) => nameOf(URI.file(path).toString()));
}

async function readFromDisk(name: string): Promise<string | undefined> {
  const path = URI.parse(uriOf(name)).fsPath;
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > LARGEST_FILE) return undefined;
    const read = decode(await readFile(path));
    return "text" in read ? read.text : undefined;
  } catch {
    return undefined;
  }
}
