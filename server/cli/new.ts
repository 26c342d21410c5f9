import { listed } from "../core/names.ts";
import { answerBy } from "../core/new-plan/answer-by.ts";
import type { Choices } from "../core/new-plan/choices.ts";
import { newPlan } from "../core/new-plan/new-plan.ts";
import { type Answer, frameworks } from "../core/new-plan/read-choices.ts";
import { readCount, readFramework, readName, readNation, readReceived } from "../core/new-plan/read-choices.ts";
import { say } from "../core/say.ts";
import { longDate } from "../core/values/calendar-day.ts";
import type { Asked } from "./ask.ts";
import { writeText } from "./files.ts";
import { checkFree, nameFor, pathFrom } from "./new-file.ts";
import { print, tell, tellUnread } from "./output.ts";
import { stop } from "./stop.ts";

export interface NewOptions extends Asked {
  readonly title?: string;
  readonly force?: boolean;
  readonly stdout?: boolean;
  readonly frameworks?: boolean;
}

/**
 * Writes a new plan from what the options say; what they leave open is asked on a terminal. Answers the exit code: 0
 * where the plan was written, 2 where it could not be.
 */
export async function makePlan(file: string | undefined, options: NewOptions): Promise<number> {
  if (options.frameworks) return listFrameworks();
  if (options.stdout && file !== undefined) stop(say`Name a file, or use --stdout, but not both.`);
  const named = file === undefined ? undefined : pathFrom(file);
  if (named !== undefined) await checkFree(named, options.force ?? false);
  readAll(options);
  const choices = choicesFrom(await answered(options));
  const text = newPlan({ ...choices, title: options.title });
  if (options.stdout) {
    print(text);
    return 0;
  }
  const path = named ?? nameFor(choices.by.name);
  if (named === undefined) await checkFree(path, options.force ?? false);
  const trouble = await writeText(path, text);
  if (trouble) {
    tellUnread([trouble]);
    return 2;
  }
  tellOf(path, choices);
  return 0;
}

function listFrameworks(): number {
  const all = frameworks();
  const width = Math.max(...all.map(({ id }) => id.length));
  print(all.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join(""));
  return 0;
}

/** The same options with what was asked on the terminal; a sentence on what is missing where there is nobody to ask. */
async function answered(options: NewOptions): Promise<Asked> {
  const { stdin, stderr } = process;
  if (stdin.isTTY && stderr.isTTY) return (await import("./ask.ts")).askFor(options);
  const missing = [
    ...(options.framework === undefined ? ["--framework"] : []),
    ...(options.body === undefined && options.partnership === undefined ? ["--body"] : []),
    ...(options.nation === undefined ? ["--nation"] : []),
  ];
  if (missing.length === 0) return options;
  return stop(
    `${say`A new plan needs ${listed(missing)}: there is no terminal to ask on.`} ${say`"improvement-plans new --frameworks" lists the frameworks.`}`,
  );
}

/** Reads what was typed as options, so that a slip is told of before anything is asked. */
function readAll({ framework, body, partnership, nation, received, recommendations }: Asked): void {
  if (body !== undefined && partnership !== undefined) {
    stop(say`Name the body with --body, or several bodies together with --partnership, but not both.`);
  }
  if (framework !== undefined) right(readFramework(framework));
  if (nation !== undefined) right(readNation(nation));
  if (body !== undefined) right(readName(body));
  if (partnership !== undefined) right(readName(partnership));
  right(readReceived(received ?? ""));
  right(readCount(recommendations ?? ""));
}

function choicesFrom({ framework, body, partnership, nation, received, recommendations }: Asked): Choices {
  const key = partnership === undefined ? "organisation" : "partnership";
  return {
    framework: right(readFramework(framework ?? "")),
    by: { key, name: right(readName(partnership ?? body ?? "")) },
    nation: right(readNation(nation ?? "")),
    received: right(readReceived(received ?? "")),
    recommendations: right(readCount(recommendations ?? "")),
  };
}

function right<T>(answer: Answer<T>): T {
  return "wrong" in answer ? stop(answer.wrong) : answer.value;
}

function tellOf(path: string, choices: Choices): void {
  const { day } = answerBy(choices);
  const due =
    day === undefined
      ? say`By when it must be sent is still to be written under "response_due".`
      : say`It must be sent by ${longDate(day)}; the file says why.`;
  tell(`${say`The plan is in "${path}".`} ${due}`);
}
