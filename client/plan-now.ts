import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { ID, LANGUAGE, PLAN_TREE } from "./messages.ts";
import { oneAtATime } from "./views/one-at-a-time.ts";

/** A line of the plan tree, as the server tells it: lines and characters from 0, children by their numbers. */
export interface Node {
  readonly kind: "group" | "theme" | "recommendation" | "action" | "owner" | "budget";
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly sign: string;
  /** The status of an action. */
  readonly state?: string;
  readonly uri?: string;
  readonly line?: number;
  readonly character?: number;
  readonly owners: readonly string[];
  readonly isLate: boolean;
  readonly isOpen: boolean;
  readonly children: readonly number[];
}

/** A plan by its address and its title. */
export interface NamedPlan {
  readonly uri: string;
  readonly title: string;
}

/** What the server tells of the plans: which there are, and the one that is worked on. */
export interface Told {
  readonly plans: readonly NamedPlan[];
  readonly plan?: NamedPlan & { readonly line: string };
  readonly nodes: readonly Node[];
  readonly roots: readonly number[];
}

/** The plan that is worked on, as it is now; what shows it listens for another. */
export interface PlanNow extends Disposable {
  readonly told: () => Told;
  /** The address of the text that was worked on last, if it belongs to a plan that is there. */
  readonly text: () => string | undefined;
  readonly onDidChange: Event<void>;
  /** Resolves once the server has told something, or cannot. */
  readonly ready: Promise<void>;
}

const NOTHING: Told = { plans: [], nodes: [], roots: [] };

/** Follows the plan whose text was worked on last, from edit to edit: one question serves all that shows it. */
export function followPlan(client: BaseLanguageClient, changes: Event<void>): PlanNow {
  const changed = new EventEmitter<void>();
  let [told, before] = [NOTHING, ""];
  let text: TextDocument | undefined;
  let begin: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (begin = resolve));
  const follow = (): boolean => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE || document === text) return false;
    text = document;
    return true;
  };
  const refresh = oneAtATime(async () => {
    if (client.state === State.Starting) return;
    const answer = await ask(client, text?.uri);
    const now = JSON.stringify(answer);
    begin();
    if (now === before) return;
    [told, before] = [answer, now];
    void commands.executeCommand("setContext", `${ID}.hasPlan`, told.plan !== undefined);
    changed.fire();
  });
  follow();
  const listening = [
    changed,
    changes(() => void refresh()),
    client.onDidChangeState(() => void refresh()),
    window.onDidChangeActiveTextEditor(() => void (follow() && refresh())),
  ];
  return {
    told: () => told,
    text: () => (text && told.plan && workspace.textDocuments.includes(text) ? String(text.uri) : undefined),
    onDidChange: changed.event,
    ready,
    dispose: () => listening.forEach((one) => one.dispose()),
  };
}

/** Where the server cannot be asked there is nothing to show; what is wrong is told elsewhere. */
async function ask(client: BaseLanguageClient, text: Uri | undefined): Promise<Told> {
  if (client.state !== State.Running) return NOTHING;
  try {
    return await client.sendRequest<Told>(PLAN_TREE, text ? { uri: String(text) } : {});
  } catch {
    return NOTHING;
  }
}
