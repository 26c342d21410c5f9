import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";

export const yamlMergeKey = textCheck("merge-key", {
  summary: 'A key "<<" takes over the entries of another place.',
  why: "A plan says each thing where it stands, so that it can be read aloud and reviewed line by line.",
  source:
    'A trap between versions: "<<" was an addition to YAML 1.1 and is no part of YAML 1.2.2, so programs differ in what they make of it.',
  many: (count) => say`${count} items take over the entries of others with "<<". Write the entries out.`,
  says: () => say`"<<" takes over the entries of another place. Write those entries out here.`,
});
