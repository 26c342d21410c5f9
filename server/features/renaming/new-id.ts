import { isTbc } from "../../core/placed.ts";

/** The longest id that is taken, in UTF-16 units: it is a handle, to be read in lists. */
const LONGEST = 80;

/** Characters that nobody can see, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;
const MARKS = /["\u201c\u201d\u201e\u2018]|^['\u2019]|['\u2019]$/u;

/**
 * Why a text cannot be an id, as a sentence; nothing where it can. An id is typed in many places, some of them between
 * brackets, so what would have to be written with care in one of them is refused for all.
 */
export function objectionTo(id: string, example: string): string | undefined {
  if (id === "") return `An id cannot be empty. Write a short one, such as ${example}.`;
  if (isTbc(id))
    return `"tbc" says that something is not known yet and cannot be an id. Choose another, such as ${example}.`;
  if (UNSEEN.test(id))
    return `An id cannot hold line breaks or characters that nobody can see. Type it anew, such as ${example}.`;
  if (/\s/.test(id)) return `An id has no spaces. Write ${id.replace(/\s+/g, "-")}.`;
  if (MARKS.test(id))
    return `An id is typed without quotation marks: they are added where they are needed. ${without(id, example)}`;
  const mark = /[,[\]{}]/.exec(id)?.[0];
  if (mark !== undefined)
    return `An id with "${mark}" in it would be cut in a list such as [A1, A2]. Choose another, such as ${example}.`;
  if (id.length > LONGEST)
    return `An id has at most ${LONGEST} characters, so that lists of ids can be read. Choose a shorter one, such as ${example}.`;
  return undefined;
}

function without(id: string, example: string): string {
  const bare = id.replace(/["'\u201c\u201d\u201e\u2018\u2019]/g, "");
  return `Write ${bare === "" || /[,[\]{}]/.test(bare) ? example : bare}.`;
}
