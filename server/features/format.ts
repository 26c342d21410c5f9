import type { Edit } from "../core/problem.ts";
import { documentAt, type TextFeature } from "./feature.ts";
import { layOut } from "./layout/lay-out.ts";
import { whyNotLaidOut } from "./layout/why-not.ts";

/**
 * Lays out a whole text in the one way in which plans are laid out, by small edits of white space alone. Nothing where
 * nothing would change, or where the text holds a mistake: what cannot be read cannot be laid out without guessing.
 */
export const format: TextFeature<readonly Edit[]> = (project, uri) => {
  const document = documentAt(project, uri);
  return document && whyNotLaidOut(document) === undefined ? layOut(document, () => true) : undefined;
};

/** Why a text is not laid out, for the people who asked for it: a sentence that ends with what to do first. */
export const whyNotFormatted: TextFeature<string> = (project, uri) => {
  const document = documentAt(project, uri);
  return document && whyNotLaidOut(document);
};
