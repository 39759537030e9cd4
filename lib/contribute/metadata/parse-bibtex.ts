import { type Creator, type Entry, parse } from "@retorquere/bibtex-parser";
import { idsOf } from "../../identifiers/paper-reference";
import { ellipsize } from "../../text/cut-text";
import { formatCount } from "../../text/format";
import type { PaperMetadata } from "./paper-metadata";
import { plainLine, plainTitle } from "./plain-line";

/** A BibTeX entry. */
export interface BibtexPaper {
  /** Citation key. */
  key: string;
  metadata: PaperMetadata;
}

/** Maximum length of BibTeX, in characters. */
export const maxBibtexLength = 65_536;
/** Maximum number of @ signs, each of which can start an entry. The parser's time grows with the square of it. */
const maxAtSigns = 500;

/**
 * Parses a BibTeX or BibLaTeX file (fields: https://www.ctan.org/pkg/biblatex). Converts LaTeX accents and commands to
 * plain text. Returns the papers, and an issue for each part that cannot be parsed.
 */
export function parseBibtex(text: string): { papers: BibtexPaper[]; issues: string[] } {
  if (text.length > maxBibtexLength || text.split("@").length - 1 > maxAtSigns) {
    const limits = `${formatCount(maxBibtexLength)} characters and ${formatCount(maxAtSigns)} @ signs`;
    return { papers: [], issues: [`The BibTeX exceeds ${limits}. Use only the entries that you need.`] };
  }
  const { entries, errors } = parse(text, {
    sentenceCase: false,
    english: false,
    caseProtection: false,
    unsupported: (_node, tex) => tex,
  });
  const issues = errors.map(({ error }) => {
    const [message = ""] = error.split("\n");
    return `${ellipsize(message, 120)}.`;
  });
  // Skip entries with errors: their last field contains the rest of the file.
  const broken = new Set(errors.map(({ input }) => input?.trim()));
  const papers = entries.flatMap((entry): BibtexPaper[] => {
    if (broken.has(entry.input.trim()) || entry.input === "") return [];
    const metadata = readEntry(entry);
    if (metadata) return [{ key: entry.key, metadata }];
    issues.push(`The entry "${entry.key}" has no title.`);
    return [];
  });
  return { papers, issues };
}

function readEntry({ fields }: Entry): PaperMetadata | undefined {
  const field = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === "string" && plainLine(value) !== "") return plainLine(value);
    }
    return undefined;
  };
  const title = plainTitle(field("title") ?? "");
  if (title === "") return undefined;
  const subtitle = field("subtitle");
  const names = fields.author ?? [];
  const authors = names.filter((name) => !isOthers(name)).map(nameOf);
  const year = /\d{4}/.exec(field("year", "date") ?? "")?.[0];
  const venues = ["booktitle", "journal", "journaltitle", "howpublished"].flatMap((name) => field(name) ?? []);
  const urls = [field("url"), /https?:\/\/\S+/.exec(field("howpublished", "note") ?? "")?.[0]].flatMap(
    (url) => url ?? [],
  );
  const eprint = /arxiv/i.test(field("archiveprefix", "eprinttype") ?? "arXiv") ? field("eprint") : undefined;
  // DBLP writes arXiv ids as volumes of CoRR, Google Scholar as journal names.
  const written = venues
    .concat(field("volume") ?? [])
    .flatMap((text) => /(?:arXiv:|^abs\/)(\S+)/i.exec(text)?.[1] ?? []);
  return {
    title: subtitle ? `${title}: ${plainTitle(subtitle)}` : title,
    authors,
    year: year === undefined ? undefined : Number(year),
    venues: venues.filter((venue) => !/^https?:\/\//.test(venue)),
    remarks: [field("note")].flatMap((note) => note ?? []),
    ...idsOf([field("doi"), eprint, ...written, ...urls].flatMap((id) => id ?? [])),
    urls: urls.filter((url) => /^https?:\/\//.test(url)),
    abstract: field("abstract"),
    notices: names.length > authors.length ? ["The list of authors ends with “and others”. List all authors."] : [],
  };
}

function isOthers({ lastName, firstName, name }: Creator): boolean {
  return (name ?? lastName) === "others" && !firstName;
}

/** Joins the parts of a name: "José da Silva Jr." */
function nameOf({ name, firstName, prefix, lastName, suffix }: Creator): string {
  return plainLine(name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(" "));
}
