import { say } from "../../core/say.ts";
import { labelled } from "../labels.ts";
import { shown } from "../shown.ts";
import { known } from "../thing.ts";
import type { Aspect } from "../told.ts";
import { wordChange } from "../word-change.ts";
import { told } from "./telling.ts";

/** Why a change was made, and who approved it. Beside the change itself it is told with that. */
export const reason: Aspect = (twin, differs) =>
  differs.map((one) => {
    const label = labelled(twin.after, one.path, one.after ?? one.before);
    const [from] = known(one.before);
    const [to] = known(one.after);
    if (!to)
      return told(twin, one, {
        rule: "reason-removed",
        sentence: say`${label} (${shown(twin.before, one.before)}) was taken out.`,
      });
    if (!from)
      return told(twin, one, {
        rule: "reason-recorded",
        sentence: say`${label} is now given: ${shown(twin.after, one.after)}.`,
      });
    const change = wordChange(
      label,
      shown(twin.before, one.before).replace(/^"|"$/g, ""),
      shown(twin.after, one.after).replace(/^"|"$/g, ""),
    );
    return told(twin, one, change.rule === "typography" ? change : { ...change, rule: "reason-recorded" });
  });
