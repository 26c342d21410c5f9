import { commands, type Disposable, l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { checking } from "../checking.ts";
import { FRAMEWORKS, ID, NEW_PLAN } from "../messages.ts";
import { openNew } from "../new-text.ts";
import { askAll, type Question } from "../steps.ts";
import { telling } from "../telling.ts";

/** What a new plan is made from, each as it was typed or chosen. */
interface Typed {
  readonly framework: string;
  readonly body: string;
  readonly nation: string;
  readonly received: string;
  readonly recommendations: string;
}

interface Framework {
  readonly id: string;
  readonly title: string;
  readonly inspectorate: string;
  /** What starts the time for answering. */
  readonly starts: string;
}

/** Asks what is needed for a new plan and opens it; what is needed may also be given to the command. */
export function newPlan(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(`${ID}.newPlan`, (given?: unknown) =>
    telling(async () => {
      const typed = isTyped(given) ? given : await askForPlan(client);
      if (!typed) return;
      const { name, text } = await client.sendRequest<{ name: string; text: string }>(NEW_PLAN, typed);
      await openNew(name, text);
    }),
  );
}

function isTyped(given: unknown): given is Typed {
  return typeof given === "object" && given !== null && "framework" in given && "body" in given;
}

async function askForPlan(client: BaseLanguageClient): Promise<Typed | undefined> {
  const frameworks = await client.sendRequest<readonly Framework[]>(FRAMEWORKS);
  const answers = await askAll(l10n.t("New improvement plan"), [
    () => whichFramework(frameworks),
    () => ({
      ask: l10n.t("Whose plan is it? Type the name of the council or other body."),
      example: "Plymouth City Council",
      check: checking(client, "body"),
    }),
    whichNation,
    ([framework]) => ({
      ask: whichDay(frameworks.find(({ id }) => id === framework)?.starts),
      example: "2026-01-30",
      check: checking(client, "received"),
    }),
    () => ({
      ask: l10n.t("How many recommendations does the report make? Leave it empty if nobody has counted them yet."),
      example: "14",
      check: checking(client, "recommendations"),
    }),
  ]);
  if (!answers) return undefined;
  const [framework = "", body = "", nation = "", received = "", recommendations = ""] = answers;
  return { framework, body, nation, received, recommendations };
}

function whichFramework(frameworks: readonly Framework[]): Question {
  return {
    ask: l10n.t("Which inspection or direction does the plan answer? Type to search."),
    choices: frameworks.map(({ id, title, inspectorate }) => ({ value: id, label: title, description: inspectorate })),
  };
}

function whichNation(): Question {
  return {
    ask: l10n.t("In which nation? Its bank holidays are no working days."),
    choices: [
      { value: "england", label: l10n.t("England") },
      { value: "wales", label: l10n.t("Wales") },
      { value: "scotland", label: l10n.t("Scotland") },
      { value: "northern ireland", label: l10n.t("Northern Ireland") },
    ],
  };
}

function whichDay(starts: string | undefined): string {
  if (starts === "report_sent") return l10n.t("On which day was the report sent? Leave it empty if that is not known.");
  if (starts === "report_published")
    return l10n.t("On which day was the report published? Leave it empty if that is not known.");
  if (starts === "request") return l10n.t("On which day was the request made? Leave it empty if that is not known.");
  return l10n.t("On which day was the report received? Leave it empty if that is not known.");
}
