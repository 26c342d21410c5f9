import { checks } from "../server/core/checks/index.ts";
import { mayBeLeft } from "../server/core/exception-uses.ts";

const SEVERITY = {
  type: "string",
  title: "How much the check matters",
  enum: ["error", "warning", "information", "hint", "off"],
  enumDescriptions: [
    "Must be mended: a run of the command line fails.",
    "Should be mended.",
    "Worth knowing.",
    "Only an offer.",
    "Not looked for at all.",
  ],
};

/** Where a body may add keys of its own: at the top of a plan, under `governance`, and in the items of these lists. */
const PLACES = [
  "response_to",
  "owners",
  "themes",
  "recommendations",
  "actions",
  "measures",
  "budgets",
  "risks",
  "decisions",
  "phases",
];

/** The schema of the file of settings, whose keys under `checks` are the checks that there are. */
export function settingsSchema(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:improvement-plans:config:1",
    title: "Settings for improvement plans",
    description: "What a body settles once for all the improvement plans in a folder and below it.",
    type: "object",
    "x-noun": "file of settings",
    definitions: { check_severity: SEVERITY },
    additionalProperties: false,
    properties: {
      checks: severities(),
      non_working_days: nonWorkingDays(),
      glossary: {
        type: "object",
        title: "Acronyms",
        description: "Acronyms that everybody in this body knows. A plan need not explain them again.",
        additionalProperties: {
          type: "string",
          title: "Words in full",
          description: "What the acronym stands for, for example Multi-Agency Safeguarding Hub.",
          examples: ["Multi-Agency Safeguarding Hub"],
        },
      },
      house_keys: houseKeys(),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function severities(): object {
  const named = checks
    .filter(mayBeLeft)
    .map(({ code, summary, why }) => [
      code,
      { $ref: "#/definitions/check_severity", title: code, description: `${summary} ${why}` },
    ]);
  return {
    type: "object",
    title: "How much each check matters",
    description:
      "The severity of a check in all plans here, whatever their stage, by the name of the check. A check that is not named keeps its own.",
    "x-noun": "list of checks",
    additionalProperties: false,
    properties: Object.fromEntries(named),
  };
}

function nonWorkingDays(): object {
  return {
    type: "array",
    title: "Days on which nobody works",
    description:
      "Days besides weekends and bank holidays on which this body does not work. A deadline set by law does not wait for them.",
    items: {
      type: "object",
      title: "Day off",
      description: "One day on which this body does not work.",
      "x-noun": "day off",
      additionalProperties: false,
      required: ["on"],
      properties: {
        on: { type: "string", title: "Day", description: "The date.", "x-holds": "date", examples: ["2026-12-29"] },
        title: {
          type: "string",
          title: "What the day is",
          description: "Why nobody works on it.",
          examples: ["Offices closed between Christmas and New Year"],
        },
      },
    },
  };
}

function houseKeys(): object {
  const keys = (description: string): object => ({
    type: "object",
    title: "Keys of our own",
    description,
    additionalProperties: {
      type: "string",
      title: "What it holds",
      description: "What is written under the key, in a sentence that is shown as help.",
      examples: ["The ward that the action concerns."],
    },
  });
  return {
    type: "object",
    title: "Keys of our own",
    description:
      "Keys that this body adds to the format, by where they may stand. They are accepted and explained, and what they hold is not checked.",
    "x-noun": "list of places",
    additionalProperties: false,
    properties: {
      plan: keys("Keys at the top of a plan, each with what it holds."),
      governance: keys("Keys under `governance`, each with what it holds."),
      ...Object.fromEntries(
        PLACES.map((list) => [list, keys(`Keys in the items of \`${list}\`, each with what it holds.`)]),
      ),
    },
  };
}
