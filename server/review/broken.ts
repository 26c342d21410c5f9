import { say } from "../core/say.ts";
import { quoted } from "../core/names.ts";
import { salvagedIds } from "../core/links.ts";
import { isSound } from "../core/syntax.ts";
import { idOf } from "./naming.ts";
import type { Broken, Content, Thing } from "./thing.ts";
import type { Comparison, Found } from "./told.ts";

/** What is told of parts that cannot be read: where they could be read before, anything may be hidden there. */
export function brokenChanges({ before, after }: Comparison): readonly Found[] {
  const then = new Set(before.broken.map(({ text }) => text));
  const now = new Set(after.broken.map(({ text }) => text));
  return [
    ...after.broken.filter(({ text }) => !then.has(text)).map((one) => tell("unreadable", one, [before, after])),
    ...before.broken
      .filter(({ text }) => !now.has(text))
      .flatMap((one) =>
        // What is broken in another way is told of once.
        after.broken.some(({ key }) => key === one.key) ? [] : [tell("readable-again", one, [before, after])],
      ),
  ];
}

function tell(
  rule: "unreadable" | "readable-again",
  broken: Broken,
  [before, after]: readonly [Content, Content],
): Found {
  const first = quoted(broken.text.split("\n")[0] ?? "");
  const start = { about: after.whole, before: before.whole.head, after: after.whole.head };
  return rule === "unreadable"
    ? {
        rule,
        field: "",
        ...start,
        after: broken.at,
        sentence: say`A part of the plan cannot be read, so what it says now cannot be compared: ${first}.`,
      }
    : {
        rule,
        field: "",
        ...start,
        before: broken.at,
        sentence: say`A part of the plan can be read that could not be before, so there is nothing to compare it with: ${first}.`,
      };
}

/** Whether an item that seems to be gone or new may stand in a part that cannot be read in the other version. */
export function mayBeHidden(thing: Thing, other: Content): boolean {
  // What is inside an item is hidden with its item.
  if (thing.parent?.list !== "") return false;
  const [list = ""] = thing.list.split(".");
  const near = other.broken.filter(({ key }) => key === "" || key === list);
  if (near.length === 0) return false;
  const id = idOf(thing);
  return id === undefined || near.some(({ key }) => key === "") || hiddenIds(other).has(id);
}

/** Whether a field at the top of the plan may stand in a part that cannot be read in one of the versions. */
export function isHidden(path: string, { before, after }: Comparison): boolean {
  const [top = ""] = path.split(".");
  return [...before.broken, ...after.broken].some(({ key }) => key === "" || key === top);
}

function hiddenIds({ plan }: Content): ReadonlySet<string> {
  const blocks = plan.documents.flatMap(({ syntax }) => syntax.blocks.map(({ block }) => block));
  return new Set(blocks.filter((block) => !isSound(block)).flatMap(salvagedIds));
}
