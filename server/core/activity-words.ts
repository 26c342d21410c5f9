/** Those who are trained, briefed and so on. */
const STAFF = String.raw`(?:(?:all|new|front[ -]?line|relevant|key|foster|social|team|senior|partner|multi-agency|children's|adult|care) )*(?:staff|workers|managers|practitioners|officers|professionals|carers|members|employees|teachers|governors|supervisors|partners|teams)`;

/** Things that are made for their own sake: what they change shows elsewhere. Plans and reports on a child are not among them. */
const PRODUCT = String.raw`(?:training(?: (?:programmes?|packages?|plan|courses?|sessions?|events?|materials?|strategy|needs analysis))?|workshops?|briefings?|e-learning|policy|policies|procedures?|strategy|strategies|protocols?|guidance|guidelines|toolkits?|handbooks?|manuals?|leaflets?|newsletters?|terms of reference|templates?|action plan|delivery plan|project plan|communications? plan|workforce plan|quality assurance framework|practice standards|website)`;

const MADE = String.raw`(?:delivered|written|rewritten|drafted|produced|prepared|published|approved|agreed|adopted|signed off|updated|revised|refreshed|reviewed|developed|launched|issued|circulated|distributed|disseminated|shared|completed|complete|held|run|provided|rolled out|finalised|created|implemented|attended|in place)`;

const BE = String.raw`(?:(?:is|are|was|were|has been|have been|to be|being|will be) )?`;
/** "New", "the neglect", "domestic abuse", and not those who do something with what was made. */
const OPENING = String.raw`(?:(?:an?|the|all|new|revised|updated|our|joint|local|multi-agency) )*(?:(?!(?:children|families|parents|people|staff|\w+ers|everyone)\b)[\w'-]+ ){0,2}?`;
const SUBJECT = String.raw`(?: (?:on|for|about|in)(?: (?!and\b)[\w'-]+){1,5}?)?`;
const ENDING = String.raw`(?: (?:to|for|with|by|among|across) (?:\d+% of )?${STAFF})?(?: by [\w ]+)?[.]?`;

/** Whole titles that say only what was done. They are matched from end to end: a word more may be what changed. */
const ACTIVITIES: readonly RegExp[] = [
  new RegExp(`^${OPENING}${PRODUCT}${SUBJECT} ${BE}${MADE}(?: and ${MADE})?${ENDING}$`, "i"),
  new RegExp(
    String.raw`^(?:(?:total )?number|%|percentage|proportion) of ${OPENING}${PRODUCT}${SUBJECT} ${BE}${MADE}${ENDING}$`,
    "i",
  ),
  new RegExp(
    String.raw`^(?:(?:(?:total )?number|%|percentage|proportion) of |\d+% of )?${STAFF} (?:who )?${BE}(?:trained|briefed|(?:(?:have|has|having|had) )?(?:attend|complet)(?:ed?|ing) (?:the )?training)(?: (?:in|on) [\w' -]+)?[.]?$`,
    "i",
  ),
];

/** Whether a title or a success criterion says only what was done: "Training delivered", "Number of staff trained". */
export function isActivity(text: string): boolean {
  const words = text.replace(/\s+/g, " ").replace(/’/g, "'").trim();
  return words.length <= LONGEST && ACTIVITIES.some((pattern) => pattern.test(words));
}

/** What says more than this says more than an activity. */
const LONGEST = 100;
