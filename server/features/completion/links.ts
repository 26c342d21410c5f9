import { answersOf, isAnswered } from "../../core/answers.ts";
import { textUnder } from "../../core/leaves.ts";
import type { Target } from "../../core/links.ts";
import { memo } from "../../core/memo.ts";
import { titleOf } from "../../core/names.ts";
import type { Plan } from "../../core/plan.ts";
import { isTbc } from "../../core/placed.ts";
import { say } from "../../core/say.ts";
import type { Shape } from "../../core/shape.ts";
import { cursorAt } from "../cursor.ts";
import type { Offer } from "./offer.ts";
import type { Typing } from "./typing.ts";

/** The ids that may stand at the cursor, those that still need naming there first, in the order of the plan. */
export function linkOffers(typing: Typing, { refersTo }: Shape): readonly Offer[] {
  const { plan, context, document } = typing;
  const listed = new Set(context.items);
  const own = ownId(typing);
  const needy = needyUnder(plan, context.path);
  return refersTo.flatMap((kind) =>
    [...(plan.index.targets.get(kind) ?? [])].flatMap(([id, [target]]) => {
      if (!target || isTbc(id) || listed.has(id) || (id === own && kind === context.path[0])) return [];
      const need = needy.ids.has(id);
      const detail = [titleFor(target), need ? needy.words : ""].filter(Boolean).join(", ");
      const data = { of: "id" as const, uri: document.uri, kind, id };
      return [
        {
          label: id,
          kind: "id" as const,
          ...(detail && { detail, filter: detail }),
          data,
          group: need ? 0 : 1,
          write: { words: id },
        },
      ];
    }),
  );
}

function titleFor({ kind, map }: Target): string | undefined {
  const verb = kind === "resolutions" ? textUnder(map, "verb") : undefined;
  const title = titleOf(map);
  return verb === undefined || title === undefined ? (verb ?? title) : `${verb} ${title}`;
}

/** The id of the item that the cursor is in: nothing depends on itself or covers itself. */
function ownId({ project, document, offset }: Typing): string | undefined {
  return textUnder(cursorAt(project, { uri: document.uri, offset })?.item, "id");
}

interface Needy {
  readonly ids: ReadonlySet<string>;
  /** Why they come first, for people. */
  readonly words: string;
}

/** What a list of ids is there for: until each is named in one of these lists, something is missing. */
function needyUnder(plan: Plan, path: readonly string[]): Needy {
  const key = path.join(".");
  if (key === "actions.addresses") return { ids: unanswered(plan), words: say`not answered yet` };
  if (!NAMED_ONCE.includes(key)) return { ids: new Set(), words: "" };
  const named = new Set(
    plan.index.links.flatMap(({ leaf }) => (leaf.path.join(".") === key ? [leaf.scalar.text.trim()] : [])),
  );
  const kind = key.split(".")[1] === "resources" ? "budgets" : key.endsWith("measures") ? "measures" : "risks";
  const all = [...(plan.index.targets.get(kind)?.keys() ?? [])];
  return { ids: new Set(all.filter((id) => !named.has(id))), words: say`not used yet` };
}

/** Lists in which each measure, line of the budget and risk should be named somewhere. */
const NAMED_ONCE: readonly string[] = ["actions.measures", "actions.resources", "actions.risks"];

const unanswered: (plan: Plan) => ReadonlySet<string> = memo(
  (plan) =>
    new Set(
      answersOf(plan).flatMap((answer) => (isAnswered(answer) ? [] : (answer.recommendation.value.id?.value ?? []))),
    ),
);
