import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  type Range,
  type TextDocument,
  workspace,
} from "vscode";
import * as vscode from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";
import { ID, LANGUAGE, PASTE_ITEMS } from "./messages.ts";

/** What the server makes of a pasted text. */
interface Offered {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** What the editor has for pasting since version 1.97; older ones paste text as it is. */
interface Pasting {
  readonly DocumentPasteEdit: new (
    insertText: string,
    title: string,
    kind: unknown,
  ) => { additionalEdit?: vscode.WorkspaceEdit };
  readonly DocumentDropOrPasteEditKind: { readonly Text: { append(...parts: string[]): unknown } };
  readonly languages: {
    registerDocumentPasteEditProvider(selector: object, provider: object, metadata: object): Disposable;
  };
}

/** Has lists and tables that are pasted into a plan become items of it, in one step that can be undone. */
export function pasteAsItems(client: BaseLanguageClient): Disposable {
  if (!("DocumentPasteEdit" in vscode)) return { dispose: () => undefined };
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind, languages: pasting } = vscode as unknown as Pasting;
  const kind = DocumentDropOrPasteEditKind.Text.append("improvementPlan", "items");
  return pasting.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    {
      provideDocumentPasteEdits: async (
        document: TextDocument,
        ranges: readonly Range[],
        data: DataTransfer,
        _: unknown,
        token: CancellationToken,
      ) => {
        const [range, ...others] = ranges;
        if (!range || others.length > 0 || !workspace.getConfiguration().get(`${ID}.pasteAsItems`, true))
          return undefined;
        const [plain, html] = [await data.get("text/plain")?.asString(), await data.get("text/html")?.asString()];
        const asked = {
          textDocument: { uri: String(document.uri) },
          range: client.code2ProtocolConverter.asRange(range),
          plain,
          html,
        };
        const offered = await client.sendRequest<Offered | null>(PASTE_ITEMS, asked, token);
        if (!offered || token.isCancellationRequested) return undefined;
        const edit = new DocumentPasteEdit("", offered.title, kind);
        edit.additionalEdit = await client.protocol2CodeConverter.asWorkspaceEdit(offered.edit);
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ["text/plain", "text/html"] },
  );
}
