/** A text of a plan for a place where the editor would draw `$(name)` as a picture: there it stays text. */
export function asText(text: string): string {
  return text.replaceAll("$(", "\\$(");
}
