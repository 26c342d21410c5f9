import { itemsOf, type Plan } from "../../core/plan.ts";
import { deliveryKey } from "../../core/ratings.ts";
import { regimeOf } from "../../core/regimes/index.ts";
import { mainDuty, type Regime } from "../../core/regimes/regime.ts";
import { said, say } from "../../core/say.ts";
import type { Shape } from "../../core/shape.ts";
import { periodOf } from "../hover/regime.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Offer } from "./offer.ts";
import { isYesOrNo, wordsInstead } from "./snippets.ts";
import type { Typing } from "./typing.ts";

/** The words of a fixed list, with their meaning. */
export function choiceOffers({ context }: Typing, { choices }: Shape): readonly Offer[] {
  const isFramework = context.path.join(".") === "response_to.framework";
  return choices.map(({ value, meaning }) => {
    const regime = isFramework ? regimeOf(value) : undefined;
    const detail = regime ? answerDue(regime) : said(meaning);
    const documentation = regime
      ? `**${escapeMarkdown(said(regime.title))}**\n\n${escapeMarkdown(said(meaning))}`
      : undefined;
    const write = value === "1" ? { text: value, snippet: false } : { words: value };
    const filter = regime ? { filter: regime.title } : {};
    return {
      label: value,
      kind: "value",
      detail,
      ...(documentation && { documentation }),
      ...filter,
      group: value === "tbc" ? 9 : 2,
      write,
    };
  });
}

/** How long a framework gives for the answer; where it sets no time, where the date comes from. */
function answerDue(regime: Regime): string {
  const duty = mainDuty(regime);
  if (duty) return say`answer due ${periodOf(duty)}`;
  const source = regime.date_from === undefined ? say`the inspectorate` : said(regime.date_from);
  return say`answer due by the date from ${source}`;
}

/** Words that are usual under a key although any others may stand there. */
export function usualWords(typing: Typing, shape: Shape): readonly Offer[] {
  const { context, plan } = typing;
  const key = context.path.join(".");
  if (isYesOrNo(context.path)) return [yesOrNo("true", say`Yes.`), yesOrNo("false", say`No.`)];
  if (key === "actions.rating") return ratings(plan);
  const regimes = regimesOf(plan);
  if (key === "response_to.judgement" || key.startsWith("response_to.judgements."))
    return plain(
      regimes.flatMap(({ judgement_scale }) => judgement_scale),
      shape,
      say`a judgement of the framework`,
    );
  if (key === "recommendations.category")
    return plain(
      regimes.flatMap(({ categories }) => categories),
      shape,
      say`a word of the framework`,
    );
  if (key === "response_to.inspectorate" || shape.holds === "period") return plain([], shape, "");
  return wordsInstead(context.path).flatMap(({ label, description, body }) =>
    body === "tbc" ? [] : [{ label, kind: "value", detail: said(description), group: 2, write: { words: body } }],
  );
}

function yesOrNo(text: string, detail: string): Offer {
  return { label: text, kind: "value", detail, group: 2, write: { text, snippet: false } };
}

/** The colours of the plan's own key, with what they mean in this plan. */
function ratings(plan: Plan): readonly Offer[] {
  return deliveryKey(plan).map(({ colour, word, meaning }) => {
    const detail = [word, meaning].filter(Boolean).join(". ");
    return { label: colour, kind: "value", detail, group: 2, write: { words: colour } };
  });
}

function regimesOf(plan: Plan): readonly Regime[] {
  return itemsOf(plan, "response_to").flatMap(({ value }) => regimeOf(value.framework?.value ?? "") ?? []);
}

/** Words as they are; where there are none, the examples of the format. */
function plain(words: readonly string[], { examples }: Shape, detail: string): readonly Offer[] {
  const all = words.length > 0 ? { words, detail } : { words: examples, detail: "" };
  return [...new Set(all.words)].map((word) => ({
    label: word,
    kind: "value",
    ...(all.detail && { detail: all.detail }),
    group: 2,
    write: { words: word },
  }));
}

/** That something is not known yet may be said anywhere, but is offered among free words only to those who begin to say it. */
export function tbcOffers({ context }: Typing, { choices, holds, refersTo, defines, type }: Shape): readonly Offer[] {
  if (choices.length > 0 || defines) return [];
  const isFree = type === "text" && holds === undefined && refersTo.length === 0;
  if (isFree && !/^(?:$|tb)/i.test(context.prefix)) return [];
  const detail = say`Not yet known; a draft may say so, a published plan may not.`;
  return [{ label: "tbc", kind: "value", detail, group: 9, write: { words: "tbc" } }];
}
