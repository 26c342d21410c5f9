import { flowText } from "../core/edits.ts";
import { planShape, type Shape } from "../core/shape.ts";
import { choiceOffers, tbcOffers, usualWords } from "./completion/words.ts";
import { dateOffers } from "./completion/dates.ts";
import { fileOffers } from "./completion/files.ts";
import type { CompletionItem } from "./completion/item.ts";
import { keyOffers } from "./completion/keys.ts";
import { linkOffers } from "./completion/links.ts";
import { moneyOffers, yearOffers } from "./completion/money.ts";
import { newIdOffers } from "./completion/new-ids.ts";
import { fitted, type Offer } from "./completion/offer.ts";
import { hasYears } from "./completion/snippets.ts";
import { shapeUnder, type Typing } from "./completion/typing.ts";
import { blockOffers, itemOffers, mapOffers, planOffers, valueOffers } from "./completion/wholes.ts";
import { contextAt } from "./context.ts";
import { documentAt, type Feature, planOf } from "./feature.ts";

/**
 * Offers what may be written at a point: keys, words, ids, dates, amounts, whole items. It reads the place from the
 * lines round it, so that it helps where a text is half typed, and everything else from the plan.
 */
export const completion: Feature<readonly CompletionItem[]> = (project, { uri, offset }) => {
  const document = documentAt(project, uri);
  const plan = planOf(project, uri);
  const context = document && contextAt(document.text, offset, document.root);
  const shape = context && shapeUnder(context.path, document.root);
  if (!document || !plan || !context || !shape) return undefined;
  const lead = context.place === "dash" || (context.place === "fresh" && shape.type === "list") ? "- " : "";
  const typing: Typing = { project, plan, document, offset, context, lead };
  const items = fitted(typing, offersFor(typing, shape));
  return items.length > 0 ? items : undefined;
};

function offersFor(typing: Typing, shape: Shape): readonly Offer[] {
  const { place, path } = typing.context;
  if (place === "key") return inMap(typing, shape.type === "list" ? shape.item : shape);
  if (place === "value") return behindKey(typing, shape);
  if (shape.type === "list" && shape.item) return inList(typing, shape.item);
  return place === "fresh" && shape.type === "map" ? [...mapOffers(typing, path), ...inMap(typing, shape)] : [];
}

function inMap(typing: Typing, map: Shape | undefined): readonly Offer[] {
  const { path, keys, flow, colon } = typing.context;
  if (map?.type !== "map") return [];
  if (map.keys.size === 0) return hasYears(path) ? yearOffers(typing) : [];
  const ownKeys = keyOffers(typing, map);
  if (path.length > 0 || flow || colon) return ownKeys;
  if (typing.document.root !== planShape) return ownKeys;
  return keys.length === 0 ? [...planOffers(typing), ...ownKeys] : [...ownKeys, ...blockOffers(typing, map)];
}

/** An item of a list: all of it at once, or where its dash is there, its first key. */
function inList(typing: Typing, item: Shape): readonly Offer[] {
  const { context, lead } = typing;
  if (item.type !== "map") return wordsFor(typing, item);
  return [...itemOffers(typing), ...(lead || context.flow ? [] : inMap(typing, item))];
}

function behindKey(typing: Typing, shape: Shape): readonly Offer[] {
  const { path } = typing.context;
  if (shape.type === "text") return wordsFor(typing, shape);
  const { item } = shape;
  const ids = shape.type === "list" && item ? linkOffers(typing, item) : [];
  const listed = ids.flatMap((offer) =>
    "words" in offer.write ? [{ ...offer, write: { text: `[${flowText(offer.write.words)}]`, snippet: false } }] : [],
  );
  return [...listed, ...usualWords(typing, shape), ...valueOffers(typing, path), ...tbcOffers(typing, shape)];
}

function wordsFor(typing: Typing, shape: Shape): readonly Offer[] {
  if (shape.defines) return newIdOffers(typing, shape.defines);
  return [
    ...linkOffers(typing, shape),
    ...choiceOffers(typing, shape),
    ...usualWords(typing, shape),
    ...(shape.holds === "date" ? dateOffers(typing) : []),
    ...(shape.holds === "money" ? moneyOffers(typing) : []),
    ...(shape.holds === "path" ? fileOffers(typing) : []),
    ...tbcOffers(typing, shape),
  ];
}
