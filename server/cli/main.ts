import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import type { CheckOptions } from "./check.ts";
import type { FixOptions } from "./fix.ts";
import { tell } from "./output.ts";
import { Stop } from "./stop.ts";

const colour = (): Option =>
  new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto");
const stage = [
  "--stage <stage>",
  "judge by this stage and not by the plan's own: draft, approved, published, closed",
] as const;
const asOf = [
  "--as-of <day>",
  'the day to judge by where a plan has no status date, such as 2025-11-30, or "today"',
] as const;

function program(done: (code: number) => void): Command {
  const root = new Command("improvement-plans")
    .description("Checks public-sector improvement plans written in YAML.")
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText("after", "\nExit codes: 0 nothing at or above the threshold, 1 problems, 2 could not run.");
  root
    .command("check", { isDefault: false })
    .description("say what is wrong with plans; without a path, with every plan below this folder")
    .argument("[paths...]", "files and folders")
    .option("--format <name>", "text, compact or json", "text")
    .option("--fail-on <severity>", "the least severity that fails: error, warning, info, never", "error")
    .option(...stage)
    .option(...asOf)
    .option("--max-problems <number>", "show no more than this many, the gravest first")
    .option("--quiet", "show only what fails, and nothing where nothing does")
    .option("--stdin", "check the text on standard input")
    .option("--stdin-filename <path>", "the name that text has, for messages and for the parts it includes")
    .addOption(colour())
    .action(async (paths: string[], options: CheckOptions) =>
      done(await (await import("./check.ts")).check(paths, options)),
    );
  root
    .command("fix")
    .description("mend what can be mended without changing what a plan says")
    .argument("[paths...]", "files and folders")
    .option("--all", "also make changes that a person should look at, such as filling in tbc")
    .option("--only <code>", "mend one kind of problem only")
    .option("--dry-run", "print the changes and write nothing")
    .option(...stage)
    .option(...asOf)
    .addOption(colour())
    .action(async (paths: string[], options: FixOptions) => done(await (await import("./fix.ts")).fix(paths, options)));
  root
    .command("explain")
    .description("tell what a check looks for, why, and how to mend it")
    .argument("<code>", "the name of the check")
    .action(async (code: string) => done((await import("./explain.ts")).explain(code)));
  root
    .command("checks")
    .description("list every check, with its severity for a draft, an approved and a published plan")
    .option("--json", "as JSON")
    .action(async (options: { json?: boolean }) => done((await import("./checks.ts")).listChecks(options)));
  root
    .command("schema")
    .description("print the JSON Schema of plans, or of what check --format json prints")
    .argument("[name]", "plan or check-report", "plan")
    .action(async (name: string) => done((await import("./schema.ts")).printSchema(name)));
  root
    .command("lsp")
    .description("serve an editor: the language server, over standard input and output")
    .option("--stdio", "the only way there is, which editors ask for by name")
    .action(async () => (await import("../lsp/node.ts")).serveNode(true));
  return root;
}

/** Runs the command line. Trouble with files and arguments is a sentence and exit code 2; anything else is a bug. */
async function main(args: readonly string[]): Promise<void> {
  try {
    await program((code) => {
      process.exitCode = code;
    }).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof Stop) {
      tell(error.message);
      process.exitCode = 2;
    } else {
      tell(
        `This is a mistake in improvement-plans itself, not in your plan: ${(error as Error).stack ?? String(error)}`,
      );
      process.exitCode = 2;
    }
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void main(process.argv.slice(2));
