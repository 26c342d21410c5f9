import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./generated.ts";

const PLAN = `improvement_plan: 1
title: A plan
organisation: A council
nation: england
stage: draft
owners:
  - id: head-csc
    title: Head of Service
actions:
  - id: A1
    title: Do it
    addresses: [R1]
    owner: hed-csc
    due: 2030-01-31
recommendations:
  - id: R1
    text: Do better
`;

/** What an editor that knows nothing of us does: start the server, show its problems, ask for help at a place. */
const SCRIPT = `
local path = vim.fn.argv(0)
vim.cmd("edit " .. path)
local client = vim.lsp.start_client({ cmd = { "NODE", "CLI", "lsp", "--stdio" }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
for _, d in ipairs(vim.diagnostic.get(0)) do
  io.stdout:write("problem " .. d.lnum .. ":" .. d.col .. " " .. d.message .. "\\n")
end
local at = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = 11, character = 17 } }
local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", at, 20000)
for _, answer in pairs(hover) do io.stdout:write("hover " .. vim.inspect(answer.result.contents.value) .. "\\n") end
local found = vim.lsp.buf_request_sync(0, "textDocument/definition", at, 20000)
for _, answer in pairs(found) do
  local first = answer.result[1]
  io.stdout:write("definition " .. (first.range or first.targetSelectionRange).start.line .. "\\n")
end
vim.cmd("qa!")
`;

const present = spawnSync("nvim", ["--version"]).status === 0;

(present ? describe : describe.skip)("neovim, where it is installed,", () => {
  it("shows the server's problems, and asks it for help and places", () => {
    const folder = mkdtempSync(join(tmpdir(), "nvim-"));
    try {
      writeFileSync(join(folder, "a.plan.yaml"), PLAN);
      const script = SCRIPT.replace("NODE", process.execPath).replace("CLI", join(root, "dist/cli.js"));
      writeFileSync(join(folder, "run.lua"), script);
      const args = ["--headless", "-u", "NONE", "-i", "NONE", "a.plan.yaml", "-c", "luafile run.lua"];
      const out = execFileSync("nvim", args, {
        cwd: folder,
        encoding: "utf8",
        timeout: 50_000,
        env: { ...process.env, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder },
      });
      assert.match(out, /^problem 12:11 No owner is called "hed-csc"\. Did you mean "head-csc"\?$/m);
      assert.match(out, /^hover .*Do better/m);
      assert.match(out, /^definition 15$/m);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
