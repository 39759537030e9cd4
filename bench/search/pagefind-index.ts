import { close, createIndex } from "pagefind";
import { listOutput } from "../output-files";
import type { PaperDocument } from "./search-documents";

/**
 * Builds Pagefind's index and writes it to a folder. Each paper is a small page with its title as heading. Returns the
 * size of the index in bytes.
 *
 * @throws Error with the messages of Pagefind.
 */
export async function writePagefindIndex(documents: readonly PaperDocument[], folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`Pagefind failed to create an index: ${errors.join(" ")}`);
  try {
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: `/${document.id}/`, content: toPage(document) });
      throwErrors(added.errors);
    }
    throwErrors((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  return listOutput(folder).reduce((total, { bytes }) => total + bytes, 0);
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join(" ")}`);
}

function toPage(document: PaperDocument): string {
  const { names, title, authors, techniques, topics, venue, year, tldr, note } = document;
  const texts = [names, authors, techniques, topics, [...venue, year], [tldr], [note]];
  const paragraphs = texts.map((lines) => `<p>${toHtml(lines.join(", "))}</p>`);
  return `<!doctype html><html lang="en"><body><h1>${toHtml(title)}</h1>${paragraphs.join("")}</body></html>`;
}

function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
