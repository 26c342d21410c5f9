import {
  type InputBox,
  l10n,
  type QuickInput,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from "vscode";

/** A question that is answered by one of some things, or in words of one's own. */
export type Question = Choice | Writing;

/** A question with answers to choose from. */
export interface Choice {
  readonly ask: string;
  readonly choices: readonly (QuickPickItem & { readonly value: string })[];
  /** Whether several may be chosen, or none: the answer has each on a line of its own. */
  readonly many?: boolean;
  /** What is chosen to begin with. */
  readonly before?: string;
}

/** A question that is answered in words. */
export interface Writing {
  readonly ask: string;
  readonly example: string;
  /** What stands there to begin with. */
  readonly value?: string;
  /** What is wrong with what was typed so far; nothing where it can be read. */
  readonly check?: (typed: string) => Promise<string | undefined>;
}

/** Asks one question after another, each of which may look at the answers so far. One can go back, or break off: then nothing is answered. */
export async function askAll(
  title: string,
  questions: readonly ((answers: readonly string[]) => Question)[],
): Promise<readonly string[] | undefined> {
  const answers: string[] = [];
  let at = 0;
  for (let question = questions[at]; question; question = questions[at]) {
    const step: Step = { title, step: at + 1, of: questions.length, before: answers[at] };
    const answer = await askOne(question(answers.slice(0, at)), step);
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      at--;
      continue;
    }
    answers[at++] = answer;
  }
  return answers;
}

interface Step {
  readonly title: string;
  readonly step: number;
  readonly of: number;
  /** What was answered before somebody went back. */
  readonly before: string | undefined;
}

const BACK = Symbol("back");

function askOne(question: Question, step: Step): Promise<string | typeof BACK | undefined> {
  return "choices" in question ? choose(question, step) : write(question, step);
}

function choose({ ask, choices, many = false, before }: Choice, step: Step): Promise<string | typeof BACK | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { readonly value: string }>();
  pick.items = choices;
  pick.placeholder = ask;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.canSelectMany = many;
  const known = (step.before ?? before ?? "").split("\n");
  const chosen = choices.filter(({ value }) => known.includes(value));
  if (many) pick.selectedItems = chosen;
  else if (chosen.length > 0) pick.activeItems = chosen;
  const values = (): string[] => pick.selectedItems.map(({ value }) => value);
  return shown(pick, step, () => Promise.resolve(many ? values().join("\n") : values()[0]));
}

function write({ ask, example, value, check }: Writing, step: Step): Promise<string | typeof BACK | undefined> {
  const input = window.createInputBox();
  input.prompt = ask;
  input.placeholder = l10n.t("for example {0}", example);
  input.value = step.before ?? value ?? "";
  const look = async (): Promise<string | undefined> => {
    const typed = input.value;
    const wrong = await check?.(typed);
    if (typed === input.value) input.validationMessage = wrong;
    return wrong;
  };
  // While a person types nothing is wrong yet; once something was, it is looked at again with every letter.
  input.onDidChangeValue(() => input.validationMessage !== undefined && void look());
  return shown(input, step, async () => ((await look()) === undefined ? input.value : undefined));
}

/** Shows a question until it is answered; nothing where it is put away. */
function shown(
  input: InputBox | QuickPick<QuickPickItem & { readonly value: string }>,
  { title, step, of }: Step,
  answer: () => Promise<string | undefined>,
): Promise<string | typeof BACK | undefined> {
  Object.assign(input satisfies QuickInput, { title, step, totalSteps: of, ignoreFocusOut: true });
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const end = (with_: string | typeof BACK | undefined): void => {
      resolve(with_);
      input.dispose();
    };
    input.onDidTriggerButton(() => end(BACK));
    input.onDidHide(() => end(undefined));
    input.onDidAccept(async () => {
      const given = await answer();
      if (given !== undefined) end(given);
    });
    input.show();
  });
}
