import assert from "node:assert/strict";
import type { Project } from "../server/core/project.ts";
import { documentSymbols, type Outline } from "../server/features/document-symbols.ts";
import { shown } from "./features.ts";
import { briefly, testFixtures } from "./navigation.ts";

testFixtures("document-symbols", (project, at) =>
  (documentSymbols(project, at.uri) ?? []).flatMap((one) => outlineLines(project, one, "")),
);

function outlineLines(project: Project, outline: Outline, indent: string): readonly string[] {
  const { name, detail, sort, at, whole, children } = outline;
  assert.ok(at.start >= whole.start && at.end <= whole.end, `${name}: ${shown(project, at)} is not in its whole`);
  const place = `${shown(project, at)} in ${briefly(shown(project, whole))}`.replaceAll(`${at.uri}:`, "");
  const own = `${indent}${name} (${[sort, detail].filter((part) => part !== "").join(": ")}) ${place}`;
  return [own, ...children.flatMap((child) => outlineLines(project, child, `${indent}  `))];
}
