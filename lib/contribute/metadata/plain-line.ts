const namedEntities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

// Markup in titles and abstracts (HTML, JATS). Anything else in angle brackets is text: "<pause> tokens".
const inlineTags =
  /<\/?(?:jats:)?(?:a|b|i|u|em|strong|sub|sup|span|scp|sc|tt|italic|bold|p|title|sec)(?:\s[^<>]*)?\/?>/giu;

/** Converts text with wrapped lines, inline markup, entities or decomposed accents to one plain, well-formed line. */
export function plainLine(text: string): string {
  return decodeEntities(text.replace(inlineTags, ""))
    .replace(/ı(?=\p{Mark})/gu, "i")
    .normalize("NFC")
    .toWellFormed()
    .replace(/[\s\p{Control}]+/gu, " ")
    .trim();
}

/** Converts a title to one plain line without a trailing full stop. */
export function plainTitle(text: string): string {
  return plainLine(text).replace(/(?<!\.)\.$/u, "");
}

/** Decodes named and numeric XML entities. Some publishers deposit them escaped twice. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:amp;)?(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu, (whole, ...parts) => {
    const [decimal, hexadecimal, name] = parts;
    if (typeof name === "string") return namedEntities[name.toLowerCase()] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
