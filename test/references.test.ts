import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../server/core/document.ts";
import { readProject } from "../server/core/project.ts";
import { definition } from "../server/features/definition.ts";
import { implementation } from "../server/features/implementation.ts";
import { references } from "../server/features/references.ts";
import { shown } from "./features.ts";
import { setting } from "./fixtures.ts";
import { root } from "./generated.ts";
import { testFixtures } from "./navigation.ts";

const GIVEN = "with the place that gives it";

testFixtures("references", (project, at) => {
  const all = references(project, at, GIVEN) ?? [];
  const links = new Set((references(project, at, "links only") ?? []).map((place) => shown(project, place)));
  return all.map((place) => shown(project, place)).map((place) => `${links.has(place) ? "link " : "given"} ${place}`);
});

describe("every id of the examples", () => {
  for (const name of readdirSync(join(root, "examples"))) {
    const text = readFileSync(join(root, "examples", name), "utf8");
    const project = readProject([openDocument(name, text)], setting);
    const ids = project.plans.flatMap(({ index }) => [
      ...[...index.targets.values()].flatMap((byId) => [...byId.values()].flat().map(({ at }) => at)),
      ...index.links.map(({ at }) => at),
    ]);

    it(`in ${name} is known at both its ends and between them`, () => {
      for (const { uri, start, end } of ids) {
        const [first, ...others] = [start, start + 1, end].map((offset) => {
          const at = { uri, offset };
          return [definition(project, at), implementation(project, at), references(project, at, GIVEN)];
        });
        for (const other of others) assert.deepEqual(other, first, text.slice(start, end));
      }
    });

    it(`in ${name} has itself among its references, which have the same ones`, () => {
      for (const { uri, start, end } of ids) {
        const found = references(project, { uri, offset: start }, GIVEN) ?? [];
        if (found.length === 0) assert.equal(text.slice(start, end), "tbc");
        else assert.ok(found.some((place) => place.start === start && place.end === end));
        for (const place of found.filter(({ end: to }) => text[to] !== "."))
          assert.deepEqual(references(project, { uri, offset: place.end }, GIVEN), found, text.slice(start, end));
      }
    });
  }
});
