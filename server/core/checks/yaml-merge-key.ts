import { textCheck } from "../text-check.ts";

export const yamlMergeKey = textCheck("merge-key", {
  summary: 'A key "<<" takes over the entries of another place.',
  why: "A plan says each thing where it stands, so that it can be read aloud and reviewed line by line.",
  many: (count) => `${count} items take over the entries of others with "<<". Write the entries out.`,
  says: () => '"<<" takes over the entries of another place. Write those entries out here.',
});
