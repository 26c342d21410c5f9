import { commands, type Disposable, l10n, type QuickPickItem, window } from "vscode";
import { ID } from "../messages.ts";
import { asText } from "../as-text.ts";
import type { PlanNow } from "../plan-now.ts";
import { type Filter, ownersIn } from "../views/plan-filter.ts";
import type { PlanView } from "../views/plan-tree.ts";

/** Narrows the plan tree to what is late, to what is tbc or to what one post leads. */
export function filterPlan(view: PlanView, now: PlanNow): Disposable {
  return commands.registerCommand(`${ID}.filterPlan`, async (given?: unknown) => {
    if (isFilter(given)) return view.filter(given);
    const picked = await window.showQuickPick(choices(now), { placeHolder: l10n.t("What should the plan show?") });
    if (picked) view.filter(picked.filter);
  });
}

function isFilter(given: unknown): given is Filter {
  return typeof given === "object" && given !== null && "by" in given;
}

function choices(now: PlanNow): (QuickPickItem & { readonly filter: Filter | undefined })[] {
  return [
    { label: l10n.t("Everything"), filter: undefined },
    { label: l10n.t("What is late"), filter: { by: "late" } },
    { label: l10n.t("What is still tbc"), filter: { by: "tbc" } },
    ...ownersIn(now.told()).map((owner) => ({
      label: asText(owner),
      description: l10n.t("owner"),
      filter: { by: "owner", owner } as const,
    })),
  ];
}
