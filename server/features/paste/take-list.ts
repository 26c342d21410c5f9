import type { Pieces } from "../../core/piece.ts";
import { addNotes, type PasteList } from "./draft.ts";
import { type Intake, make } from "./intake.ts";
import type { ListedItem } from "./listed-items.ts";

/** What an item of a plain list becomes: its words under the key that names such an item, and what it must say besides. */
const FIELDS: Readonly<Record<PasteList, (text: string) => Pieces>> = {
  recommendations: (text) => ({ text }),
  actions: (title) => ({ title, owner: "tbc", due: "tbc" }),
  measures: (title) => ({ title }),
  budgets: (title) => ({ title, nature: "tbc", kind: "tbc", funding: "tbc" }),
  owners: (title) => ({ title }),
  themes: (title) => ({ title }),
  risks: (risk) => ({ risk }),
  strengths: (what) => ({ what }),
};

/** Makes an item of each item of a list. The number that a report gives a recommendation is kept, and what it calls it. */
export function takeList(intake: Intake, list: PasteList, items: readonly ListedItem[]): void {
  for (const { ref, label, text, notes } of items) {
    const draft = make(intake, list);
    const isNamed = list === "recommendations";
    const isPlain = label === "" || /^[A-Z]{1,4}$/.test(label);
    addNotes(draft, notes);
    draft.ref = ref;
    draft.fields = {
      ...(isNamed && ref !== undefined && { ref }),
      ...FIELDS[list](text),
      ...(isNamed && !isPlain && { category: label.toLowerCase().replace(/^rec$/, "recommendation") }),
    };
  }
}
