import { LSPErrorCodes, RequestType, RequestType0, ResponseError } from "vscode-languageserver";
import { type Choices, eventFor } from "../core/new-plan/choices.ts";
import { fileNameFor } from "../core/new-plan/file-name.ts";
import { newPlan } from "../core/new-plan/new-plan.ts";
import {
  type Answer,
  frameworks,
  readCount,
  readFramework,
  readName,
  readNation,
  readReceived,
} from "../core/new-plan/read-choices.ts";
import { regimeOf } from "../core/regimes/index.ts";
import type { RegimeEvent } from "../core/regimes/regime.ts";
import { said, say } from "../core/say.ts";
import { quoted } from "../core/names.ts";
import { readDate } from "../core/values/date.ts";
import type { Session } from "./session.ts";

/** A framework to choose from, and what starts the time for answering under it. */
interface FrameworkOffer {
  readonly id: string;
  readonly title: string;
  readonly inspectorate: string;
  readonly starts: RegimeEvent;
}

/** What a new plan is made from, each as a person typed or chose it. */
interface Typed {
  readonly framework: string;
  readonly body: string;
  readonly nation: string;
  readonly received: string;
  readonly recommendations: string;
}

/** The text of a new plan and a name for its file. */
interface NewPlan {
  readonly name: string;
  readonly text: string;
}

/** The editor asks which frameworks there are to choose from. */
export const FRAMEWORKS: RequestType0<readonly FrameworkOffer[], void> = new RequestType0(
  "improvementPlans/frameworks",
);
/** The editor asks what is wrong with an answer while it is typed; nothing where it can be read. */
export const CHECK_ANSWER: RequestType<Partial<Asked>, string | null, void> = new RequestType(
  "improvementPlans/checkAnswer",
);
/** The editor asks for the text of a new plan; the error says what is wrong with an answer. */
export const NEW_PLAN: RequestType<Typed, NewPlan, void> = new RequestType("improvementPlans/newPlan");

/** Every framework to choose from, in the order in which people are told of them. */
export function frameworkOffers(): readonly FrameworkOffer[] {
  return frameworks().map(({ id, title }) => ({
    id,
    title: said(title),
    inspectorate: said(regimeOf(id)?.inspectorate ?? ""),
    starts: eventFor(id),
  }));
}

/**
 * What a person is asked, for a new plan and later on: `words` is the title of an item, `due` and `on` are the
 * days of an action and of its progress.
 */
type Asked = Typed & { readonly due: string; readonly on: string; readonly words: string };

const READERS: { readonly [K in keyof Asked]: (typed: string) => Answer<unknown> } = {
  framework: readFramework,
  body: readName,
  nation: readNation,
  received: readReceived,
  recommendations: readCount,
  due: readDue,
  on: readReceived,
  words: readWords,
};

function readWords(typed: string): Answer<string> {
  return typed.trim() === "" ? { wrong: say`Write a few words.` } : { value: typed };
}

/** A date may be as vague as people write it; nothing typed means that it is not known yet. */
function readDue(typed: string): Answer<string> {
  const { kind } = readDate(typed);
  if (typed.trim() === "" || kind === "date" || kind === "tbc") return { value: typed };
  const example = say`Write it as 2026-09-30, September 2026 or tbc.`;
  return {
    wrong: `${kind === "ambiguous" ? say`${quoted(typed)} can be read in two ways.` : say`${quoted(typed)} is not a date.`} ${example}`,
  };
}

/** What is wrong with the first of some answers that cannot be read. */
export function wrongIn(_: Session, typed: Partial<Asked>): string | undefined {
  for (const [name, read] of Object.entries(READERS)) {
    const answer = typed[name as keyof Asked];
    const reading = answer === undefined ? undefined : read(answer);
    if (reading && "wrong" in reading) return reading.wrong;
  }
  return undefined;
}

/** Makes a new plan from what was typed. */
export function planFrom(_: Session, typed: Typed): NewPlan {
  const name = right(readName(typed.body));
  const choices: Choices = {
    framework: right(readFramework(typed.framework)),
    by: { key: "organisation", name },
    nation: right(readNation(typed.nation)),
    received: right(readReceived(typed.received)),
    recommendations: right(readCount(typed.recommendations)),
  };
  return { name: fileNameFor(name), text: newPlan(choices) };
}

function right<T>(answer: Answer<T>): T {
  if ("wrong" in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.wrong);
  return answer.value;
}
