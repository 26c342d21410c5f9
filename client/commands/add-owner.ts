import { commands, type Disposable, l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Adding, add } from "../adding.ts";
import { checking } from "../checking.ts";
import { ID } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";

/** Adds a post that can lead actions. */
export function addOwner(client: BaseLanguageClient, now: PlanNow): Disposable {
  const adding: Adding = {
    list: "owners",
    title: l10n.t("Add an owner"),
    questions: [
      () => ({
        ask: l10n.t(
          "What is the post called? A post, and not a person, so that the plan stays true when people move on.",
        ),
        example: l10n.t("Head of Children's Social Care"),
        check: checking(client, "words"),
      }),
    ],
    fields: ([title = ""]) => ({ title }),
  };
  return commands.registerCommand(`${ID}.addOwner`, (given?: unknown) => add(client, now, adding, given));
}
