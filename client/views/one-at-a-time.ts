/**
 * Makes of a piece of work one that is never done twice at a time: asked for while it is being done, it is done once more
 * after that, however often it was asked for. So it keeps up with any number of edits without waiting for a pause.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isWorking = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isWorking) return;
    isWorking = true;
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      isWorking = false;
    }
  };
}
