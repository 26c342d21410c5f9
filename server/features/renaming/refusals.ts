import { nounOf } from "../../core/kinds.ts";
import type { Target } from "../../core/links.ts";
import { capital, eitherOf, listed, nameOf, quoted } from "../../core/names.ts";
import { said, say } from "../../core/say.ts";
import type { Kind } from "../../core/shape.ts";

/** Why something cannot be renamed, or not so, as a sentence that ends with what would be right. */
export interface Refused {
  readonly refused: string;
}

/** Tells an answer from a refusal. */
export function isRefused(answer: object): answer is Refused {
  return "refused" in answer;
}

/** The point is on a key, on free words or on nothing. */
export function noId(): Refused {
  return {
    refused: say`Only ids can be renamed. Put the cursor on one, such as the id of an action or of the owner that it names.`,
  };
}

/** The point is in an item of which too little could be read. */
export function notReadable(): Refused {
  return { refused: say`What stands here cannot be read whole. Mend it first, then rename.` };
}

/** The point is on `tbc`. */
export function stillOpen(): Refused {
  return {
    refused: say`"tbc" says that something is not known yet, so there is nothing to rename. Write the id here once it is known.`,
  };
}

/** The point is on words where an id may stand as well. */
export function freeWords(words: string): Refused {
  return {
    refused: say`${quoted(words)} is not the id of anything in the plan. Put the cursor on an id to rename it.`,
  };
}

/** The point is on an id that nothing has. */
export function leadsNowhere(kinds: readonly Kind[], id: string): Refused {
  const nouns = kinds.length > 2 ? say`thing in the plan` : eitherOf(kinds.map(nounOf).map(said));
  return { refused: say`No ${nouns} is called ${quoted(id)}. Put the cursor on an id that something has.` };
}

/** The point is on an id that seems to stand in an item of which too little could be read. */
export function inBrokenItem(id: string): Refused {
  return {
    refused: say`${quoted(id)} seems to stand in an item that cannot be read whole. Mend that item first, then rename.`,
  };
}

/** The point is on an id that several things have. */
export function couldMeanEither(targets: readonly Target[]): Refused {
  const names = listed(targets.map(nameOfTarget), 3);
  const told =
    targets.length === 2
      ? say`${names} have the same id, and this could mean either of them.`
      : say`${names} have the same id, and this could mean any of them.`;
  return { refused: `${capital(told)} ${say`Rename one of them where it is listed.`}` };
}

/** A thing with an id as a sentence names it: `action A3 "Train ward managers"`, `resolution D1.b`. */
export function nameOfTarget({ kind, id, map }: Target): string {
  return kind === "resolutions" ? say`${said("resolution")} ${id}` : nameOf(map, nounOf(kind));
}
