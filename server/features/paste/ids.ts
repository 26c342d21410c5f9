import { type Draft, note, type PasteList } from "./draft.ts";
import { freeId, type Intake, madeIn } from "./intake.ts";

/** The letter before the number of an item, as the format has it. */
const LETTER = { actions: "A", measures: "M", budgets: "B", themes: "T", risks: "K" } as const;

type Numbered = keyof typeof LETTER;

/**
 * Gives ids to all that has none yet: those that the numbers of the items make where all of them are free, else the next
 * ones. A number that is no id and more than the item's place becomes a note.
 */
export function giveIds(intake: Intake): void {
  for (const list of Object.keys(LETTER) as Numbered[]) {
    const drafts = madeIn(intake, list).filter(({ id }) => id === undefined);
    const ids = drafts.map(({ ref }) => idFrom(list, ref));
    const isFree = ids.every((id) => id !== undefined && !intake.taken.has(id)) && new Set(ids).size === ids.length;
    for (const [i, draft] of drafts.entries()) {
      draft.id = isFree ? ids[i] : freeId(intake, list);
      if (isFree) intake.taken.add(draft.id ?? "");
      else if (draft.ref !== undefined && draft.ref !== String(i + 1)) note(draft, "", draft.ref);
    }
  }
  for (const list of ["recommendations", "owners"] as const satisfies readonly PasteList[]) {
    for (const draft of madeIn(intake, list)) draft.id ??= freeId(intake, list);
  }
}

/** "1.2" of an action is A1.2; what begins with letters is an id as it stands. */
function idFrom(list: Numbered, ref: Draft["ref"]): string | undefined {
  if (ref === undefined || ref.length > 20) return undefined;
  if (/^[A-Za-z]{1,6}[-.]?\d[\w.-]*$/.test(ref)) return ref;
  return /^\d{1,3}(?:\.\d{1,3})*[a-z]?$/.test(ref) ? `${LETTER[list]}${ref}` : undefined;
}
