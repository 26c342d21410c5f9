import type { Inspection } from "./deadlines.ts";
import { written } from "./placed.ts";
import type { Node } from "./syntax.ts";

/** The two things that are recorded of a response once it is out. */
export type RecordKey = "submitted" | "published";

/** What is written of the day on which a response went out: the text under `on`, or "tbc" and the like in its place. */
export function recordedOn({ value }: Inspection, key: RecordKey): string | undefined {
  const record = written(value, key);
  return textOf(record?.kind === "map" ? written({ node: record }, "on") : record);
}

/** The web address of the published response. */
export function recordedUrl({ value }: Inspection): string | undefined {
  const record = written(value, "published");
  return record?.kind === "map" ? textOf(written({ node: record }, "url")) : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && node.text !== "" ? node.text : undefined;
}
