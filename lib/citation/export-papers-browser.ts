import { addresses } from "../site/addresses";
import { fetchJson } from "../site/fetch-data-browser";
import { saveFile } from "../site/save-file-browser";
import { type CitationFormatId, citationFormats } from "./citation-formats";

/** What the addresses of the citation data depend on. */
export interface CitationSource {
  basePath: string;
  contentHash: string;
}

/** Texts of all papers by id. */
type CitationTexts = ReadonlyMap<string, string>;

const loaded = new Map<string, Promise<CitationTexts>>();

/**
 * Returns papers as the text of a file, in the order of their ids. Leaves out ids that the survey does not have. Fetches
 * the data of the format once; after a failure, the next call tries again.
 *
 * @throws Error if the data cannot be fetched or nothing arrives within 20 s.
 */
export async function exportPapers(
  ids: readonly string[],
  format: CitationFormatId,
  { basePath, contentHash }: CitationSource,
): Promise<string> {
  const texts = await loadTexts(basePath + addresses.citationData(format, contentHash));
  return citationFormats[format].join(ids.flatMap((id) => texts.get(id) ?? []));
}

function loadTexts(url: string): Promise<CitationTexts> {
  const known = loaded.get(url);
  if (known) return known;
  const texts = fetchJson(url).then(readTexts);
  loaded.set(url, texts);
  texts.catch(() => loaded.delete(url));
  return texts;
}

function readTexts(data: unknown): CitationTexts {
  const entries = Object.entries(data ?? {});
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** Saves a text as a file. `name` is the name of the file without its ending. */
export function downloadExport(text: string, format: CitationFormatId, name: string): void {
  const { extension, mediaType } = citationFormats[format];
  saveFile(`${name}.${extension}`, text, mediaType);
}

/**
 * Copies a text that may still be loading. WebKit allows copying only if it starts during the click.
 *
 * @throws Error if the text cannot be loaded, or if the browser does not allow copying.
 */
export async function copyExport(text: Promise<string>): Promise<void> {
  const blob = text.then((loadedText) => new Blob([loadedText], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}
