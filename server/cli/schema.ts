import record from "../../schemas/check-record.schema.json" with { type: "json" };
import report from "../../schemas/check-report.schema.json" with { type: "json" };
import plan from "../../schemas/improvement-plan.schema.json" with { type: "json" };
import { say } from "../core/say.ts";
import { print } from "./output.ts";
import { stop } from "./stop.ts";

/** Prints a schema, for editors and programs that want it as a file. */
export function printSchema(name: string): number {
  const schema =
    { plan, "check-report": report, "check-record": record }[name] ??
    stop(say`There is no schema called "${name}". There are plan, check-report and check-record.`);
  print(`${JSON.stringify(schema, undefined, 2)}\n`);
  return 0;
}
