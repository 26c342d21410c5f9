import { serveNode } from "./node.ts";

// The editor's client says on the command line how it wants to talk.
serveNode(process.argv.includes("--stdio"));
