import record from "../../schemas/check-record.schema.json" with { type: "json" };
import report from "../../schemas/check-report.schema.json" with { type: "json" };
import settings from "../../schemas/improvement-plans-config.schema.json" with { type: "json" };
import review from "../../schemas/review.schema.json" with { type: "json" };
import plan from "../../schemas/improvement-plan.schema.json" with { type: "json" };
import { say } from "../core/say.ts";
import { print } from "./output.ts";
import { stop } from "./stop.ts";

/** Prints a schema, for editors and programs that want it as a file. */
export function printSchema(name: string): number {
  const schema =
    { plan, config: settings, "check-report": report, "check-record": record, review }[name] ??
    stop(say`There is no schema called "${name}". There are plan, config, check-report, check-record and review.`);
  print(`${JSON.stringify(schema, undefined, 2)}\n`);
  return 0;
}
