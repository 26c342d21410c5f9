import assert from "node:assert/strict";
import { selectionRanges } from "../server/features/selection-ranges.ts";
import { shown } from "./features.ts";
import { briefly, testFixtures } from "./navigation.ts";

testFixtures("selection-ranges", (project, at) => {
  const ranges = selectionRanges(project, at) ?? [];
  for (const [i, outer] of ranges.slice(1).entries()) {
    const inner = ranges[i] ?? outer;
    assert.ok(outer.start <= inner.start && outer.end >= inner.end, `${shown(project, inner)} is not in the next`);
  }
  return ranges.map((range) => briefly(shown(project, range)));
});
