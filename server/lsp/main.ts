// One file serves both worlds, so that it need be downloaded only once: a worker of a browser, and a process, to which
// the editor's client says on the command line how it wants to talk.
if ("WorkerGlobalScope" in globalThis) void import("./web.ts").then(({ serveWorker }) => serveWorker());
else void import("./node.ts").then(({ serveNode }) => serveNode(process.argv.includes("--stdio")));
