import { yamlText } from "../../core/edits.ts";
import { freeIds } from "../../core/free-ids.ts";
import type { Kind, Shape } from "../../core/shape.ts";
import { financialYearLabel, financialYearOf } from "../../core/values/financial-year.ts";
import { newIds } from "./new-ids.ts";
import { gap } from "./snippet-text.ts";
import type { Body } from "./snippets.ts";
import type { Typing } from "./typing.ts";

/** A piece of a plan with ids that are still free and with the financial year of the plan's day in place of the examples. */
export function filled(typing: Typing, body: Body, shape: Shape | undefined): Body {
  const ids = new Map<string, string>();
  const sources = new Map<Kind, () => string>();
  const source = (kind: Kind): (() => string) => {
    const known = sources.get(kind) ?? freeIds(typing.plan, kind);
    sources.set(kind, known);
    return known;
  };
  forEachId(body, shape, (kind, written) => {
    if (ids.has(written)) return;
    const id = idFor(typing, { kind, example: wordsIn(written), next: source(kind) });
    ids.set(written, GAP.test(written) ? gapLike(written, yamlText(id)) : id);
  });
  const year = financialYearLabel(financialYearOf(typing.plan.asOf.day));
  return renamed(body, (text) => ids.get(text) ?? (YEAR.test(text) ? gapLike(text, year) : text));
}

const GAP = /^\$\{(\d+):(.*)\}$/;
const YEAR = /^\$\{\d+:\d{4}\/\d\d\}$/;

function wordsIn(written: string): string {
  return GAP.exec(written)?.[2] ?? written;
}

function gapLike(written: string, words: string): string {
  return gap(Number(GAP.exec(written)?.[1] ?? 1), words);
}

interface Wanted {
  readonly kind: Kind;
  readonly example: string;
  readonly next: () => string;
}

/** The example itself serves where ids are words and nothing is called so yet, and for the letters of a new decision. */
function idFor(typing: Typing, { kind, example, next }: Wanted): string {
  const { plan, context } = typing;
  if (kind === "resolutions") {
    return context.path.at(-1) === "resolved" ? (newIds(typing, kind)[0]?.id ?? example) : example;
  }
  const inWords = kind === "owners" || kind === "bodies";
  return inWords && !plan.index.targets.get(kind)?.has(example) ? example : next();
}

function forEachId(body: Body, shape: Shape | undefined, see: (kind: Kind, written: string) => void): void {
  if (typeof body !== "object" || !shape) return;
  if (Array.isArray(body)) {
    for (const item of body as readonly Body[]) forEachId(item, shape.item, see);
    return;
  }
  for (const [key, value] of Object.entries(body)) {
    const held = shape.keys.get(key) ?? shape.item;
    if (held?.defines && typeof value === "string") see(held.defines, value);
    forEachId(value, held, see);
  }
}

function renamed(body: Body, rename: (text: string) => string): Body {
  if (typeof body === "number") return body;
  if (typeof body === "string") return rename(body);
  if (Array.isArray(body)) return (body as readonly Body[]).map((item) => renamed(item, rename));
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [rename(key), renamed(value, rename)]));
}
