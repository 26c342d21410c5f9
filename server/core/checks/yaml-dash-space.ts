import { applyEdits, fixOf, insert, replace } from "../edits.ts";
import { type ForgottenDash, forgottenDashes } from "../forgotten-dashes.ts";
import { BULLETS } from "../line-traps.ts";
import { shortened } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { said, say } from "../say.ts";
import { planShape } from "../shape.ts";
import type { Block } from "../syntax.ts";
import { problemsIn, type Slip, textCheck } from "../text-check.ts";
import type { Span } from "../text.ts";
import { lineAfter, lineAround, type Line, uncommented } from "../text-lines.ts";

const unread = textCheck("dash-space", {
  summary: "An item of a list does not begin with a hyphen and a space.",
  why: "Without them the line is read as part of something else, and the item is lost.",
  source: "YAML 1.2.2, section 8.2.1: an item of a list begins with a hyphen and a space.",
  many: (count) => say`${count} items do not begin with a hyphen and a space. Write "- " before each.`,
  says: (slip) => {
    const right = say`Write "- ${firstLine(slip)}".`;
    if (slip.words.startsWith("--")) return `${say`Two hyphens stand before this item.`} ${right}`;
    if (slip.words.startsWith("-")) return `${say`The space after the hyphen is missing.`} ${right}`;
    if (isBullet(slip))
      return `${say`An item of a list begins with a hyphen, not with "${slip.words.trim()}".`} ${right}`;
    return `${say`This item of a list has no hyphen before it.`} ${right}`;
  },
  fixes: (slip) => {
    const { start, end } = slip.at;
    if (/^-(?!-)/.test(slip.words))
      return [fixOf(say`Put a space after the hyphen`, true, ...glued(slip).map((at) => insert(at, " ")))];
    if (slip.words.startsWith("-") || isBullet(slip)) {
      const bullets = isBullet(slip) ? bulletsFrom(slip) : [{ start, end }];
      return [
        fixOf(
          say`Begin the item with a hyphen`,
          true,
          ...bullets.map((at) => replace(at, "-".padEnd(Math.max(2, at.end - at.start)))),
        ),
      ];
    }
    const deeper = linesBelow(slip).map((line) => insert(line.start, "  "));
    const before = { start: start - 2, end: start };
    const isSetIn = slip.text.slice(lineAround(slip.text, start).start, start).startsWith("    ");
    const tries = [[insert(start, "- ")], [insert(start, "- "), ...deeper]];
    if (isSetIn) tries.unshift([replace(before, "- ")]);
    const whole = tries.filter((edits) => problemsIn(applyEdits(slip.text, edits)).length === 0);
    return whole.slice(0, 1).map((edits) => fixOf(say`Begin the item with a hyphen`, true, ...edits));
  },
});

export const yamlDashSpace: Check = {
  ...unread,
  *inBlock(block) {
    const forgotten = forgottenDashes(block.text, block.node);
    for (const finding of unread.inBlock?.(block) ?? []) {
      const dash = forgotten.find(({ start }) => start === finding.at.start);
      yield dash ? runTogether(block, dash) : finding;
    }
  },
};

/** Two items of a list of which the second lacks its hyphen, and is read as more of the first. */
function runTogether({ form, key, text, node }: Block, { start, end, map, edits }: ForgottenDash): Finding<Span> {
  const isItem = form === "item" && node?.kind === "list" && node.items.includes(map);
  const noun = isItem ? (planShape.keys.get(key)?.item?.noun ?? "item") : "item";
  const line = lineAround(text, start);
  const words = uncommented(text.slice(start, line.start + line.text.length));
  return {
    at: { start, end },
    message: say`A new ${said(noun)} begins here: write "- ${shortened(words)}".`,
    ...(edits.length > 0 && { fixes: [fixOf(say`Begin the ${said(noun)} with a hyphen`, true, ...edits)] }),
  };
}

function isBullet({ words }: Slip): boolean {
  return BULLETS.includes(words.charAt(0));
}

/** What the line holds besides its sign. */
function firstLine({ text, at, words }: Slip): string {
  const line = lineAround(text, at.start);
  const rest = line.text.slice(at.start - line.start);
  const sign = isBullet({ text, at, words }) || words.startsWith("-") ? (/^\S?-*\s*/.exec(rest)?.[0].length ?? 0) : 0;
  return rest.slice(sign).trimEnd();
}

/** Every hyphen without its space in the column of the first, so that one fix mends a whole list. */
function glued({ text, at }: Slip): readonly number[] {
  return alike({ text, at, words: "" }, /^-(?=[^\s-])/).map(({ start, end }) => Math.max(start, end));
}

function bulletsFrom(slip: Slip): readonly { start: number; end: number }[] {
  return alike(slip, new RegExp(`^[${BULLETS}]\\s+`));
}

/** The signs of a kind in the column of the first, from there to the end of the list. */
function alike({ text, at }: Slip, sign: RegExp): readonly { start: number; end: number }[] {
  const first = lineAround(text, at.start);
  const column = at.start - first.start;
  return [first, ...following(text, first)].flatMap((line) => {
    const found = line.text.slice(0, column).trim() === "" ? sign.exec(line.text.slice(column)) : null;
    return found ? [{ start: line.start + column, end: line.start + column + found[0].length }] : [];
  });
}

/** The lines of the item that stand in its column or deeper. */
function linesBelow({ text, at }: Slip): readonly Line[] {
  return following(text, lineAround(text, at.start)).filter((line) => line.text.trim() !== "");
}

function following(text: string, first: Line): readonly Line[] {
  const lines: Line[] = [];
  for (let line = lineAfter(text, first); line; line = lineAfter(text, line)) lines.push(line);
  return lines;
}
