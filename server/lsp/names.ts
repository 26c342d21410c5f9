import { URI } from "vscode-uri";

/**
 * The name by which the engine knows a text: its address with nothing escaped, so that the path of a part that a plan
 * includes is the end of its name.
 */
export function nameOf(uri: string): string {
  const { scheme, authority, path } = URI.parse(uri);
  // Windows drive letters come in either case, and escaped or not, from one editor to the next.
  const drive = path.replace(/^\/([A-Za-z]):/, (_, letter: string) => `/${letter.toLowerCase()}:`);
  return `${scheme}://${authority}${drive.startsWith("/") || drive === "" ? "" : NOWHERE}${drive}`;
}

/** Stands before the name of a text that lies in no folder, such as a new one: no path of a file begins like this. */
const NOWHERE = "/./";

/** The address of a text by its name. */
export function uriOf(name: string): string {
  const [, scheme = "file", authority = "", path = ""] = /^([\w+.-]+):\/\/([^/]*)(.*)$/s.exec(name) ?? [];
  const isNowhere = path.startsWith(NOWHERE);
  return URI.from({ scheme, authority, path: isNowhere ? path.slice(NOWHERE.length) : path }).toString();
}
