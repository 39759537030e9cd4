import { nearest } from "../../content/suggestion";
import { formatCount } from "../../text/format";
import type { BibtexEntry } from "../bibtex/bibtex-entry";
import { cleanSource } from "../bibtex/clean-source";
import { findIds } from "../bibtex/find-ids";
import { type LatexText, latexToText } from "../bibtex/latex-to-text";
import { readAuthors } from "../bibtex/read-authors";
import { readEntries } from "../bibtex/read-entries";
import { readYear } from "../bibtex/read-year";
import { resolveEntries } from "../bibtex/resolve-entries";
import type { PaperMetadata } from "./paper-metadata";
import { plainLine, plainTitle } from "./plain-line";

/** A BibTeX entry. */
export interface BibtexPaper {
  /** Citation key. */
  key: string;
  /** Line of the entry, from 1. */
  line: number;
  metadata: PaperMetadata;
  /** Groups of the entry, or its keywords if it has no groups. */
  groups: string[];
}

/** Maximum length of BibTeX, in characters. */
export const maxBibtexLength = 65_536;
/** Maximum number of @ signs, each of which can start an entry, for each character. */
const atSignsPerCharacter = 500 / maxBibtexLength;

/** Fields of BibTeX and BibLaTeX whose names are similar to those that the papers are read from. */
const notMisspelled =
  /^(?:subtitle|booktitle|titleaddon|shorttitle|maintitle|eventtitle|journaltitle|editor|annotator|date|shortjournal|shortauthor)$/u;

/** Entries that are not papers. */
const notPapers = /^(?:proceedings|mvproceedings|collection|mvcollection|periodical|set|xdata)$/u;

/**
 * Parses a BibTeX or BibLaTeX file (fields: https://www.ctan.org/pkg/biblatex). Converts LaTeX to plain text. Returns
 * the papers, an issue with its line for each entry that cannot be read, and the text outside of entries and comments,
 * with the same lines. `maxLength` is in characters.
 */
export function parseBibtex(
  text: string,
  maxLength: number = maxBibtexLength,
): { papers: BibtexPaper[]; issues: string[]; outside: string } {
  const maxAtSigns = Math.round(maxLength * atSignsPerCharacter);
  if (text.length > maxLength || text.split("@").length - 1 > maxAtSigns) {
    const limits = `${formatCount(maxLength)} characters and ${formatCount(maxAtSigns)} @ signs`;
    return { papers: [], issues: [`The BibTeX exceeds ${limits}. Use only the entries that you need.`], outside: "" };
  }
  const { entries, issues, outside } = readEntries(cleanSource(text));
  const papers: BibtexPaper[] = [];
  for (const entry of resolveEntries(entries)) {
    if (notPapers.test(entry.type)) continue;
    const metadata = readPaper(entry);
    if (metadata) papers.push({ key: entry.key, line: entry.line, metadata, groups: readGroups(entry) });
    else issues.push({ line: entry.line, message: `the entry "${entry.key}" has no title. Add title = {…}.` });
  }
  const sorted = issues.toSorted((a, b) => a.line - b.line);
  return { papers, issues: sorted.map(({ line, message }) => `Line ${line}: ${message}`), outside };
}

/** Reads `groups` (JabRef) or `keywords`, separated by commas or semicolons. */
function readGroups({ fields }: BibtexEntry): string[] {
  const lists = ["groups", "keywords", "keyword"].map((name) =>
    (fields.get(name) ?? "").split(/[,;]/u).flatMap((part) => plainLine(latexToText(part).text) || []),
  );
  return lists.find((list) => list.length > 0) ?? [];
}

function readPaper(entry: BibtexEntry): PaperMetadata | undefined {
  const { fields } = entry;
  const titleParts = ["title", "subtitle"].map((name) => latexToText(fields.get(name) ?? ""));
  const [title = "", subtitle = ""] = titleParts.map((part) => plainTitle(part.text));
  if (!/[\p{Letter}\p{Number}]/u.test(title)) return undefined;
  const line = (name: string) => plainLine(latexToText(fields.get(name) ?? "").text);
  const { authors, isIncomplete, notices, unknown } = readAuthors(fields.get("author") ?? "");
  const { year, notice } = readYear(["year", "date", "month"].map(line));
  const { ids, urls, notices: idNotices } = findIds(entry);
  const venues = ["booktitle", "journal", "journaltitle", "eventtitle"].flatMap((name) => line(name) || []);
  const remarks = ["note", "annote", "comment", "pubstate"].flatMap((name) => line(name) || []);
  // Tools also write the venue in these fields, but other texts as well.
  const hints = ["series", "howpublished"].flatMap((name) => line(name) || []);
  return {
    title: subtitle === "" ? title : `${title}${/[?!.:]$/u.test(title) ? "" : ":"} ${subtitle}`,
    authors,
    ...(isIncomplete && { hasMoreAuthors: true }),
    year,
    venues,
    venueHints: hints.filter((hint) => !/https?:/u.test(hint)),
    remarks: remarks.map((remark) => remark.replace(/^comments?:\s*/iu, "")),
    ...ids,
    urls,
    abstract: line("abstract") || undefined,
    notices: [
      ...entry.notices,
      ...describeMisspelled(fields),
      ...titleParts.flatMap((part) => describeCommands(part, "title")),
      ...notices,
      ...describeCommands({ unknown, leftOut: [] }, "authors"),
      ...(notice ? [notice] : []),
      ...idNotices,
    ],
  };
}

/** The fields that most entries have. */
const usualFields = ["title", "author", "year", "booktitle", "journal"];

/** Returns a notice for each field whose name is probably a misspelled one, such as `authors`. */
function describeMisspelled(fields: BibtexEntry["fields"]): string[] {
  const missing = usualFields.filter((name) => !fields.has(name));
  return [...fields.keys()].flatMap((name) => {
    if (notMisspelled.test(name)) return [];
    const meant = nearest(name, missing);
    return meant === undefined ? [] : [`The field “${name}” was not used. Did you mean ${meant}?`];
  });
}

/** Returns a notice for each command that is not known or was left out. */
function describeCommands({ unknown, leftOut }: Pick<LatexText, "unknown" | "leftOut">, where: string): string[] {
  return [
    ...unknown.map(({ command, kept }) => {
      const outcome = kept === "text" ? "its text was kept" : "its name was kept as text";
      return `“${command}” in the ${where} was not understood; ${outcome}.`;
    }),
    ...leftOut.map((command) => `“${command}” in the ${where} was left out.`),
  ];
}
