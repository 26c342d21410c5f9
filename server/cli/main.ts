import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import { say } from "../core/say.ts";
import type { CheckOptions } from "./check.ts";
import type { DiffOptions } from "./diff.ts";
import type { FixOptions } from "./fix.ts";
import type { NewOptions } from "./new.ts";
import { tell } from "./output.ts";
import type { ReportOptions } from "./report.ts";
import type { ShowOptions } from "./show.ts";
import { Stop } from "./stop.ts";

const colour = (): Option =>
  new Option("--color <when>", say`colours`).choices(["auto", "always", "never"]).default("auto");
const stage = (): readonly [flags: string, description: string] => [
  "--stage <stage>",
  say`judge by this stage and not by the plan's own: draft, approved, published, closed`,
];
const asOf = (): readonly [flags: string, description: string] => [
  "--as-of <day>",
  say`the day to judge by where a plan has no status date, such as 2025-11-30, or "today"`,
];

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function program(done: (code: number) => void): Command {
  const root = new Command("improvement-plans")
    .description(say`Checks public-sector improvement plans written in YAML.`)
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText("after", `\n${say`Exit codes: 0 nothing at or above the threshold, 1 problems, 2 could not run.`}`);
  root
    .command("check", { isDefault: false })
    .description(say`say what is wrong with plans; without a path, with every plan below this folder`)
    .argument("[paths...]", say`files and folders`)
    .option(
      "--format <name>",
      say`text, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, markdown or html; name=file writes a file, and several may be asked for (default: text)`,
      several,
    )
    .option("--fail-on <severity>", say`the least severity that fails: error, warning, info, never`, "error")
    .option(...stage())
    .option(...asOf())
    .option("--max-problems <number>", say`show no more than this many, the gravest first`)
    .option("--baseline <file>", say`leave out the known problems that this file lists`)
    .option("--update-baseline", say`write all problems of now to that file, or to improvement-plans.baseline.json`)
    .option("--strict-baseline", say`fail, too, where a known problem is no longer there`)
    .option("--quiet", say`show only what fails, and nothing where nothing does`)
    .option("--stdin", say`check the text on standard input`)
    .option("--stdin-filename <path>", say`the name that text has, for messages and for the parts it includes`)
    .addOption(colour())
    .action(async (paths: string[], options: CheckOptions) =>
      done(await (await import("./check.ts")).check(paths, options)),
    );
  root
    .command("fix")
    .description(say`mend what can be mended without changing what a plan says`)
    .argument("[paths...]", say`files and folders`)
    .option("--all", say`also make changes that a person should look at, such as filling in tbc`)
    .option("--only <code>", say`mend one kind of problem only`)
    .option("--dry-run", say`print the changes and write nothing`)
    .option(...stage())
    .option(...asOf())
    .addOption(colour())
    .action(async (paths: string[], options: FixOptions) => done(await (await import("./fix.ts")).fix(paths, options)));
  root
    .command("diff")
    .description(say`tell what changed in meaning between two versions of plans, and what was weakened`)
    .argument("[versions...]", say`two files, two folders, or revisions such as main..HEAD, with the paths to look at`)
    .option("--format <name>", say`text, markdown, json or html`, "text")
    .option("--fail-on <class>", say`weakened, unless a reason is recorded, or never`, "never")
    .option("--output <file>", say`where to write it, instead of standard output`)
    .option("--external", say`be called by git for one file, as its own diff`)
    .addOption(colour())
    .action(async (versions: string[], options: DiffOptions) =>
      done(await (await import("./diff.ts")).diff(versions, options)),
    );
  root
    .command("new")
    .description(say`write a new plan for an inspection; on a terminal, what the options leave open is asked`)
    .argument("[file]", say`the file to write, such as children.plan.yaml`)
    .option("--framework <name>", say`the inspection framework that the plan answers`)
    .option("--frameworks", say`list the frameworks`)
    .option("--body <name>", say`the body whose plan it is`)
    .option("--partnership <name>", say`the partnership, where several bodies make the plan together`)
    .option("--nation <name>", say`england, wales, scotland or northern ireland`)
    .option("--received <day>", say`the day the report was received, or sent where the time runs from that`)
    .option("--recommendations <number>", say`how many recommendations the report makes`)
    .option("--title <words>", say`what the plan is called`)
    .option("--force", say`write over a file that is there already`)
    .option("--stdout", say`print the plan and write no file`)
    .action(async (file: string | undefined, options: NewOptions) =>
      done(await (await import("./new.ts")).makePlan(file, options)),
    );
  root
    .command("show")
    .description(say`show plans at a glance: what is answered, late and due next, what it costs, what is still tbc`)
    .argument("[paths...]", say`files and folders`)
    .option(...stage())
    .option(...asOf())
    .addOption(colour())
    .action(async (paths: string[], options: ShowOptions) =>
      done(await (await import("./show.ts")).showPlans(paths, options)),
    );
  root
    .command("report")
    .description(say`write a plan as one page to read or print, with its charts`)
    .argument("[path]", say`the file of the plan`)
    .option("--format <name>", say`html or markdown`)
    .option("--output <file>", say`where to write it, instead of standard output`)
    .option(...stage())
    .option(...asOf())
    .action(async (path: string | undefined, options: ReportOptions) =>
      done(await (await import("./report.ts")).report(path, options)),
    );
  root
    .command("explain")
    .description(say`tell what a check looks for, why, and how to mend it`)
    .argument("<code>", say`the name of the check`)
    .action(async (code: string) => done((await import("./explain.ts")).explain(code)));
  root
    .command("checks")
    .description(say`list every check, with its severity for a draft, an approved and a published plan`)
    .option("--json", say`as JSON`)
    .action(async (options: { json?: boolean }) => done((await import("./checks.ts")).listChecks(options)));
  root
    .command("schema")
    .description(say`print the JSON Schema of plans, or of what check --format json or ndjson prints`)
    .argument("[name]", say`plan, config, check-report, check-record or review`, "plan")
    .action(async (name: string) => done((await import("./schema.ts")).printSchema(name)));
  root
    .command("lsp")
    .description(say`serve an editor: the language server, over standard input and output`)
    .option("--stdio", say`the only way there is, which editors ask for by name`)
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
        say`This is a mistake in improvement-plans itself, not in your plan: ${(error as Error).stack ?? String(error)}`,
      );
      process.exitCode = 2;
    }
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void main(process.argv.slice(2));
