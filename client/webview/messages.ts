/** A section of the dashboard; without its HTML where the page has it already. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly html?: string;
}

/** What the editor tells the page. */
export type ToPage =
  /** The plan whose main text this is. */
  | { readonly kind: "plan"; readonly uri: string; readonly title: string; readonly sections: readonly Section[] }
  /** There is no plan to show, and a sentence says why. */
  | { readonly kind: "sentence"; readonly text: string }
  /** The marks that stand for what the cursor is on, by their names, the closest first. */
  | { readonly kind: "here"; readonly marks: readonly string[] };

/** What the page tells the editor. */
export type FromPage =
  /** It has begun, and knows nothing. */
  | { readonly kind: "ready" }
  /** A mark was chosen, by its name. */
  | { readonly kind: "reveal"; readonly mark: string };

/** What the page remembers while nobody sees it, and beyond a restart of the editor. */
export interface Remembered {
  /** The main text of the plan that is shown. */
  readonly uri?: string;
  /** Whether the page scrolls to what the cursor is on. */
  readonly scrolls?: boolean;
  /** How far down the page was, in pixels. */
  readonly top?: number;
  /** The tables that were open, by the section they stand in and their number there. */
  readonly open?: readonly string[];
}
