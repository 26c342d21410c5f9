/**
 * What officers call the values of the format's lists, each with what the format calls it; where several are given,
 * the list in question tells which is meant. Small letters, single spaces, as `plainly` makes them.
 */
export const VALUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    complete: ["done", "completed", "finished", "closed", "achieved", "delivered"],
    embedded: ["sustained", "business as usual"],
    "in progress": ["ongoing", "on going", "underway", "under way", "started", "on track", "open", "wip"],
    "not started": ["not begun", "not yet started", "to start", "planned", "to do", "todo"],
    paused: ["on hold", "suspended", "deferred"],
    "at risk": ["delayed", "slipping", "off track"],
    withdrawn: ["cancelled", "dropped", "superseded"],
    accepted: ["accept", "agreed", "agree", "fully accepted", "yes"],
    "partly accepted": ["partially accepted", "partly agreed", "partially agreed", "accepted in part", "in part"],
    "not accepted": ["rejected", "not agreed", "disagreed", "declined", "no"],
    recurrent: ["recurring", "ongoing", "permanent"],
    "one-off": ["non recurrent", "non recurring", "time limited", "single"],
    approved: ["agreed"],
    unfunded: ["not funded", "no funding"],
    "within existing budget": [
      "existing",
      "existing budget",
      "existing budgets",
      "within existing budgets",
      "within existing resources",
      "existing resources",
      "from existing budgets",
      "officer time",
      "staff time",
      "core budget",
      "none needed",
    ],
    none: [
      "no cost",
      "nil cost",
      "no additional cost",
      "no additional costs",
      "no additional resources",
      "cost neutral",
    ],
    "northern ireland": ["ni"],
    higher: ["up", "increase", "higher is better"],
    lower: ["down", "decrease", "reduce", "lower is better"],
    member: ["councillor"],
    adviser: ["consultant"],
    chair: ["chairman", "chairperson"],
    decision: ["decision making"],
    "coroner-pfd": [
      "regulation 28",
      "reg 28",
      "regulation 28 report",
      "prevention of future deaths",
      "prevention of future deaths report",
    ],
    "cqc-reg17": ["cqc regulation 17", "regulation 17", "reg 17", "cqc reg 17", "regulation 17(3)"],
    "send-wsoa": ["written statement of action"],
    "hmicfrs-police": ["peel"],
    lgsco: ["ombudsman", "local government and social care ombudsman"],
  })
    .flatMap(([word, others]) => others.map((other) => [other, word] as const))
    .reduce(gather, new Map()),
);

/** What officers call the keys of the format, in the same way. */
export const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    due: ["deadline", "duedate", "targetdate", "completiondate", "enddate"],
    original_due: ["originaldeadline"],
    start: ["startdate"],
    completed_on: ["completed", "datecompleted", "actualdate"],
    owner: ["lead", "actionlead", "leadofficer", "responsible", "responsibleofficer", "actionowner"],
    accountable: ["accountableofficer"],
    change_reason: ["reason", "reasonforchange"],
    title: ["name", "description", "text", "post", "action"],
    text: ["title", "description", "recommendation"],
    risk: ["title", "description"],
    what: ["title", "description", "text"],
    addresses: ["recommendation", "recommendations", "answers"],
    success_criteria: ["successmeasures", "success"],
    updates: ["progress", "progressupdate", "progressupdates", "comments", "notes"],
    impact: ["outcome", "difference"],
    rating: ["rag", "ragrating", "ragstatus"],
    resources: ["cost", "costs", "budget", "funding"],
    ref: ["reference", "number", "no"],
    on: ["date"],
    by: ["date", "author"],
    organisation: ["council", "authority", "organization"],
    response_to: ["inspection", "inspections"],
    kind: ["type"],
  })
    .flatMap(([key, others]) => others.map((other) => [other, key] as const))
    .reduce(gather, new Map()),
);

function gather(gathered: Map<string, string[]>, [word, meant]: readonly [string, string]): Map<string, string[]> {
  return gathered.set(word, [...(gathered.get(word) ?? []), meant]);
}
