import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { Workspace } from "./workspace.ts";

/** What a server knows of the editor it serves. */
export interface Session {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly client: ClientCapabilities;
  /** The address below which each check has a page, where the editor gave one. */
  readonly pages: string | undefined;
  /** Where the schema of plans is as a file, where the editor came with it. */
  readonly schema: string | undefined;
  /** Whether the editor has our commands, so that a click can do something. */
  readonly commands: boolean;
  /** Whether the editor wants to know when plans change, because it shows more of them than their texts. */
  readonly follows: boolean;
  /** What the editor was last told of each text. */
  readonly told: Map<string, string>;
}
