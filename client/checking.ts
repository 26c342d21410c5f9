import type { BaseLanguageClient } from "vscode-languageclient";
import { CHECK_ANSWER } from "./messages.ts";

/** Asks the server what is wrong with an answer, by the name of what is asked for. */
export function checking(client: BaseLanguageClient, name: string): (typed: string) => Promise<string | undefined> {
  return async (typed) => (await client.sendRequest<string | null>(CHECK_ANSWER, { [name]: typed })) ?? undefined;
}
