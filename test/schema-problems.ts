import assert from "node:assert/strict";
import { Ajv } from "ajv";
import source from "../schemas/improvement-plan.schema.json" with { type: "json" };
import { VOCABULARY } from "./generated.ts";

// A required key may be told of further up than where it is required (`if`, `else`), which `strictRequired` refuses.
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
ajv.addVocabulary([...VOCABULARY]);
ajv.addSchema(source);

/** What is wrong with the schema itself, by the rules of draft-07; nothing where all is well. */
export function problemsOfSchema(): string | undefined {
  return ajv.validateSchema(source) === true ? undefined : ajv.errorsText(ajv.errors);
}

/**
 * What is wrong with a value by the part of the schema at a JSON Pointer, each as `place keyword`, and the key that is
 * missing or too many. An error of `if` is left out: it only says that there are errors under `else`.
 */
export function problemsOf(value: unknown, pointer = ""): readonly string[] {
  const validate = ajv.getSchema(`${source.$id}#${pointer}`);
  assert.ok(validate, pointer);
  void validate(value);
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return errors.map(({ instancePath, keyword, params }) => {
    const key: unknown = params["missingProperty"] ?? params["additionalProperty"] ?? "";
    return `${instancePath} ${keyword} ${String(key)}`.trim();
  });
}
