import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { thingAt } from "../features/thing-at.ts";
import { rangeOf } from "./convert.ts";
import { uriOf } from "./names.ts";

/** Where a mark of the dashboard leads; lines and characters from 0. */
export interface Mark {
  readonly name: string;
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  /** The lines of what the mark stands for. */
  readonly own: Lines;
  /** The lines of the item that it belongs to. */
  readonly item: Lines;
}

/** The first and the last of some lines. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The names of the marks in pieces of HTML, and where each leads. */
interface MarkNames {
  /** Puts names in place of the places in a piece of HTML. */
  readonly put: (html: string) => string;
  /** The marks that were named so far, by their places. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/**
 * Calls marks by the items that they stand for and not by their places, so that a piece of HTML stays as it is, letter
 * for letter, when a text before the item grows.
 */
export function markNames(project: Project): MarkNames {
  const marks = new Map<string, Mark>();
  const taken = new Map<string, number>();
  const nameFor = (place: string): string => {
    const known = marks.get(place);
    if (known) return known.name;
    const mark = markAt(project, place);
    const times = (taken.get(mark.name) ?? 0) + 1;
    taken.set(mark.name, times);
    const name = times === 1 ? mark.name : `${mark.name}~${times}`;
    marks.set(place, { ...mark, name });
    return name;
  };
  const put = (html: string): string =>
    html.replace(AT, (_, before: string, place: string) => `${before}${nameFor(plain(place))}"`);
  return { put, marks };
}

/** A place in the attribute of an element, `data-at="<name of the text>#<offset>"`. */
const AT = /(<[a-z][^<>]*?\sdata-at=")([^"]*)"/g;

function markAt(project: Project, place: string): Mark {
  const hash = place.lastIndexOf("#");
  const at = { uri: place.slice(0, hash), offset: Number(place.slice(hash + 1)) };
  const { line, character } = rangeOf(project, { uri: at.uri, start: at.offset, end: at.offset }).start;
  const thing = thingAt(project, at);
  const here = { first: line, last: line };
  const linesOf = (whole: Place): Lines => {
    const { start, end } = rangeOf(project, whole);
    return { first: start.line, last: end.line };
  };
  return {
    name: thing?.name || "text",
    uri: uriOf(at.uri),
    line,
    character,
    own: thing ? linesOf(thing.whole) : here,
    item: thing ? linesOf(thing.item) : here,
  };
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that an attribute stands for. */
function plain(attribute: string): string {
  return attribute.replace(/&(?:#(\d+)|(\w+));/g, (sign, code: string | undefined, name: string | undefined) =>
    code === undefined ? (SIGNS[name ?? ""] ?? sign) : String.fromCodePoint(Number(code)),
  );
}
