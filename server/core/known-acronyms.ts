import { REGIMES } from "./regimes/index.ts";

/** What any reader of a council paper or a newspaper knows, or knows better by its letters than by its words. */
const COMMON =
  "NHS UK GB UN EU USA US NI IT ICT AI HR PR GP MP CEO CV PA HQ PC PCSO TV PDF CSV URL USB SMS FAQ ID PIN DIY CCTV GPS ATM " +
  "VAT GDP HMRC DWP DVLA MOT BBC RSPCA NSPCC UNICEF NATO DNA HIV AIDS IQ COVID PPE GCSE BTEC PE RE BA MA MBA MBE OBE CBE " +
  "LGBT LGBTQ GDPR VIP RSVP AGM AOB HM MS AM PM BC AD BST GMT GBP EUR KM CM MM KG";

/** What those who write and read improvement plans say every day; the format itself uses some of it. */
const OF_THE_FIELD = "FTE WTE RAG BRAG KPI SMART SRO TBC TBA TBD NA";

/** Words that are set in capitals to be heard, which stand for nothing but themselves. */
const EMPHASISED =
  "ALL AND ANY ARE AS AT BE BEST BUT BY CAN DO DONE DRAFT EACH EVERY FINAL FIRST FOR FROM FULL GOOD HOW IF IN INTO IS IT KEY " +
  "LATE LESS LIVE MAY MORE MOST MUST NEED NEVER NEW NEXT NO NON NONE NOT NOTE NOW OF OFF OK ON ONE ONLY OPEN OR OUR OUT PLAN PLUS RED " +
  "AMBER GREEN BLUE SEE SHALL SO SOME STEP TEAM THAT THE THEIR THEN THIS TO TWO UP URGENT US USE VERY WE WHAT WHEN WHO WHY WILL WITH " +
  "STOP START HELP SAFE YES YET YOU YOUR HIGH LOW MEDIUM OVER UNDER UPDATE ACTION RISK TASK PART END";

const KNOWN: ReadonlySet<string> = new Set([
  ...`${COMMON} ${OF_THE_FIELD} ${EMPHASISED}`.split(" "),
  // The names of frameworks and inspectorates stand in the plan itself, and the format explains them.
  ...REGIMES.flatMap(({ id, title, inspectorate }) => [
    ...id.toUpperCase().split("-"),
    ...(`${title} ${inspectorate}`.match(/\b[A-Z]{2,}\b/g) ?? []),
  ]),
]);

/** Whether capitals need no explaining to anybody: they are known to all, stand in the format, or are a number. */
export function isCommonAcronym(acronym: string): boolean {
  return KNOWN.has(acronym) || /^[IVX]+$/.test(acronym);
}
