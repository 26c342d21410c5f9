import { SETTINGS_NAMES } from "./shape.ts";

/** How far above the working folder settings are looked for, where a plan is named from there. */
const HIGHEST = 12;

/**
 * The names that the settings of a text may have, nearest first: in its folder and in every folder above it, up to
 * the root. A relative name is followed upwards from the folder that it is seen from.
 */
export function settingsNamesFor(uri: string): readonly string[] {
  return foldersAbove(uri).flatMap((folder) => SETTINGS_NAMES.map((name) => `${folder}${name}`));
}

function foldersAbove(uri: string): readonly string[] {
  const root = /^(?:[a-z][\w+.-]*:\/\/[^/]*)?\//i.exec(uri)?.[0] ?? "";
  const steps = uri.slice(root.length).split("/").slice(0, -1);
  const up = steps.filter((step) => step === "..").length;
  const down = steps.slice(up);
  const inside = [...down.keys(), down.length].reverse().map((count) => steps.slice(0, up + count));
  const above =
    root === "" ? Array.from({ length: HIGHEST }, (_, i) => Array.from({ length: up + i + 1 }, () => "..")) : [];
  return [...inside, ...above].map((folder) => root + folder.map((step) => `${step}/`).join(""));
}
