import { commands, type Disposable, env, l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { edit } from "../editing.ts";
import { ID, PASTE_ITEMS } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";
import { telling } from "../telling.ts";
import { editorNow } from "../text-now.ts";

/**
 * Makes items of the list or table on the clipboard. Where the cursor stands in a note or a text, they go to the
 * recommendations: whoever asks for items by name does not want them as words.
 */
export function pasteItems(client: BaseLanguageClient, now: PlanNow): Disposable {
  return commands.registerCommand(`${ID}.pasteItems`, () =>
    telling(async () => {
      const plain = await env.clipboard.readText();
      const { document, selection } = await editorNow(now);
      const asked = { textDocument: { uri: String(document.uri) }, plain };
      const here = client.code2ProtocolConverter.asPosition(selection.active);
      for (const at of [here, { line: 0, character: 0 }])
        if (await edit(client, PASTE_ITEMS, { ...asked, range: { start: at, end: at } })) return;
      const none = l10n.t(
        "There is no list and no table on the clipboard. Copy the numbered recommendations or the rows of a table first.",
      );
      void window.showInformationMessage(none);
    }),
  );
}
