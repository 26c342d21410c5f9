const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    pound: "£",
    euro: "€",
    ndash: "–",
    mdash: "—",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bull: "•",
    middot: "·",
    hellip: "…",
    frac12: "½",
    frac14: "¼",
    frac34: "¾",
    deg: "°",
    times: "×",
    ge: "≥",
    le: "≤",
    eacute: "é",
    sect: "§",
    copy: "©",
    reg: "®",
    trade: "™",
    shy: "",
    zwnj: "",
  }),
);

/** A text of a web page with its entities as the characters they stand for; one that is not known stays as typed. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{1,9}));/g,
    (typed, number, hex, name) => {
      if (name !== undefined) return NAMED.get(String(name)) ?? typed;
      const code = number === undefined ? Number.parseInt(String(hex), 16) : Number(number);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : typed;
    },
  );
}
