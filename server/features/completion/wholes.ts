import { said } from "../../core/say.ts";
import type { Shape } from "../../core/shape.ts";
import { filled } from "./filled.ts";
import { layoutAt, type Offer } from "./offer.ts";
import { deeper, withoutStops, writeBody, writeItem } from "./snippet-text.ts";
import { type Snippet, snippetsUnder } from "./snippets.ts";
import { shapeUnder, type Typing } from "./typing.ts";

/** Whole items of the list that the cursor is in. */
export function itemOffers(typing: Typing): readonly Offer[] {
  const { context, lead } = typing;
  const layout = lead ? deeper(layoutAt(typing)) : layoutAt(typing);
  const item = shapeUnder(context.path)?.item;
  return snippetsUnder(context.path).map((snippet) =>
    offerOf(snippet, writeBody(filled(typing, snippet.body, item), layout)),
  );
}

/** All that a map usually holds, at once, where it is still empty. */
export function mapOffers(typing: Typing, path: readonly string[]): readonly Offer[] {
  return snippetsUnder(path).map((snippet) =>
    offerOf(snippet, writeBody(filled(typing, snippet.body, shapeUnder(path)), layoutAt(typing))),
  );
}

/** The same behind the colon of a key: on lines of its own, or in brackets. */
export function valueOffers(typing: Typing, path: readonly string[]): readonly Offer[] {
  const outer = layoutAt(typing);
  const shape = shapeUnder(path);
  const isList = shape?.type === "list";
  const layout = outer.flow ? outer : deeper(outer);
  return snippetsUnder(path).flatMap((snippet) => {
    const body = filled(typing, snippet.body, isList ? shape.item : shape);
    const text = isList && !layout.flow ? writeItem(body, layout) : writeBody(isList ? [body] : body, layout);
    return [offerOf(snippet, layout.flow ? text : layout.eol + layout.indent + text)];
  });
}

/** Keys of the top level with a first item or all that usually stands under them. */
export function blockOffers(typing: Typing, map: Shape): readonly Offer[] {
  const layout = layoutAt(typing);
  const used = new Set(typing.context.keys);
  return [...map.keys].flatMap(([key, shape]) => {
    if (used.has(key) || shape.type === "text") return [];
    return snippetsUnder([key]).map((snippet) => {
      const body = filled(typing, snippet.body, shape.type === "list" ? shape.item : shape);
      const whole = { [key]: shape.type === "list" ? [body] : body };
      return { ...offerOf(snippet, writeBody(whole, layout)), filter: key, group: 5 };
    });
  });
}

/** A whole plan, for a text that is still empty. */
export function planOffers(typing: Typing): readonly Offer[] {
  return snippetsUnder([]).map((snippet, i) => ({
    ...offerOf(snippet, writeBody(filled(typing, snippet.body, shapeUnder([])), layoutAt(typing))),
    ...(i === 0 && { preselect: true }),
  }));
}

function offerOf(snippet: Snippet, text: string): Offer {
  const [label, description] = [said(snippet.label), said(snippet.description)];
  const preview = withoutStops(text).trim();
  const documentation = preview.includes("```") ? description : `${description}\n\n\`\`\`yaml\n${preview}\n\`\`\``;
  return { label, kind: "block", detail: description, documentation, group: 0, write: { text, snippet: true } };
}
