import { tidy } from "./values/words.ts";

/** A word for one post, wherever it stands: "Head of the Assessment Team" and "Team Manager" are posts. */
const POST =
  /\b(?:head|director|manager|lead|leader|officer|chair|chair(?:man|woman|person)|chief|commissioner|member|co-?ordinator|secretary|clerk|advis[eo]r|consultant|supervisor|principal|head ?teacher|teacher|president|treasurer|superintendent|inspector|constable|sergeant|nurse|matron|doctor|gp|midwife|councillor|cllr|mayor|deputy|assistant|administrator|analyst|accountant|auditor|solicitor|lawyer|practitioner|specialist|expert|[dc]cs|dass|ceo|cfo|sro|champion|guardian|registrar|governor|ombudsman|worker|sponsor|executive (?:director|member)|portfolio holder|s(?:ection )?151)\b/;

/** Who stands for everybody. */
const ALL =
  /^(?:all|every(?:one|body)|all of us|(?:all|every|each) (?:[\w' -]+ )?(?:staff|employees|colleagues|teams|services|departments|directorates|schools|agencies|partners|organisations|posts|boards)|(?:every|each) (?:team|service|department|directorate|school|agency|partner|organisation|post|board))$/;

/** Several posts at once, as the last word of what is named. */
const SEVERAL =
  /\b(?:staff|managers|heads|directors|officers|leads|leaders|supervisors|workers|practitioners|head ?teachers|teachers|governors|members|councillors|chairs|colleagues|employees)$/;

/** A body that meets or works together, as the last word of what is named. */
const BODY =
  /\b(?:teams?|boards?|committees?|sub-?committees?|panels?|forums?|(?:sub-?)?groups?|governing body)$|^cabinet$/;

/** Bodies of this name are organisations with an accountable officer of their own. */
const ORGANISATION = /\b(?:integrated care|health|police|trust|school|academy) (?:board|group)$/;

/** How a title speaks of many where one post belongs: of everybody, of several posts at once, or of a body. */
export type Group = "posts" | "body";

/** Whether a title names a group and no single post. Where a post is named anywhere in it, it is taken for that post. */
export function groupIn(title: string): Group | undefined {
  const words = tidy(title);
  if (words === "" || POST.test(words)) return undefined;
  const [named = ""] = words.replace(/^the /, "").split(/ ?[(,:;/]| - | (?:for|of|at|in|from|within|across) /);
  const name = named.trim();
  if (ALL.test(name) || SEVERAL.test(name)) return "posts";
  return BODY.test(name) && !ORGANISATION.test(name) ? "body" : undefined;
}
