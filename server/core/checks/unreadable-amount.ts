import { fixOf } from "../edits.ts";
import { holderOf, isGap } from "../leaf-names.ts";
import { type Leaf, leavesOf } from "../leaves.ts";
import { capital, quoted } from "../names.ts";
import { nearestDecimal, nearestMoney } from "../nearest-amount.ts";
import type { Check } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import type { Holds } from "../shape.ts";
import { isSound } from "../syntax.ts";
import { readMoney } from "../values/money.ts";
import { readDecimal, readNumber } from "../values/number.ts";
import { readPeriod } from "../values/period.ts";

export const unreadableAmount: Check = {
  code: "unreadable-amount",
  summary: "What stands where an amount belongs cannot be read as one.",
  why: "An amount that cannot be read is left out of every sum and comparison.",
  source: "The plan format: amounts are written as people write them, such as £2.2m, £618,000 or just under £1.1m.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) => say`${count} amounts cannot be read. Write each like £618,000, £2.2m, 21.2 or 3 months.`,
  *inBlock(block) {
    for (const leaf of isSound(block) ? leavesOf(block) : []) {
      const text = leaf.scalar.text.trim();
      const amount = isGap(text) ? undefined : amountAt(leaf);
      if (!amount || amount.isReadable(text, leaf)) continue;
      const nearest = amount.nearest?.(text);
      const edit = nearest === undefined ? undefined : rewrite(leaf.scalar, nearest);
      yield {
        at: { start: leaf.scalar.start, end: leaf.scalar.end },
        message: `${capital(amount.says(holderOf(leaf), quoted(text)))} ${right(amount, nearest)}`,
        ...(edit && { fixes: [fixOf(say`Write ${edit.text}`, false, edit)] }),
      };
    }
  },
};

function right({ example }: Amount, nearest: string | undefined): string {
  return nearest === undefined ? example() : say`Did you mean ${nearest}?`;
}

interface Amount {
  readonly says: (holder: string, text: string) => string;
  readonly example: () => string;
  readonly isReadable: (text: string, leaf: Leaf) => boolean;
  readonly nearest?: (text: string) => string | undefined;
}

const AMOUNTS: Readonly<Partial<Record<Holds, Amount>>> = {
  money: {
    says: (holder, text) => say`${holder} has ${text}, which cannot be read as an amount of money.`,
    example: () => say`Write, for example, £618,000, £618k or £2.2m.`,
    isReadable: (text) => readMoney(text).kind !== "unreadable",
    nearest: nearestMoney,
  },
  decimal: {
    says: (holder, text) => say`${holder} has ${text}, which cannot be read as a number of posts.`,
    example: () => say`Write, for example, 21.2.`,
    isReadable: (text) => readDecimal(text).kind !== "unreadable",
    nearest: nearestDecimal,
  },
  // A measure may be a word or a share ("Good", "1 in 5", "at least 95%"), so only figures gone wrong are told of.
  number: {
    says: (holder, text) => say`${holder} has ${text}, which cannot be read as a figure.`,
    example: () => say`Write, for example, 1,234 or 12.5%.`,
    isReadable: (text, { path }) =>
      path.includes("declared") ||
      !/^[+-]?£?[\d., ]*\d[\d., ]*%*$/.test(text) ||
      readNumber(text).kind !== "unreadable",
    nearest: (text) => without(text, / /g) ?? without(text, /%(?=%)/g),
  },
  // So is a rhythm in words ("ad hoc", "at each meeting"): what begins with a count should have a unit.
  period: {
    says: (holder, text) => say`${holder} has ${text}, which cannot be read as a length of time.`,
    example: () => say`Write, for example, 3 months, 6 weeks or quarterly.`,
    isReadable: (text) =>
      !/^(?:(?:every|each) )?\d+(?!\d|st|nd|rd|th)/i.test(text) || readPeriod(text).kind !== "unreadable",
  },
};

function amountAt({ shape }: Leaf): Amount | undefined {
  return shape.holds && AMOUNTS[shape.holds];
}

function without(text: string, pattern: RegExp): string | undefined {
  const rest = text.replace(pattern, "");
  return rest !== text && readNumber(rest).kind === "number" ? rest : undefined;
}
