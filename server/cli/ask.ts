import { autocomplete, isCancel, select, text } from "@clack/prompts";
import { eventFor } from "../core/new-plan/choices.ts";
import {
  type Answer,
  frameworks,
  readCount,
  readFramework,
  readName,
  readReceived,
} from "../core/new-plan/read-choices.ts";
import { regimeOf } from "../core/regimes/index.ts";
import type { RegimeEvent } from "../core/regimes/regime.ts";
import { say } from "../core/say.ts";
import { stop } from "./stop.ts";

/** What a new plan is made from, each as it was typed. */
export interface Asked {
  readonly framework?: string;
  readonly body?: string;
  readonly partnership?: string;
  readonly nation?: string;
  readonly received?: string;
  readonly recommendations?: string;
}

/** The questions stand beside what is printed, so that the plan itself can go into a pipe. */
const output = process.stderr;

/** Asks on the terminal what the options leave open. Ends the command where the person breaks off. */
export async function askFor(given: Asked): Promise<Asked> {
  const framework = given.framework ?? (await askFramework());
  const known = readFramework(framework);
  const id = "value" in known ? known.value : framework;
  const by = given.body ?? given.partnership;
  return {
    ...given,
    framework,
    ...(by === undefined && (await askAuthor())),
    nation: given.nation ?? (await askNation(id)),
    received: given.received ?? (await askText(DAYS[eventFor(id)](), "2025-11-30", readReceived)),
    recommendations:
      given.recommendations ??
      (await askText(
        say`How many recommendations does the report make? Leave it empty if that is not known.`,
        "14",
        readCount,
      )),
  };
}

const DAYS: Readonly<Record<RegimeEvent, () => string>> = {
  report_received: () => say`On which day was the report received? Leave it empty if that is not known.`,
  report_sent: () => say`On which day was the report sent? Leave it empty if that is not known.`,
  report_published: () => say`On which day was the report published? Leave it empty if that is not known.`,
  request: () => say`On which day was the request made? Leave it empty if that is not known.`,
};

async function askFramework(): Promise<string> {
  const options = frameworks().map(({ id, title }) => ({ value: id, label: title, hint: id }));
  const message = say`Which framework does the plan answer? Type to search.`;
  return finished(await autocomplete({ message, options, maxItems: 12, output }));
}

async function askAuthor(): Promise<Pick<Asked, "body" | "partnership">> {
  const message = say`Whose plan is it?`;
  const options = [
    { value: "body" as const, label: say`One body's` },
    { value: "partnership" as const, label: say`A partnership's` },
  ];
  const kind = finished(await select({ message, options, output }));
  const asked = kind === "body" ? say`What is the body called?` : say`What is the partnership called?`;
  return { [kind]: await askText(asked, "Plymouth City Council", readName) };
}

async function askNation(framework: string): Promise<string> {
  const calendar = regimeOf(framework)?.calendar;
  const initialValue =
    calendar === "scotland" ? "scotland" : calendar === "northern-ireland" ? "northern ireland" : "england";
  const options = ["england", "wales", "scotland", "northern ireland"].map((value) => ({
    value,
    label: value.replace(/\b\w/g, (letter) => letter.toUpperCase()),
  }));
  return finished(await select({ message: say`In which nation?`, options, initialValue, output }));
}

async function askText(
  message: string,
  placeholder: string,
  read: (typed: string) => Answer<unknown>,
): Promise<string> {
  const validate = (typed: string | undefined): string | undefined => {
    const answer = read(typed ?? "");
    return "wrong" in answer ? answer.wrong : undefined;
  };
  return finished(await text({ message, placeholder, validate, output })) ?? "";
}

function finished<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) return stop(say`Nothing was written.`);
  return answer as Exclude<T, symbol>;
}
