import type { BibtexParser } from "../contribute/metadata/load-bibtex-parser-browser";
import { looksLikeBibtex } from "../contribute/read-pasted";
import { identifierNames } from "../identifiers/identifiers";
import { findReferences } from "../identifiers/read-reference";
import type { KnownPapers } from "./known-papers";
import { readShelfText, type ShelfItem } from "./shelf";

/** A line or entry that names no paper of the atlas. */
export interface UnknownLine {
  /** Line in the text, from 1; undefined in a shelf file. */
  line: number | undefined;
  /** The line, or the title of the entry. */
  text: string;
  /** What the form for a new paper can read: an address or an identifier. */
  reference: string | undefined;
}

/** What a text for the shelf contains. */
export interface ImportedPapers {
  /** The papers that the atlas has, in the order of the text, each once. */
  papers: ShelfItem[];
  unknown: UnknownLine[];
  /** Parts that cannot be read, one sentence each. */
  issues: string[];
}

/** Reads a shelf file, BibTeX, or a list with a paper on each line. `loadParser` returns the BibTeX parser. */
export async function readShelfImport(
  text: string,
  known: KnownPapers,
  loadParser: () => Promise<BibtexParser>,
  today = new Date(),
): Promise<ImportedPapers> {
  const clean = text.toWellFormed().replace(/^\uFEFF/, "");
  const added = today.toISOString().slice(0, 10);
  if (/^\s*\{/.test(clean)) return importShelf(clean, known);
  const { ids, unknown, issues } = looksLikeBibtex(clean)
    ? importBibtex(clean, known, await loadParser())
    : importLines(clean, known);
  return { papers: [...new Set(ids)].map((id) => ({ id, added })), unknown, issues };
}

interface Found {
  ids: string[];
  unknown: UnknownLine[];
  issues: string[];
}

function importShelf(text: string, { byId, idByAlias }: KnownPapers): ImportedPapers {
  const shelf = readShelfText(text);
  if (!shelf)
    return { papers: [], unknown: [], issues: ["This is not a shelf file. Choose a file that “Shelf file” exported."] };
  const renamed = shelf.papers.map((paper) => ({ ...paper, id: idByAlias.get(paper.id) ?? paper.id }));
  return {
    papers: renamed.filter(({ id }) => byId.has(id)),
    unknown: renamed.flatMap(({ id }) => (byId.has(id) ? [] : { line: undefined, text: id, reference: undefined })),
    issues: [],
  };
}

function importBibtex(text: string, known: KnownPapers, parse: BibtexParser): Found {
  const found: Found = { ids: [], unknown: [], issues: [] };
  for (const part of splitBibtex(text)) {
    const { papers, issues } = parse(part);
    found.issues.push(...issues);
    for (const { key, line, metadata } of papers) {
      const id = known.findSame(metadata) ?? known.findInLine(key)[0];
      if (id) found.ids.push(id);
      else found.unknown.push({ line, text: metadata.title, reference: referenceOf(metadata) });
    }
  }
  return found;
}

function referenceOf(metadata: Parameters<KnownPapers["findSame"]>[0] & { urls: readonly string[] }) {
  return identifierNames.flatMap((name) => metadata[name] ?? [])[0] ?? metadata.urls[0];
}

function importLines(text: string, known: KnownPapers): Found {
  const found: Found = { ids: [], unknown: [], issues: [] };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const ids = known.findInLine(line);
    found.ids.push(...ids);
    if (ids.length > 0) continue;
    found.unknown.push({ line: index + 1, text: line.trim(), reference: findReferences(line)[0]?.url });
  }
  return found;
}

/** Length of the parts that the BibTeX parser gets. It rejects longer texts. */
const partLength = 50_000;
const partEntries = 400;

/** Splits BibTeX between entries. Empty lines before each part keep the numbers of its lines. */
function splitBibtex(text: string): string[] {
  const entries = text.split(/^(?=[ \t]*@)/m);
  const parts: string[] = [];
  let [part, count, line] = ["", 0, 0];
  for (const entry of entries) {
    if (part.trim() !== "" && (part.length + entry.length > partLength + line || count >= partEntries)) {
      parts.push(part);
      [part, count] = ["\n".repeat(line), 0];
    }
    part += entry;
    count += 1;
    line += entry.split("\n").length - 1;
  }
  return [...parts, part];
}
