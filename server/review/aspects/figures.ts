import { say } from "../../core/say.ts";
import { certainlyAfter, certainlyBefore } from "../../core/values/interval.ts";
import { readNumber, type WrittenNumber } from "../../core/values/number.ts";
import { labelled } from "../labels.ts";
import type { RuleId } from "../rules.ts";
import { figure } from "../shown.ts";
import { type Field, known, textIn, type Thing } from "../thing.ts";
import type { Aspect, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";
import { deadline } from "./deadline.ts";
import { tellPlain } from "./plain.ts";
import { at, told } from "./telling.ts";
import { detail } from "./wording.ts";
import { plain } from "./plain.ts";

/** The target of a measure: its figure, the day it is due, and where it comes from. */
export const target: Aspect = (twin, differs, comparison) => {
  const value = at(differs, "target.value") ?? at(differs, "target");
  const by = at(differs, "target.by");
  const source = at(differs, "target.source");
  const isWhole = value !== undefined && (known(value.before).length === 0 || known(value.after).length === 0);
  return [
    ...(value ? [tellTarget(twin, value)] : []),
    // The day of a target that came or went as a whole is told with it.
    ...(by && !isWhole ? deadline(twin, [by], comparison) : []),
    ...(source && !isWhole ? detail(twin, [source], comparison) : []),
  ];
};

/** A step on the way to the target. */
export const step: Aspect = (twin, differs) => differs.map((one) => tellTarget(twin, one));

function tellTarget(twin: Twin, differs: Differs): Told {
  const [from, to] = [numberIn(differs.before), numberIn(differs.after)];
  if (!from || !to)
    return tellPlain(twin, differs, { given: "target-set", lost: "target-lost", changed: "target-changed" });
  const way = wayOf(measureOf(twin.after), from, to);
  const better = betterWay(measureOf(twin.after));
  const rule: RuleId =
    way === undefined || better === undefined ? "target-changed" : way === better ? "target-tightened" : "target-eased";
  return told(twin, differs, { rule, sentence: moved(twin, differs, { way, better }) });
}

/** Which way a figure went; nothing where rounding leaves a doubt. */
type Way = "up" | "down";

function wayOf(measure: Thing, from: WrittenNumber, to: WrittenNumber): Way | undefined {
  const unit = textIn(measure, "unit");
  if ((from.unit ?? unit) !== (to.unit ?? unit) && from.unit !== undefined && to.unit !== undefined) return undefined;
  // Targets are set and not measured, so the printed figure is what is meant.
  if (certainlyAfter(to, from) || to.value > from.value) return "up";
  return certainlyBefore(to, from) || to.value < from.value ? "down" : undefined;
}

/** Which way is better: as the measure says, else the way from its baseline to its target. */
function betterWay(measure: Thing): Way | undefined {
  const polarity = textIn(measure, "polarity")?.toLowerCase();
  if (polarity === "higher") return "up";
  if (polarity === "lower") return "down";
  if (polarity !== undefined) return undefined;
  const [from, to] = [numberIn(measure.fields.get("baseline.value")), numberIn(measure.fields.get("target.value"))];
  if (!from || !to || from.value === to.value) return undefined;
  return to.value > from.value ? "up" : "down";
}

function moved(
  twin: Twin,
  differs: Differs,
  { way, better }: { readonly way: Way | undefined; readonly better: Way | undefined },
): string {
  const label = labelled(twin.after, differs.path, differs.after);
  const [from, to] = [shownFigure(twin.before, differs.before), shownFigure(twin.after, differs.after)];
  if (way === undefined) return say`${label} changed from ${from} to ${to}.`;
  if (way === "down")
    return better === "down"
      ? say`${label} lowered from ${from} to ${to}, where lower is better.`
      : say`${label} lowered from ${from} to ${to}.`;
  return better === "down"
    ? say`${label} raised from ${from} to ${to}, where lower is better.`
    : say`${label} raised from ${from} to ${to}.`;
}

/** The figure that a measure began from. */
export const baseline: Aspect = (twin, differs, comparison) => {
  const value = at(differs, "baseline.value") ?? at(differs, "baseline");
  const others = differs.filter(({ path }) => path !== "baseline.value" && path !== "baseline");
  const isWhole = value !== undefined && (known(value.before).length === 0 || known(value.after).length === 0);
  const dates = plain({ given: "date-changed", lost: "date-changed", changed: "date-changed" });
  return [
    ...(value ? [tellBaseline(twin, value)] : []),
    ...(isWhole
      ? []
      : dates(
          twin,
          others.filter(({ path }) => path === "baseline.on"),
          comparison,
        )),
    ...(isWhole
      ? []
      : detail(
          twin,
          others.filter(({ path }) => path === "baseline.source"),
          comparison,
        )),
  ];
};

function tellBaseline(twin: Twin, differs: Differs): Told {
  const [from, to] = [numberIn(differs.before), numberIn(differs.after)];
  if (!from || !to)
    return tellPlain(twin, differs, { given: "baseline-set", lost: "baseline-lost", changed: "baseline-changed" });
  const [way, better] = [wayOf(measureOf(twin.after), from, to), betterWay(measureOf(twin.after))];
  const rule = way !== undefined && better !== undefined && way !== better ? "baseline-worse" : "baseline-changed";
  return told(twin, differs, { rule, sentence: moved(twin, differs, { way, better }) });
}

/** Which way is better. Turned round, every failure is a success. */
export const polarity: Aspect = (twin, differs) =>
  differs.map((one) => {
    const both = [...known(one.before), ...known(one.after)].map(({ text }) => text);
    const isTurned = both.includes("higher") && both.includes("lower");
    return tellPlain(twin, one, {
      given: "detail-changed",
      lost: "detail-changed",
      changed: isTurned ? "polarity-turned" : "definition-changed",
    });
  });

function shownFigure(thing: Thing, field: Field | undefined): string {
  return figure(thing, known(field)[0]?.text ?? "");
}

function numberIn(field: Field | undefined): WrittenNumber | undefined {
  const number = readNumber(known(field)[0]?.text ?? "");
  return number.kind === "number" ? number : undefined;
}

function measureOf(thing: Thing): Thing {
  return thing.list === "measures" || !thing.parent ? thing : measureOf(thing.parent);
}
