import { otherScale } from "./amount-notation.ts";

/** An amount a thousand times smaller, as typed but for its scale: £618k for £618m, £618,000 for £618,000,000. */
export function thousandth(typed: string): string | undefined {
  return rescaled(typed, (text) => {
    if (/m|millions?$/i.test(text)) return otherScale(text);
    const [, figure, scale] = /^(.*\d ?)(bn|billions?)$/i.exec(text) ?? [];
    if (figure !== undefined) return `${figure}${scale?.toLowerCase() === "bn" ? "m" : "million"}`;
    return /^(.*\d),?000$/.exec(text)?.[1];
  });
}

/** An amount a thousand times larger, as typed but for its scale: £1.1m for £1.1k, £618k for a bare £618. */
export function thousandfold(typed: string): string | undefined {
  return rescaled(typed, (text) => {
    if (/(?:k|thousands?)$/i.test(text)) return otherScale(text);
    if (/^(?:.*[^\d.,])?\d{1,3}$/.test(text)) return `${text}k`;
    return /^(?:.*[^\d.,])?[\d,]*\d$/.test(text) ? `${text}${text.includes(",") ? "," : ""}000` : undefined;
  });
}

/** A saving keeps the bracket behind it. */
function rescaled(typed: string, scale: (text: string) => string | undefined): string | undefined {
  const [, text = "", bracket = ""] = /^(.*?)(\)?)$/.exec(typed.trim()) ?? [];
  const scaled = scale(text);
  return scaled && `${scaled}${bracket}`;
}
