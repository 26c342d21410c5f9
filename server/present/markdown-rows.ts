import { escapeMarkdown } from "../features/markdown.ts";

/** A table in Markdown. Whatever its cells say is shown and does nothing. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [heads, heads.map(() => "---"), ...rows.map((cells) => heads.map((_, i) => cells[i] ?? ""))];
  return lines.map((cells, i) => `| ${cells.map((cell) => (i === 1 ? cell : inCell(cell))).join(" | ")} |`).join("\n");
}

/** A list in Markdown. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `* ${escapeMarkdown(item)}`).join("\n");
}

function inCell(cell: string | number): string {
  return typeof cell === "number" ? String(cell) : escapeMarkdown(cell);
}
