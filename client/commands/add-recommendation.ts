import { commands, type Disposable, l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Adding, add } from "../adding.ts";
import { checking } from "../checking.ts";
import { ID } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";

/** Adds a recommendation in the words of the report. */
export function addRecommendation(client: BaseLanguageClient, now: PlanNow): Disposable {
  const adding: Adding = {
    list: "recommendations",
    title: l10n.t("Add a recommendation"),
    questions: [
      () => ({
        ask: l10n.t("What does the report ask for, in its own words?"),
        example: l10n.t("Visit children on time."),
        check: checking(client, "words"),
      }),
    ],
    fields: ([text = ""]) => ({ text }),
  };
  return commands.registerCommand(`${ID}.addRecommendation`, (given?: unknown) => add(client, now, adding, given));
}
