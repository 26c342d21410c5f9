import { RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { FIND_FILES, PLAN_NAMES, READ_FILE } from "./messages.ts";

/** Reads files for the server as the editor sees them, so that plans are found where there is no disk. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(FIND_FILES, async ({ uri }: { readonly uri: string }) => {
    const found = await workspace.findFiles(
      new RelativePattern(Uri.parse(uri), PLAN_NAMES),
      "**/{node_modules,.git}/**",
    );
    return found.map(String);
  });
  client.onRequest(READ_FILE, async ({ uri }: { readonly uri: string }) => {
    try {
      return base64(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
}

/** Pieces, because a function takes only so many arguments at a time. */
const PIECE = 0x80_00;

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCodePoint(...bytes.subarray(at, at + PIECE));
  }
  return btoa(letters);
}
