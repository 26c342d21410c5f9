import type { Place } from "../../core/problem.ts";
import type { Kind } from "../../core/shape.ts";

/** What an editor offers to write at a point. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: "key" | "value" | "id" | "block" | "date" | "money";
  /** A few words beside the label, as plain text. */
  readonly detail?: string;
  /** What it means, as Markdown; where it is not here, `data` tells what to ask for. */
  readonly documentation?: string;
  readonly data?: CompletionData;
  /** Items are shown in the order of these texts. */
  readonly sortText: string;
  /** What the typed word is compared with, where that is not the label. */
  readonly filterText?: string;
  /**
   * What is written. In a snippet, `${1:tbc}` is a gap to be filled and `tbc` what stands in it until then. Further lines
   * are set in as they are to stand, so an editor must not set them in again.
   */
  readonly insert: { readonly text: string; readonly snippet: boolean };
  /** What it replaces: the word at the cursor, to its end. It never runs over several lines. */
  readonly replace: Place;
  readonly preselect?: true;
  /** Whether to ask at once for what may fill the first gap. */
  readonly again?: true;
}

/** What an item is about, so that its meaning can be looked up when somebody looks at it. */
export type CompletionData =
  | { readonly of: "key"; readonly uri: string; readonly path: readonly string[] }
  | { readonly of: "id"; readonly uri: string; readonly kind: Kind; readonly id: string };
