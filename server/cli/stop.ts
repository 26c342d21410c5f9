/** A reason why the command cannot run, in one sentence for the person who called it. Exit code 2. */
export class Stop extends Error {}

/** Ends the command with a sentence. */
export function stop(sentence: string): never {
  throw new Stop(sentence);
}
