/** Returns texts as a line of a CSV file, without its end (https://www.rfc-editor.org/rfc/rfc4180). */
export function csvLine(texts: readonly string[]): string {
  return texts.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(",");
}
