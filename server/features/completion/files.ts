import { includesOf, roleOf } from "../../core/project.ts";
import { say } from "../../core/say.ts";
import type { Offer } from "./offer.ts";
import type { Typing } from "./typing.ts";

/** Files that may be named at the cursor: parts below the folder of a plan, and for a part the plans above it. */
export function fileOffers(typing: Typing): readonly Offer[] {
  return typing.context.path[0] === "part_of" ? plansAbove(typing) : partsBelow(typing);
}

function partsBelow({ project, document }: Typing): readonly Offer[] {
  const folder = folderOf(document.uri);
  const named = new Set(includesOf(document).map(({ uri }) => uri));
  return [...project.documents.values()].flatMap((part) => {
    const isFree = part !== document && part.uri.startsWith(folder) && !named.has(part.uri) && roleOf(part) === "part";
    return isFree ? [offerOf(part.uri.slice(folder.length), say`a part of a plan`)] : [];
  });
}

function plansAbove({ project, document }: Typing): readonly Offer[] {
  const folder = folderOf(document.uri);
  return [...project.documents.values()].flatMap((plan) => {
    const home = folderOf(plan.uri);
    if (plan === document || !folder.startsWith(home) || roleOf(plan) !== "plan") return [];
    const up = folder.slice(home.length).replace(/[^/]+/g, "..");
    return [offerOf(up + plan.uri.slice(home.length), say`a plan`)];
  });
}

/** The folder of a text with the stroke behind it; empty where its name has none. */
function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

function offerOf(path: string, detail: string): Offer {
  return { label: path, kind: "value", detail, group: 2, write: { words: path } };
}
