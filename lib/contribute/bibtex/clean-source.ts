/**
 * Removes what copying adds to BibTeX: byte order marks, zero-width and no-break spaces, and the tags of a web page
 * around and between fields. Keeps line numbers.
 */
export function cleanSource(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\uFEFF\u200B\u2060\u00AD]/gu, "")
    .replace(/\p{Space_Separator}/gu, " ")
    .replace(/<\/?(?:br|pre|code|div|span|p|font|td|tr)(?:\s[^<>\n]*)?\/?>/giu, "");
}
