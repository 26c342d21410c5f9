import { fixOf } from "../edits.ts";
import { leavesOf } from "../leaves.ts";
import { capital, nameOf } from "../names.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { isSound } from "../syntax.ts";
import { isBlank, writeKey } from "../write-key.ts";

/** What is said of each answer that refuses something, in whole or in part. */
const REFUSALS: ReadonlyMap<string, (name: string) => string> = new Map([
  ["not accepted", (name: string) => say`${name} is not accepted; the reply must say why. Add the reason.`],
  [
    "partly accepted",
    (name: string) =>
      say`${name} is accepted only in part; the reply must say what will not be done and why. Add the reason.`,
  ],
]);

export const notAcceptedWithoutReason: Check = {
  code: "not-accepted-without-reason",
  summary: "A recommendation is refused, or accepted only in part, and no reason is given.",
  why: "Coroners, the Ombudsman and HMICFRS are owed the reason by law, and any inspectorate will ask for it.",
  source:
    "Law: where nothing is to be done, the Police Act 1996, section 55(5B), and for coroners' reports SI 2013/1629, regulation 29, call for the reason.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) => say`${count} recommendations are refused, in whole or in part, without a reason. Add one to each.`,
  *inBlock(block) {
    if (!isSound(block)) return;
    for (const { scalar, path, map } of leavesOf(block)) {
      if (path.join(".") !== "recommendations.response" || !map) continue;
      const refusal = REFUSALS.get(scalar.text.trim().toLowerCase());
      if (!refusal || !isBlank(map.pairs.find(({ key }) => key.text === "reason")?.value)) continue;
      const edit = writeKey(block.text, { map, shape: itemShape("recommendations") }, ["reason", "tbc"]);
      yield {
        at: { start: scalar.start, end: scalar.end },
        message: capital(refusal(nameOf(map, "recommendation"))),
        fixes: [fixOf(say`Add a reason, to be written`, false, edit)],
      };
    }
  },
};
