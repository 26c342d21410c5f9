import { type TextDocument, workspace } from "vscode";
import type { Middleware } from "vscode-languageclient";

/**
 * Leaves out texts that are only shown, such as the version of a plan in git that stands beside the one on disk: to the
 * server they would be more plans, with the same problems and the same items once again.
 */
export const onlyOwn: Middleware = {
  didOpen: (document, next) => (isOwn(document) ? next(document) : done),
  didChange: (event, next) => (isOwn(event.document) ? next(event) : done),
  didClose: (document, next) => (isOwn(document) ? next(document) : done),
};

const done = Promise.resolve();

/** Whether a text can be written, has yet to be saved, or lies where the workspace lies. */
function isOwn({ uri: { scheme }, isUntitled }: TextDocument): boolean {
  const folders = workspace.workspaceFolders ?? [];
  return (
    isUntitled || workspace.fs.isWritableFileSystem(scheme) === true || folders.some(({ uri }) => uri.scheme === scheme)
  );
}
