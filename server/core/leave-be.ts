import { checks } from "./checks/index.ts";
import { linesOf } from "./document.ts";
import { fixOf, lineBreakOf, replace } from "./edits.ts";
import { mayBeLeft } from "./exception-uses.ts";
import type { Plan } from "./plan.ts";
import type { Fix, Place, Problem } from "./problem.ts";
import { say } from "./say.ts";
import type { Node, PlacedBlock } from "./syntax.ts";
import { lineAt, positionAt } from "./text.ts";

/** How many places of a problem told together can be left be at once; more are a matter for the settings. */
const MOST = 20;

/**
 * Leaves a problem be: writes a comment above each item it is in, in which the reason is still to be given. Until it is,
 * the problem counts. Nothing for what has to be mended.
 */
export function leaveBe(plan: Plan, problem: Problem): Fix | undefined {
  const check = checks.find(({ code }) => code === problem.code);
  if (!check || !mayBeLeft(check)) return undefined;
  const places = placesOf(plan, problem);
  const lines = new Map(places.map((place) => lineAbove(plan, place)).map((at) => [`${at?.uri} ${at?.start}`, at]));
  const edits = [...lines.values()].flatMap((at) => (at ? [commentAt(plan, at, problem.code)] : []));
  if (edits.length === 0 || edits.length > MOST) return undefined;
  return fixOf(say`Leave this, with a reason (a comment above it)`, false, ...edits);
}

/** Where a problem is: each place of one that tells of many. */
function placesOf({ documents }: Plan, { code, at, related = [] }: Problem): readonly Place[] {
  const check = checks.find((one) => one.code === code);
  const isMany = check?.many !== undefined && related[0]?.at.start === at.start && related[0].at.uri === at.uri;
  const places = isMany ? related.map((place) => place.at) : [at];
  return places.filter(({ uri }) => documents.some((document) => document.uri === uri));
}

/** The beginning of the line in which the innermost item around a place begins, or the key at the top. */
function lineAbove({ documents }: Plan, { uri, start }: Place): Place | undefined {
  const document = documents.find((one) => one.uri === uri);
  if (!document) return undefined;
  const placed = document.syntax.blocks.findLast((one) => one.start <= start);
  const within = placed && start < placed.start + placed.block.text.length ? itemAround(placed, start) : undefined;
  const entry = document.syntax.entries.findLast(({ key }) => key.start <= start);
  const from = within ?? entry?.key.start;
  if (from === undefined) return undefined;
  const line = from - positionAt(linesOf(document), from).column;
  return { uri, start: line, end: line };
}

/** Where the innermost item of a list with items on lines of their own begins. */
function itemAround({ start, block }: PlacedBlock, offset: number): number | undefined {
  const at = offset - start;
  let found: number | undefined;
  const visit = (node: Node): void => {
    if (node.kind === "scalar" || node.flow) return;
    for (const held of node.kind === "list" ? node.items : node.pairs) {
      if (held.start > at || held.end < at) continue;
      if ("key" in held) visit(held.value);
      else {
        if (held.kind === "map") found = start + held.start;
        visit(held);
      }
    }
  };
  if (block.node) visit(block.node);
  return found;
}

function commentAt({ documents }: Plan, at: Place, code: string) {
  const document = documents.find(({ uri }) => uri === at.uri);
  const lines = document && linesOf(document);
  const indent = lines ? (/^[ \t]*/.exec(lineAt(lines, positionAt(lines, at.start).line))?.[0] ?? "") : "";
  return replace(at, `${indent}# ignore ${code}: ${lineBreakOf(document?.text ?? "")}`);
}
