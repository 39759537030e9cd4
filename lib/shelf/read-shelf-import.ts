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

/** Reads a shelf file, or BibTeX and lines with a paper each. `loadParser` returns the BibTeX parser. */
export async function readShelfImport(
  text: string,
  known: KnownPapers,
  loadParser: () => Promise<BibtexParser>,
  today = new Date(),
): Promise<ImportedPapers> {
  const clean = text.toWellFormed().replace(/^\uFEFF/, "");
  const added = today.toISOString().slice(0, 10);
  if (/^\s*\{/.test(clean)) return importShelf(clean, known);
  const { items, issues } = looksLikeBibtex(clean)
    ? readBibtex(clean, known, await loadParser())
    : { items: readLines(clean, known), issues: [] };
  return {
    papers: [...new Set(items.flatMap(({ ids }) => ids))].map((id) => ({ id, added })),
    unknown: items.flatMap(({ ids, ...line }) => (ids.length > 0 ? [] : line)),
    issues,
  };
}

/** A line or entry, and the ids of the papers of the atlas that it names. */
interface ImportedItem extends UnknownLine {
  line: number;
  ids: string[];
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

/** Reads entries, and the text outside of them as lines. */
function readBibtex(
  text: string,
  known: KnownPapers,
  parse: BibtexParser,
): { items: ImportedItem[]; issues: string[] } {
  const parts = splitBibtex(text).map((part) => parse(part, maxPartLength));
  const items = parts.flatMap(({ papers, outside }) => [
    ...papers.map(({ key, line, metadata }) => ({
      line,
      text: metadata.title,
      reference: referenceOf(metadata),
      ids: [known.findSame(metadata) ?? known.findInLine(key)[0] ?? []].flat(),
    })),
    ...readLines(outside, known),
  ]);
  return { items: items.toSorted((a, b) => a.line - b.line), issues: parts.flatMap(({ issues }) => issues) };
}

function referenceOf(metadata: Parameters<KnownPapers["findSame"]>[0] & { urls: readonly string[] }) {
  return identifierNames.flatMap((name) => metadata[name] ?? [])[0] ?? metadata.urls[0];
}

function readLines(text: string, known: KnownPapers): ImportedItem[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    const line = content.trim();
    if (line === "") return [];
    return { line: index + 1, text: line, reference: findReferences(line)[0]?.url, ids: known.findInLine(line) };
  });
}

/** Length of the parts that the BibTeX parser gets, without the empty lines before them. */
const partLength = 50_000;
/** The parser rejects longer parts. A part can be long because of many empty lines before it, or a list after an entry. */
const maxPartLength = 1_000_000;
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
