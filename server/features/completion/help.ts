import { nounOf } from "../../core/kinds.ts";
import { targetsOf } from "../../core/links.ts";
import { roleOf, type Project } from "../../core/project.ts";
import { said } from "../../core/say.ts";
import { factsOf } from "../hover/facts.ts";
import { keyHelp } from "../hover/key.ts";
import { namedBy } from "../hover/named-by.ts";
import { documentAt, planOf } from "../feature.ts";
import { labelOf } from "../labels.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { CompletionData } from "./item.ts";
import { shapeUnder } from "./typing.ts";

/** What an item of a completion means, as Markdown: it is asked for when somebody looks at the item. */
export function resolveCompletion(project: Project, data: CompletionData): string | undefined {
  return data.of === "key" ? helpForKey(project, data) : helpForId(project, data);
}

type About<Of> = Extract<CompletionData, { readonly of: Of }>;

function helpForKey(project: Project, { uri, path }: About<"key">): string | undefined {
  const document = documentAt(project, uri);
  const shape = shapeUnder(path, document?.root);
  if (!shape) return undefined;
  const outer = shapeUnder(path.slice(0, -1), document?.root);
  const isPart = document !== undefined && roleOf(document) === "part";
  return keyHelp({ shape, path, parent: outer?.type === "list" ? outer.item : outer, isPart });
}

/** An item by its title, with its status, its owner, its dates and what names it. */
function helpForId(project: Project, { uri, kind, id }: About<"id">): string | undefined {
  const plan = planOf(project, uri);
  const [target] = plan ? targetsOf(plan.index, [kind], id) : [];
  if (!plan || !target) return undefined;
  const facts = [...factsOf(plan, kind, target.map), ...namedBy(plan, target)];
  const lines = facts.map(([heading, words]) => `- ${escapeMarkdown(heading)}: ${escapeMarkdown(words)}`);
  return [`**${escapeMarkdown(labelOf(target))}** (${said(nounOf(kind))})`, lines.join("\n")]
    .filter(Boolean)
    .join("\n\n");
}
