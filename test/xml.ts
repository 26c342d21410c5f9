import assert from "node:assert/strict";

/** An element of a text in XML, with all entities resolved. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly held: readonly (Element | string)[];
}

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w-]*="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z][\w-]*)="([^"]*)"/g;
/** Every sign that XML 1.0 does not allow, as itself or by its number. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reads a text as XML 1.0 with nothing but elements, and is as strict as a parser of a pipeline. */
export function readXml(text: string): Element {
  assert.doesNotMatch(text, FORBIDDEN);
  let at = /^(?:<\?xml version="1\.0" encoding="UTF-8"\?>\n)?/.exec(text)?.[0].length ?? 0;
  const open: { name: string; attributes: Record<string, string>; held: (Element | string)[] }[] = [
    { name: "", attributes: {}, held: [] },
  ];
  while (at < text.length) {
    const inner = open.at(-1);
    assert.ok(inner);
    const next = text.indexOf("<", at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== "") inner.held.push(resolved(words));
    at += words.length;
    if (at === text.length) break;
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    assert.ok(tag, `no tag: ${text.slice(at, at + 60)}`);
    at = TAG.lastIndex;
    const [, closes, name = "", attributes = "", alone] = tag;
    if (closes) {
      assert.equal(name, inner.name);
      open.pop();
      continue;
    }
    const element = { name, attributes: attributesIn(attributes), held: [] };
    inner.held.push(element);
    if (!alone) open.push(element);
  }
  assert.equal(open.length, 1, "something is left open");
  const [root, ...more] = open[0]?.held.filter((one) => typeof one !== "string" || one.trim() !== "") ?? [];
  assert.ok(root && typeof root !== "string" && more.length === 0, "one element holds all");
  return root;
}

function attributesIn(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, resolved(value)] as const);
  assert.equal(new Set(found.map(([name]) => name)).size, found.length, "an attribute stands twice");
  return Object.fromEntries(found);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolved(text: string): string {
  assert.ok(!text.includes("]]>"));
  return text.replace(/&([^;]*;?)/g, (_, entity: string) => {
    const [, number, name = ""] = /^(?:#(\d+)|(\w+));$/.exec(entity) ?? [];
    const sign = number === undefined ? NAMED[name] : String.fromCodePoint(Number(number));
    assert.ok(sign !== undefined && !FORBIDDEN.test(sign), `&${entity}`);
    return sign;
  });
}

/** The elements of a name within another, at any depth. */
export function elementsIn({ held }: Element, name: string): readonly Element[] {
  return held.flatMap((one) =>
    typeof one === "string" ? [] : [...(one.name === name ? [one] : []), ...elementsIn(one, name)],
  );
}

/** All words within an element. */
export function wordsIn({ held }: Element): string {
  return held.map((one) => (typeof one === "string" ? one : wordsIn(one))).join("");
}
