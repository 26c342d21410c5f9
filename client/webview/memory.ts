import type { FromPage, Remembered } from "./messages.ts";

/** What the editor gives the script of a page: a way to tell it something, and a memory that outlives the page. */
interface Editor {
  postMessage(message: FromPage): void;
  getState(): Remembered | undefined;
  setState(state: Remembered): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();

export function tell(message: FromPage): void {
  editor.postMessage(message);
}

export function remembered(): Remembered {
  return editor.getState() ?? {};
}

export function remember(news: Remembered): void {
  editor.setState({ ...remembered(), ...news });
}
