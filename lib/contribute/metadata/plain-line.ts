// Letters with accents in web pages: "&eacute;", "&Uuml;".
const accentEntities: Record<string, string> = {
  acute: "\u0301",
  caron: "\u030C",
  cedil: "\u0327",
  circ: "\u0302",
  grave: "\u0300",
  ring: "\u030A",
  tilde: "\u0303",
  uml: "\u0308",
};
const namedEntities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

// Markup in titles and abstracts (HTML, JATS). Anything else in angle brackets is text: "<pause> tokens".
const inlineTags =
  /<\/?(?:jats:)?(?:a|b|i|u|em|strong|sub|sup|span|scp|sc|tt|italic|bold|p|title|sec)(?:\s[^<>]*)?\/?>/giu;

/** Converts text with wrapped lines, inline markup, entities or decomposed accents to one plain, well-formed line. */
export function plainLine(text: string): string {
  return (
    decodeEntities(replaceScripts(text).replace(inlineTags, ""))
      .replace(/ı(?=\p{Mark})/gu, "i")
      // Ligatures that are characters of their own: "ﬁ".
      .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
      .normalize("NFC")
      .toWellFormed()
      .replace(/[\s\p{Control}]+/gu, " ")
      .trim()
  );
}

/** Converts a title to one plain line without a trailing full stop. */
export function plainTitle(text: string): string {
  return plainLine(text).replace(/(?<!\.)\.$/u, "");
}

/** Returns notices about a title in plain text: one if it has LaTeX commands. */
export function noticesOfTitle(title: string): string[] {
  return /[$\\]/.test(title) ? ["The title has LaTeX commands. Replace them with plain text."] : [];
}

/** Writes digits in `<sub>` and `<sup>` as characters: "CO₂". */
function replaceScripts(text: string): string {
  return text.replace(/<(sub|sup)>(\d+)<\/\1>/giu, (_tag, kind: string, digits: string) =>
    digits.replace(
      /\d/gu,
      (digit) => (kind.toLowerCase() === "sub" ? "₀₁₂₃₄₅₆₇₈₉" : "⁰¹²³⁴⁵⁶⁷⁸⁹")[Number(digit)] ?? digit,
    ),
  );
}

/** Decodes named and numeric XML entities. Some publishers deposit them escaped twice. */
export function decodeEntities(text: string): string {
  const letters = text.replace(
    /&(?:amp;)?([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml);/giu,
    (_entity, letter: string, accent: string) => letter + (accentEntities[accent.toLowerCase()] ?? ""),
  );
  return letters.replace(
    /&(?:amp;)?(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu,
    (whole, ...parts) => {
      const [decimal, hexadecimal, name] = parts;
      if (typeof name === "string") return namedEntities[name.toLowerCase()] ?? whole;
      const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
