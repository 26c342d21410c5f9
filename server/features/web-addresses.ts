import { say } from "../core/say.ts";
import type { Span } from "../core/text.ts";

/** An address in a text, what an editor may open for it, and what that does, in words. */
export interface WebAddress extends Span {
  readonly target: string;
  readonly tip: string;
}

/** `https://…` or `www.…`, up to a space, a quotation mark or a character that nobody can see. */
const WEB = /(?<![\p{L}\p{N}_@.-])(?:https?:\/\/|www\.)[^\s\p{C}<>"'`\\{}|^[\]]{1,2000}/giu;
/** The host alone: with a name before it, as in `https://www.gov.uk@example.com`, an address is not what it seems. */
const HOST = /^(?:https?:\/\/)?([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?(?=[/?#]|$)/i;
const MAIL =
  /(?<![\p{L}\p{N}_.+'/:@-])(?:mailto:)?([\w.+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,7}\.[a-z]{2,24})(?![\p{L}\p{N}_@-])/giu;

/** Finds the web and mail addresses in a text. Only `http`, `https` and `mailto` are known, and every target has one. */
export function addressesIn(text: string): readonly WebAddress[] {
  const web = text.includes("//") || /www\./i.test(text) ? [...text.matchAll(WEB)].flatMap(webAddress) : [];
  const mail = text.includes("@") ? [...text.matchAll(MAIL)].map(mailAddress) : [];
  return [...web, ...mail.filter((one) => web.every(({ start, end }) => one.end <= start || one.start >= end))];
}

/** An address that is broken off by something that nobody can see, or by a sign for it, leads elsewhere than it says. */
function webAddress(found: RegExpExecArray): readonly WebAddress[] {
  if (/[\\]|[^\P{C}\s]/u.test(found.input[found.index + found[0].length] ?? "")) return [];
  const address = withoutEnd(found[0]);
  const host = HOST.exec(address)?.[1];
  const hasScheme = /^http/i.test(address);
  if (host === undefined || (!hasScheme && !/^www\.[a-z0-9-]+\.[a-z]/i.test(host))) return [];
  const target = hasScheme ? address.replace(/^https?/i, (scheme) => scheme.toLowerCase()) : `https://${address}`;
  return [{ start: found.index, end: found.index + address.length, target, tip: say`Open ${host.toLowerCase()}` }];
}

/** Without the full stop of the sentence, or the closing bracket of one that was opened before the address. */
function withoutEnd(address: string): string {
  const marks = address.includes("(") ? ".,;:!?" : ".,;:!?)";
  let end = address.length;
  while (end > 0 && marks.includes(address[end - 1] ?? "")) end--;
  return address.slice(0, end);
}

function mailAddress(found: RegExpExecArray): WebAddress {
  const [whole, address = ""] = found;
  const target = `mailto:${encodeURI(address)}`;
  return { start: found.index, end: found.index + whole.length, target, tip: say`Write to ${address}` };
}
