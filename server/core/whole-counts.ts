import type { Mention } from "./counted-in-words.ts";
import { COUNT } from "./values/number-words.ts";

/** Words right before a number that loosen it or pick some of the things: "about 48", "the first 12", "five of the 48". */
const LOOSE =
  /(?:\b(?:about|around|approximately|approx\.?|circa|c\.?|ca\.?|roughly|some|over|above|below|beyond|than|least|most|nearly|almost|up to|further|another|additional|extra|others?|more|first|next|last|final|top|new|these|those|both|only|just|any|every|each|or|between|per|no|like|including|includes?|included|following|of (?:the|its|our|their|these|those))|[~>+<≥≤–-])[ "'(]*$/i;
/** "Under" groups things beneath themes ("48 actions under eight themes"), and otherwise loosens. */
const UNDER = /\bunder$/i;
const FROM_TO = new RegExp(`(?:\\d|\\b${COUNT}) (?:to|and|of)$`, "i");
/** "12 of 48 actions" picks some, "a total of 48 actions" does not. */
const OF = /\bof$/i;
const TOTAL_OF = /\b(?:total|consists?|consisting|composed|made up|set|list|series|programme) of$/i;
const ALL = /\ball(?: (?:of )?(?:the|its|our|their))?$/i;

/** Words right behind that loosen: "twenty actions or more". */
const LOOSENED = /^(?:or (?:more|so|fewer|less)\b|plus\b|[+–-])/i;

/** A sentence with these words speaks of another plan, another report or another time. */
const ELSEWHERE =
  /\b(?:previous\w*|earlier|former\w*|last|prior|original\w*|old|superseded|predecessor|replac\w+|another|other|instead of|rather than|national\w*|regional\w*)\b/i;
/** A sentence with these words may speak of some of the things only. */
const SOME =
  /\b(?:complet\w+|delivered|finished|implemented|closed|outstanding|remain\w*|overdue|late|delayed|on track|at risk|start(?:s|ed|ing)?|beg[iau]n\w*|under ?way|so far|to date|already|progress\w*|of which|of these|of them|of those|half|most|majority|quarter|per ?cent|urgent\w*|immediate\w*|priorit\w+|since|again|each ha(?:s|ve)|apiece|accept\w*|reject\w*|agree[ds]?|partly|partially|withdrawn|added|dropped|merged|reduced|grew|rose|fell)\b|%/i;

/** A kind of finding that has one of these words in its name. */
const PRIORITY_AREAS = /\bareas? for priority action\b/gi;

/** What follows where nothing narrows the things down: the end of the clause, or how they are arranged. */
const END = new RegExp(
  `^(?:$|[.;:!?)"']|\\([A-Z]{2,6}s?\\)|,(?! ?(?:of which|including|most|some|half))|—|–|and\\b|which\\b|under\\b|across\\b|grouped\\b|organi[sz]ed\\b|arranged\\b|set out\\b|spread\\b|in (?:${COUNT}|all|total|our|the following|its) |for improvement\\b|from (?:the|its|their|this) (?:report|inspection|inspectors|letter)\\b|that (?:together )?(?:answer|address|respond)|to (?:answer|address|respond)|(?:are|were|have been) (?:set out|listed|made|identified|named|highlighted|proposed|planned|grouped)\\b)`,
  "i",
);

/** The fewest things of which a tenth is more than a slip of one, so that a number near it can only mean all of them. */
const MANY = 10;

/**
 * Whether a number in a text can only be meant to count a whole list, of which there are `listed`. A number of some of
 * the things is seldom near the number of all.
 */
export function countsWholeList({ what, count, before, after, around }: Mention, listed: number): boolean {
  if (count < 2 || ELSEWHERE.test(around) || LOOSENED.test(after)) return false;
  if (isTakenFrom(before, after)) return Math.abs(count - listed) <= Math.max(1, listed / 10);
  const all = ALL.test(before);
  if (!all && (isLoose(before, what) || SOME.test(around.replace(PRIORITY_AREAS, "")))) return false;
  if (all || END.test(after)) return count * 2 >= listed;
  return listed >= MANY && Math.abs(count - listed) * 10 <= listed;
}

/** "Five of our 48 actions are complete" and "48 actions, of which five are complete" count the whole beside a part. */
function isTakenFrom(before: string, after: string): boolean {
  if (PART_OF_ALL.test(before)) return /^(?:$|[.;,]|(?:are|is|were|have|has|had)\b)/i.test(after);
  return (
    /^,? ?of which\b/i.test(after) &&
    /(?:^|\b(?:has|have|holds?|contains?|with|and|our|its|are|lists?|sets? out))$/i.test(before)
  );
}

const PART_OF_ALL = new RegExp(`(?:^|[ (])${COUNT} of (?:our|its|all(?: (?:the|our|its))?)$`, "i");

function isLoose(before: string, what: Mention["what"]): boolean {
  if (UNDER.test(before) && what !== "themes" && what !== "phases") return true;
  if (OF.test(before) && !TOTAL_OF.test(before)) return true;
  return LOOSE.test(before) || FROM_TO.test(before);
}
