import { type Event, EventEmitter } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHANGED } from "./messages.ts";

/** Tells everything that shows plans when they may be others than before: a client passes a message on to one only. */
export function planChanges(client: BaseLanguageClient): Event<void> {
  const changes = new EventEmitter<void>();
  client.onNotification(CHANGED, () => changes.fire());
  return changes.event;
}
