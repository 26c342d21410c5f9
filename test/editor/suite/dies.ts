/** Ends the process that runs the suites, as a bug in an extension might: the runner must see it. */
export function run(): Promise<void> {
  process.kill(process.pid, "SIGKILL");
  return Promise.resolve();
}
