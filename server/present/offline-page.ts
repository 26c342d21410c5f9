import { el, type Held } from "./markup.ts";
import { STYLE, STYLE_HASH } from "./style.ts";

/**
 * A page that needs nothing else: no script, no network, no file beside it. By its policy it loads and runs nothing, so
 * that whatever a plan says does nothing in it.
 */
export function offlinePage(title: string, ...held: readonly Held[]): string {
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const head = el(
    "head",
    {},
    el("meta", { charset: "utf-8" }),
    el("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    el("meta", { name: "referrer", content: "no-referrer" }),
    el("title", {}, title),
    { markup: `<style>${STYLE}</style>` },
  );
  const { markup } = el("html", { lang: "en-GB" }, head, el("body", { class: "ip" }, el("main", {}, held)));
  return `<!DOCTYPE html>\n${markup}\n`;
}
