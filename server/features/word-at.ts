/** The word that a point is in, or at either end of. */
export function wordAround(text: string, at: number): { readonly word: string; readonly start: number } {
  const before = /[\p{L}\p{N}&'’-]{0,80}$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? "";
  const after = /^[\p{L}\p{N}&'’-]{0,80}/u.exec(text.slice(at, at + 80))?.[0] ?? "";
  const whole = before + after;
  const bare = whole.replace(/^['’&-]+|['’&-]+$/g, "");
  return { word: bare, start: at - before.length + Math.max(0, whole.indexOf(bare)) };
}
