import { dateOf, fromTo } from "../dates.ts";
import { labelled } from "../labels.ts";
import type { RuleId } from "../rules.ts";
import { say } from "../../core/say.ts";
import type { Aspect } from "../told.ts";
import { tellPlain } from "./plain.ts";
import { told } from "./telling.ts";

/** When work begins. */
export const start: Aspect = (twin, differs) =>
  differs.map((one) => {
    const [from, to] = [dateOf(one.before), dateOf(one.after)];
    if (!from || !to || from.to === to.to)
      return tellPlain(twin, one, { given: "start-earlier", lost: "start-later", changed: "date-restated" });
    const rule: RuleId = to.to > from.to ? "start-later" : "start-earlier";
    return told(twin, one, {
      rule,
      sentence: say`${labelled(twin.after, one.path, one.after)} moved ${fromTo(from, to)}.`,
    });
  });
