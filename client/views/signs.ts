import { ThemeColor, ThemeIcon } from "vscode";

/**
 * The shapes that stand before the lines of the plan tree. No two that mean something else have the same shape, so that
 * nothing is told by a colour alone; the words beside them say the same.
 */
const SHAPES: Readonly<Record<string, readonly [shape: string, colour?: string]>> = {
  group: ["list-unordered"],
  theme: ["layers"],
  owner: ["person"],
  money: ["credit-card"],
  plan: ["book"],
  late: ["history", "problemsErrorIcon.foreground"],
  "not started": ["circle-large-outline"],
  "in progress": ["play-circle"],
  "at risk": ["warning", "problemsWarningIcon.foreground"],
  paused: ["debug-pause"],
  complete: ["pass", "testing.iconPassed"],
  embedded: ["verified", "testing.iconPassed"],
  withdrawn: ["circle-slash"],
  tbc: ["question"],
  "not stated": ["dash"],
  "not clear": ["question"],
  answered: ["comment"],
  "not answered": ["comment-unresolved", "problemsWarningIcon.foreground"],
  "not accepted": ["close"],
};

/** The shape for a line of the tree, by how it stands. */
export function signFor(sign: string): ThemeIcon {
  const [shape = "dash", colour] = SHAPES[sign] ?? [];
  return colour === undefined ? new ThemeIcon(shape) : new ThemeIcon(shape, new ThemeColor(colour));
}
