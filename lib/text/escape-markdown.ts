/** Escapes plain text for Markdown, also in the cell of a table. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<>#|]/g, "\\$&");
}
