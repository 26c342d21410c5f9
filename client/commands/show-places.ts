import { commands, type Disposable, Location, Position, Range, Uri } from "vscode";
import { SHOW_PLACES } from "../messages.ts";

interface Point {
  readonly line: number;
  readonly character: number;
}
interface Place {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

/** Lists the places that a line above an item speaks of: a click on the line asks for it. */
export function showPlaces(): Disposable {
  return commands.registerCommand(SHOW_PLACES, (uri: string, at: Point, places: readonly Place[]) => {
    const found = places.map(
      ({ uri: there, range: { start, end } }) =>
        new Location(Uri.parse(there), new Range(pointOf(start), pointOf(end))),
    );
    return commands.executeCommand("editor.action.showReferences", Uri.parse(uri), pointOf(at), found);
  });
}

function pointOf({ line, character }: Point): Position {
  return new Position(line, character);
}
