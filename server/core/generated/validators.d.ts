// Made from schemas/improvement-plan.schema.json by `npm run generate`. Do not edit.

interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validate {
  (data: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

declare const validators: Readonly<Record<string, Validate>>;
export = validators;
