import { close, createIndex } from "pagefind";
import { listOutput } from "../output-files";
import type { PaperDocument } from "./search-documents";

/**
 * Makes Pagefind's index of papers, each as a small page whose title is a heading, and writes it to a folder. Gives its bytes.
 *
 * @throws Error with what Pagefind complains of.
 */
export async function writePagefindIndex(documents: readonly PaperDocument[], folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(" ")}`);
  try {
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: `/${document.id}/`, content: toPage(document) });
      failOn(added.errors);
    }
    failOn((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  return listOutput(folder).reduce((total, { bytes }) => total + bytes, 0);
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(" ")}`);
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
