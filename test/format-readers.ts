import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { root } from "./generated.ts";
import { type Element, elementsIn, readXml } from "./xml.ts";

/** Reads the schema of a format: one that the project publishes, or one of the test. */
export function validatorFor(path: string): ValidateFunction {
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(root, path), "utf8")),
  );
}

/** Holds data to a schema. */
export function assertValid(validate: ValidateFunction, data: unknown): void {
  assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 3)));
}

/** What may stand in an element of JUnit's reports, in this order, as the schema of Jenkins has it. */
const JUNIT: Readonly<Record<string, { readonly attributes: RegExp; readonly held: RegExp }>> = {
  testsuites: { attributes: /^(?:name|time|tests|failures|disabled|errors)$/, held: /^(?:testsuite )*$/ },
  testsuite: {
    attributes: /^(?:name|tests|failures|errors|time|disabled|skipped|timestamp|hostname|id|package)$/,
    held: /^(?:properties )?(?:testcase )*(?:system-out )?(?:system-err )?$/,
  },
  testcase: { attributes: /^(?:name|classname|time|status|assertions)$/, held: /^(?:(?:error|failure) )*$/ },
  error: { attributes: /^(?:message|type)$/, held: /^$/ },
  failure: { attributes: /^(?:message|type)$/, held: /^$/ },
  "system-out": { attributes: /^$/, held: /^$/ },
};

/** Reads a report of JUnit and holds it to the rules by which pipelines read it. */
export function readJunit(text: string): Element {
  const report = readXml(text);
  assert.equal(report.name, "testsuites");
  const visit = (element: Element): void => {
    const rule = JUNIT[element.name] ?? assert.fail(element.name);
    for (const name of Object.keys(element.attributes)) assert.match(name, rule.attributes);
    const held = element.held.filter((one) => typeof one !== "string");
    assert.match(held.map(({ name }) => `${name} `).join(""), rule.held);
    if (element.name.startsWith("testsuite")) assertCounts(element);
    for (const one of held) visit(one);
  };
  visit(report);
  return report;
}

function assertCounts(element: Element): void {
  const { name, tests, failures, errors } = element.attributes;
  assert.ok(name);
  const counts = ["testcase", "failure", "error"].map((one) => String(elementsIn(element, one).length));
  assert.deepEqual([tests, failures, errors], counts);
}

/** Reads a report of Checkstyle. */
export function readCheckstyle(text: string): Element {
  const report = readXml(text);
  assert.equal(report.name, "checkstyle");
  for (const file of report.held) {
    if (typeof file === "string") continue;
    assert.deepEqual([file.name, Object.keys(file.attributes)], ["file", ["name"]]);
    for (const error of file.held) {
      if (typeof error === "string") continue;
      assert.equal(error.name, "error");
      assert.deepEqual(Object.keys(error.attributes), ["line", "column", "severity", "message", "source"]);
      assert.match(error.attributes["line"] ?? "", /^[1-9]\d*$/);
      assert.match(error.attributes["column"] ?? "", /^[1-9]\d*$/);
      assert.match(error.attributes["severity"] ?? "", /^(?:error|warning|info|ignore)$/);
    }
  }
  return report;
}

/** A command that a runner of GitHub finds in a line. */
export interface Command {
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMANDS = ["error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "stop-commands", "set-env"];

/**
 * Reads a line of what a step prints as the runner does: a command stands at the beginning of a line, or in the old way
 * behind `##[` anywhere in it.
 */
export function commandIn(printed: string): Command | undefined {
  const line = printed.trimStart();
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  const [, old] = /##\[([^\] ]*)[^\]]*\]/.exec(line) ?? [];
  if (end < 0) return old !== undefined && COMMANDS.includes(old) ? { name: old, fields: {}, data: line } : undefined;
  const info = line.slice(2, end);
  const [name = ""] = info.split(" ", 1);
  if (!COMMANDS.includes(name)) return undefined;
  const pairs = info
    .slice(name.length + 1)
    .trim()
    .split(",")
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")), fieldOf(pair.slice(pair.indexOf("=") + 1))]);
  return { name, fields: Object.fromEntries(pairs), data: dataOf(line.slice(end + 2)) };
}

function dataOf(escaped: string): string {
  return escaped.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function fieldOf(escaped: string): string {
  const once = escaped.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return once.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

/** A region of SARIF. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a region of SARIF lies in a text, found as the standard says: by the line ends that the run names. */
export function spanOf(text: string, newlines: readonly string[], region: SarifRegion): readonly [number, number] {
  const content = text.replace(/^\ufeff/, "");
  const starts = [
    0,
    ...[...content.matchAll(new RegExp(newlines.join("|"), "g"))].map((one) => one.index + one[0].length),
  ];
  const at = (line: number, column: number): number =>
    (starts[line - 1] ?? Number.NaN) + column - 1 + text.length - content.length;
  return [at(region.startLine, region.startColumn), at(region.endLine, region.endColumn)];
}

/** A position of reviewdog. */
export interface BytePosition {
  readonly line: number;
  readonly column: number;
}

/** Where a position of reviewdog lies in the bytes of a file, whose lines end with `\n`. */
export function byteOf(bytes: Buffer, { line, column }: BytePosition): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = bytes.indexOf(10, start) + 1;
  return start + column - 1;
}
