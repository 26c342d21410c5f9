/** What the cells of a column say, as far as its heading tells. */
export type Meaning =
  | "ref"
  | "action"
  | "recommendation"
  | "recommendation ref"
  | "measure"
  | "item"
  | "words"
  | "owner"
  | "accountable"
  | "partners"
  | "due"
  | "original due"
  | "revised due"
  | "start"
  | "completed"
  | "status"
  | "rating"
  | "criteria"
  | "impact"
  | "milestones"
  | "progress"
  | "now"
  | "evidence"
  | "resources"
  | "theme"
  | "priority"
  | "category"
  | "response"
  | "reason"
  | "baseline"
  | "target"
  | "reading"
  | "unit"
  | "polarity"
  | "population"
  | "denominator"
  | "frequency"
  | "source"
  | "year"
  | "fte"
  | "nature"
  | "kind"
  | "funding"
  | "other";

/** The words over the columns of action plans, audit trackers and tables of figures: small letters, without signs. */
export const HEADING_WORDS: readonly (readonly [Meaning, RegExp])[] = [
  ["recommendation ref", /^(?:recommendation|rec) (?:no|number|ref|reference|id)$/],
  [
    "ref",
    /^(?:(?:action|item|measure|kpi|task|line|budget)? ?(?:no|number|id|ref|reference)|ref no|reference number)$/,
  ],
  [
    "action",
    /^(?:(?:agreed|proposed|planned|key|specific|improvement|management|new|further|our)? ?actions?(?: required| needed| title| description| agreed| planned| point| points| to be taken| we will take)?|description of action|what (?:we will|will we|we are going to|are we going to|we plan to|needs to|must) (?:do|be done|happen)|tasks?|activit(?:y|ies)|key tasks?|steps to be taken)$/,
  ],
  [
    "recommendation",
    /^(?:(?:ofsted|cqc|inspection|inspectors|audit|report|inspectorate)? ?recommendations?(?: text| made| from (?:the )?report)?|(?:ofsted |inspection )?areas? (?:for|of) (?:improvement|priority action|development)|what needs to improve|(?:must|should) do|requirements?|(?:matters?|causes?) of concern|(?:what )?(?:ofsted|the report|inspectors) said)$/,
  ],
  [
    "measure",
    /^(?:(?:performance|key performance|headline|outcome|success)? ?(?:measure|indicator|metric)s?|kpis?|what we (?:measure|count)|measure title|measure description)$/,
  ],
  [
    "item",
    /^(?:budgets?|budget (?:line|item|heading)|cost (?:line|item|heading)|items?|expenditure|investment(?: proposal)?|proposal|spend)$/,
  ],
  ["words", /^(?:title|name|description|text|details?)$/],
  [
    "accountable",
    /^(?:accountable(?: officer| lead| person| post| director)?|accountability|sro|senior responsible (?:officer|owner)|(?:executive|strategic) (?:lead|sponsor|owner)|sponsor)$/,
  ],
  [
    "owner",
    /^(?:(?:action|lead|responsible|named|operational|delivery|service|nominated)? ?(?:leads?|owners?|officers?)(?: responsible| name| post)?|lead (?:person|manager|agency|role|director)|responsible (?:person|manager|post|director)|(?:person|officer|lead|manager|who is) responsible|responsib(?:le|ility|ilities)|who|by who|by whom|who will (?:lead|do it|do this)|assigned to)$/,
  ],
  [
    "partners",
    /^(?:(?:key |supporting )?partners?(?: agencies| involved)?|(?:partner )?agencies(?: involved)?|supported by|with whom|contributors)$/,
  ],
  [
    "revised due",
    /^(?:revised|new|current|amended|updated|extended) (?:(?:implementation|due|target|completion|delivery|end) )?(?:date|deadline|timescale|due)$/,
  ],
  [
    "original due",
    /^original (?:(?:implementation|due|target|completion|delivery|end) )?(?:date|deadline|timescale|due)$/,
  ],
  [
    "completed",
    /^(?:completed|date completed|completed on|completed date|date of completion|actual (?:completion |end )?date|date closed)$/,
  ],
  ["start", /^(?:start|start date|date started|commencement(?: date)?)$/],
  [
    "due",
    /^(?:due|due by|due date|date due|by when|when|when by|when will (?:it|this) be done|deadline|time ?scales?|time ?frames?|(?:target |planned |expected |proposed )?(?:implementation|completion|target|end|delivery)(?: completion)? date|date for completion|(?:to be )?completed? by|completion|target date)$/,
  ],
  [
    "rating",
    /^(?:(?:progress |overall |current |delivery |latest )?b?ragg?(?: rating| status| rated)?|rating|colour)$/,
  ],
  ["status", /^(?:(?:progress|delivery|current|action|implementation|overall|latest) status|status|state)$/],
  [
    "criteria",
    /^(?:success (?:criteri(?:a|on)|measures?|indicators?)|measures? of success|what (?:we will|will we) see|how (?:will we|we will|will we be able to) know(?: it has worked| we have succeeded)?|how will (?:we measure success|success be measured)|what (?:does |will )?(?:success|good) looks? like|outcome measures?|evidence of success)$/,
  ],
  [
    "impact",
    /^(?:(?:intended |expected |desired |planned |anticipated )?(?:impacts?|outcomes?|benefits?)(?: for children| on children(?: and families)?| sought)?|(?:the )?difference (?:this will make|made|it will make|this has made)|what difference (?:will this make|has (?:this|it) made|this will make)|what (?:we|do we) want(?: to achieve| to see)?|objectives?|aims?|goals?)$/,
  ],
  ["milestones", /^(?:key |interim )?milestones?$/],
  [
    "now",
    /^(?:where (?:are we|we are) now|(?:current|starting) (?:position|situation|point)|what is happening now|position now)$/,
  ],
  [
    "progress",
    /^(?:(?:latest |current |monthly |quarterly )?(?:progress|updates?|position|comments?|commentary|narrative|notes)(?: updates?| notes?| report| made| to date| so far| comments?| commentary| narrative)?|progress on actions?|actions? taken(?: to date)?|work (?:done|completed) to date)$/,
  ],
  [
    "evidence",
    /^(?:(?:supporting |source of |sources of )?evidence(?: of (?:completion|progress|impact)| source| base| available)?)$/,
  ],
  [
    "resources",
    /^(?:resources?(?: implications| required| needed)?|costs?|funding required|(?:financial|resource|cost) implications?|costs? (?:and )?resources?)$/,
  ],
  ["theme", /^(?:(?:improvement |priority )?(?:themes?|areas?)|work ?streams?|strand|pillar|programme)$/],
  ["priority", /^(?:priority(?: level| rating)?|importance|urgency)$/],
  ["category", /^(?:categor(?:y|ies)|(?:recommendation )?type|classification)$/],
  [
    "response",
    /^(?:(?:management |our |council |councils |executive |cabinet |service |trust |initial )?response(?: to recommendation)?|agreed(?: y n| yes no)?|accepted(?: y n| yes no)?|(?:agreed )?(?:partly|partially) agreed(?: not agreed)?|agreed partly agreed not agreed|agreed or not agreed|agreed not agreed|accept reject)$/,
  ],
  ["reason", /^(?:reasons?(?: for (?:change|delay|slippage|rejection))?|rationale|why)$/],
  ["baseline", /^(?:baseline(?: figure| position| data| performance)?|starting figure)$/],
  ["target", /^(?:targets?(?: figure| performance)?|target value|where we want to be)$/],
  [
    "reading",
    /^(?:(?:current|latest|actual)(?: figure| performance| position| value| data| reading| result)?|performance|outturn|actuals?|result)$/,
  ],
  ["unit", /^(?:units?(?: of measure(?:ment)?)?)$/],
  ["polarity", /^(?:polarity|direction(?: of (?:good|travel))?|good is|good performance)$/],
  ["population", /^(?:population|cohort)$/],
  ["denominator", /^denominator$/],
  ["frequency", /^(?:frequency|reported|how often|reporting (?:frequency|period)|reporting)$/],
  ["source", /^(?:(?:data |information )?source|source of (?:data|information|funding)|data owner)$/],
  ["fte", /^(?:ftes?|posts?|number of posts|wte)$/],
  [
    "nature",
    /^(?:nature|recurrent (?:or )?one ?off|one ?off (?:or )?(?:recurrent|recurring|ongoing)|ongoing (?:or )?one ?off|recurring)$/,
  ],
  ["kind", /^(?:kind|revenue (?:or )?capital|capital (?:or )?revenue)$/],
  ["funding", /^(?:funding(?: source| status| stream)?|funded(?: by| from)?|how funded|source of funding)$/],
];

/** Words that tell what a longer heading means, such as "Actions to address the finding", the surest first. */
export const WORDS_IN_HEADINGS: readonly (readonly [Meaning, RegExp])[] = [
  ["action", /^actions?\b|\bactions?$/],
  ["recommendation", /\brecommendations?\b/],
  ["criteria", /\bsuccess\b/],
  ["evidence", /\bevidence\b/],
  ["rating", /\bb?rag\b/],
  ["status", /\bstatus\b/],
  ["progress", /\b(?:progress|updates?|commentary)\b/],
  ["due", /\b(?:by when|deadlines?|due|timescales?|timeframes?|target date|completion date)\b/],
  ["accountable", /\baccountable\b/],
  ["owner", /\b(?:leads?|owners?|officers?|responsible|responsibility)\b/],
  ["baseline", /\bbaseline\b/],
  ["target", /\btarget\b/],
  ["measure", /\b(?:indicators?|kpis?|measures?)\b/],
  ["impact", /\b(?:impact|outcomes?|difference)\b/],
];
