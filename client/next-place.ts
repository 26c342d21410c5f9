import { l10n, Range, Uri, window } from "vscode";
import type { BaseLanguageClient, Location } from "vscode-languageclient";
import { NEXT } from "./messages.ts";
import type { PlanNow } from "./plan-now.ts";
import { telling } from "./telling.ts";
import { editorNow } from "./text-now.ts";

/** Goes to the next open point behind the cursor and selects it, so that an answer can be typed; round and round. */
export function goToNext(client: BaseLanguageClient, now: PlanNow, what: "tbc" | "late"): Promise<void> {
  return telling(async () => {
    const { document, selection: cursor } = await editorNow(now);
    const asked = {
      textDocument: { uri: String(document.uri) },
      position: client.code2ProtocolConverter.asPosition(cursor.active),
      what,
    };
    const found = await client.sendRequest<Location | null>(NEXT, asked);
    if (!found) {
      const none = what === "tbc" ? l10n.t("Nothing in the plan is tbc.") : l10n.t("Nothing in the plan is late.");
      void window.showInformationMessage(none);
      return;
    }
    const { start, end } = found.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(Uri.parse(found.uri), { selection });
  });
}
