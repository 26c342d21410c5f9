import { said, say } from "../core/say.ts";
import { capital } from "../core/names.ts";
import { salvagedIds } from "../core/links.ts";
import { planShape } from "../core/shape.ts";
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
  const start = { about: after.whole, field: "", before: before.whole.head, after: after.whole.head };
  const name = capital(nameOfBroken(broken));
  return rule === "unreadable"
    ? {
        ...start,
        rule,
        after: broken.at,
        sentence: say`${name} can no longer be read, so nobody can tell what changed there.`,
      }
    : {
        ...start,
        rule,
        before: broken.at,
        sentence: say`${name} can be read again; what it said before is not known.`,
      };
}

/** What cannot be read, by the id that can be made out, else by its key, else by its file. */
function nameOfBroken({ key, text, at }: Broken): string {
  const shape = planShape.keys.get(key);
  const isItem = text.startsWith("- ");
  const id = isItem ? /(?:^|[\s{,-])id:[ \t]*["']?([^\s"',}#]+)/.exec(text)?.[1] : undefined;
  if (shape?.item && id !== undefined) return say`${said(shape.item.noun)} ${id}`;
  if (shape?.item && isItem) return say`part of the list ${said(shape.title)}`;
  return shape ? say`what stands under ${said(shape.title)}` : say`a part of ${at.uri}`;
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
