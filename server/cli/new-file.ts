import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { say } from "../core/say.ts";
import { stop } from "./stop.ts";

const PLAN_NAME = /(?:\.plan|(?:^|[\\/])improvement-plan)\.ya?ml$/i;

/** The path of a new plan as a person named it, with the ending of plans where it has none. */
export function pathFrom(file: string): string {
  if (PLAN_NAME.test(file)) return file;
  const name = file.replace(/\.ya?ml$/i, "");
  if (name === file && !/[^\\/]\.[^\\/.]*$/.test(file) && !/[\\/]$/.test(file)) return `${file}.plan.yaml`;
  const right = `${name.replace(/[\\/]$/, "")}.plan.yaml`;
  return stop(say`"${file}" would not be found as a plan. Call it "${right}".`);
}

/** A name for the plan of a body, in the working folder: `plymouth-city-council.plan.yaml`. */
export function nameFor(body: string): string {
  const words = body
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  return words === null ? "improvement-plan.yaml" : `${words.slice(0, 6).join("-").slice(0, 80)}.plan.yaml`;
}

/** Ends the command where a new plan cannot be written: something is there already, or its folder is not. */
export async function checkFree(path: string, force: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) stop(say`"${path}" is a folder. Name the file to write in it.`);
  if (found && !force) {
    stop(say`"${path}" is there already. Choose another name, or write over it with --force.`);
  }
  const folder = dirname(path);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    stop(say`There is no folder "${folder}". Make it first.`);
  }
}
