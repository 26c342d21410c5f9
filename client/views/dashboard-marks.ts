/** Where a mark of the dashboard leads, as the server tells it; lines and characters from 0. */
export interface Mark {
  readonly name: string;
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  /** The lines of what the mark stands for. */
  readonly own: Lines;
  /** The lines of the item that it belongs to. */
  readonly item: Lines;
}

interface Lines {
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

/** The marks that belong to the item which a line of a text is part of, the closest to the line first. */
export function marksAt(marks: readonly Mark[], uri: string, line: number): readonly string[] {
  const around = marks.filter((mark) => mark.uri === uri && holds(mark.item, line));
  return around.toSorted((a, b) => distance(a, line) - distance(b, line)).map(({ name }) => name);
}

function holds({ first, last }: Lines, line: number): boolean {
  return first <= line && line <= last;
}

/** What stands for the line alone is closest, then what stands for more around it, then what is only beside it. */
function distance({ own }: Mark, line: number): number {
  return holds(own, line) ? own.last - own.first : Infinity;
}
