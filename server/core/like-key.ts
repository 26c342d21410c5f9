import { everyKey } from "./every-key.ts";
import { nearest } from "./suggest.ts";
import { KEYS } from "./synonyms.ts";

/** Whether a word looks like a key of the format: one of them, one misspelt, or one that officers call otherwise. */
export function isLikeKey(word: string): boolean {
  if (/\s/.test(word)) return false;
  if (everyKey.has(word) || KEYS.has(word.toLowerCase())) return true;
  return /^[a-z_]{4,}$/.test(word) && nearest(word, everyKey.keys()).length > 0;
}
