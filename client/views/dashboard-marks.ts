/** Where a mark of the dashboard leads, as the server tells it; lines and characters from 0. */
export interface Mark {
  readonly name: string;
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  /** The first and the last line of what the mark stands for. */
  readonly first: number;
  readonly last: number;
}

/** What the server answers for a text that belongs to a plan. */
export interface Dashboard {
  readonly uri: string;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly html: string }[];
  readonly marks: readonly Mark[];
}

/** The marks that stand for what a line of a text is part of, the closest first. */
export function marksAt(marks: readonly Mark[], uri: string, line: number): readonly string[] {
  const around = marks.filter((mark) => mark.uri === uri && mark.first <= line && line <= mark.last);
  return around.toSorted((a, b) => sizeOf(a) - sizeOf(b)).map(({ name }) => name);
}

function sizeOf({ first, last }: Mark): number {
  return last - first;
}
