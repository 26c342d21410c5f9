import { NONE } from "../../core/meant.ts";
import { inQuotes } from "../../core/quoting.ts";

/** What a plain value may not begin with: YAML's indicators (1.2, section 5.3), and curly quotation marks. */
const RESERVED_START = /^[-?:,[\]{}#&*!|>'"%@`~\s\u2018\u201c\u201e]/u;
/** What would end a plain value, between brackets or outside of them, or part the ids of a list without brackets. */
const RESERVED_INSIDE = /:(?=\s|$)|\s#|[,;&[\]{}\r\n\t]|\s$/;
/** Words that YAML, in this version or an older one, takes for something other than a text; and what joins ids. */
const WORDS = /^(?:true|false|null|yes|no|on|off|and)$/i;
/** Figures, dates and times; a hexadecimal or octal number. */
const FIGURES = /^[-+.\d][-+.:_\deE]*$|^0[xo][\da-f]+$/i;
/** Whole numbers come back from any program as they were written. */
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;

/** Whether a text has to stand in quotation marks to be read as just that text, wherever a value may stand. */
export function needsQuotes(text: string): boolean {
  if (text === "" || RESERVED_START.test(text) || RESERVED_INSIDE.test(text)) return true;
  if (WORDS.test(text) || NONE.test(text)) return true;
  return FIGURES.test(text) && !WHOLE.test(text);
}

/** A text as a value: as it is where that is safe, and else in quotation marks. */
export function asValue(text: string): string {
  return needsQuotes(text) ? inQuotes(text) : text;
}
