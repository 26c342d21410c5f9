import { join } from "node:path";
import type { Host } from "../browser/install.ts";
import { startBrowser } from "../browser/page.ts";
import { startServer } from "../browser/server.ts";
import { takeExtension, unpackedIn } from "../browser/web.ts";
import type { Editor } from "../editors.ts";
import { inNewRun, install, judged, type Outcome, type Run } from "../run-suite.ts";
import { drive, type Driven, type Place } from "./driven.ts";

/** What is driven: the packaged extension in an editor, and the tests. */
export interface Tried {
  readonly editor: Editor;
  readonly vsix: string;
  readonly tests: readonly ((driven: Driven) => Promise<void>)[];
}

/** Drives an editor whose extensions run in a process. */
export function driveProcess(host: Host, { editor, vsix, tests }: Tried): Promise<Outcome> {
  return inNewRun(async (run) => {
    install(editor, vsix, run);
    return inBrowser(host, run, (place) => drive({ ...place, prepare: () => Promise.resolve() }, tests));
  });
}

/** Drives an editor whose extensions run in a worker of the browser. */
export function driveWorker(host: Host, { editor, vsix, tests }: Tried): Promise<Outcome> {
  return inNewRun(async (run) => {
    install(editor, vsix, run);
    const extension = unpackedIn(run.extensions);
    const bare = { ...run, extensions: join(run.folder, "none") };
    return inBrowser(host, bare, (place) =>
      drive({ ...place, prepare: (context) => takeExtension(context, place.authority, extension) }, tests),
    );
  });
}

async function inBrowser(
  host: Host,
  run: Run,
  work: (place: Omit<Place, "prepare">) => ReturnType<typeof drive>,
): Promise<Outcome> {
  const { authority, stop } = await startServer(host, run);
  const browser = await startBrowser(host.chromium);
  try {
    return judged(await work({ run, authority, browser }));
  } finally {
    await browser.close();
    stop();
  }
}
