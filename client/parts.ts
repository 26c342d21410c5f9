import { type Disposable, languages, type TextDocument, workspace } from "vscode";
import { LANGUAGE } from "./messages.ts";

/**
 * Takes the part files of plans for what they are: they may have any name, and would open as plain YAML. Each is taken
 * once, so that somebody who then chooses YAML keeps it; and where the settings say YAML, it stays YAML.
 */
export function takeParts(): Disposable {
  const taken = new Set<string>();
  const take = (document: TextDocument): void => {
    const address = document.uri.toString();
    if (document.languageId !== "yaml" || taken.has(address) || !isPart(document) || isYamlByChoice(document)) return;
    taken.add(address);
    void languages.setTextDocumentLanguage(document, LANGUAGE);
  };
  for (const document of workspace.textDocuments) take(document);
  return workspace.onDidOpenTextDocument(take);
}

function isPart(document: TextDocument): boolean {
  return /^part_of:\s/m.test(document.getText());
}

function isYamlByChoice(document: TextDocument): boolean {
  const chosen = workspace.getConfiguration("files", document).get<Record<string, string>>("associations", {});
  return Object.entries(chosen).some(
    ([names, language]) => language === "yaml" && languages.match({ pattern: `**/${names}` }, document) > 0,
  );
}
