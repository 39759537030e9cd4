import type { Paper, Venue } from "../survey/entities";
import { splitAuthorName } from "./author-name";
import { citationKey } from "./citation-key";
import { escapeLatex, protectCapitals } from "./latex-text";
import { paperAddress } from "./paper-address";

type Fields = [name: string, value: string | number | undefined][];

/**
 * Returns a paper as a BibTeX entry in UTF-8: `@inproceedings`, `@article`, or `@misc` for preprints and web pages.
 * For the fields, see https://www.ctan.org/pkg/bibtex and https://info.arxiv.org/help/hypertex/bibstyles/.
 */
export function toBibtex(paper: Paper, venue: Venue | undefined): string {
  const type = entryType(venue);
  const venueName = escapeLatex(venue?.title ?? paper.venue ?? "");
  return formatBibtex(type, paper, [
    ...commonFields(paper),
    ["year", paper.year],
    ["booktitle", type === "inproceedings" ? venueName : undefined],
    ["journal", type === "article" ? venueName : undefined],
    ["howpublished", venue?.kind === "web" ? venueName : undefined],
    ["eprint", paper.arxiv],
    ["archivePrefix", paper.arxiv && "arXiv"],
    ["doi", paper.doi],
    ["url", paperAddress(paper)],
  ]);
}

/**
 * Returns a paper as a biblatex entry in UTF-8: `@inproceedings`, `@article`, `@online` for preprints and web pages.
 * For the fields, see the manual of biblatex, section 2 (https://ctan.org/pkg/biblatex).
 */
export function toBiblatex(paper: Paper, venue: Venue | undefined): string {
  const type = entryType(venue);
  const venueName = escapeLatex(venue?.title ?? paper.venue ?? "");
  return formatBibtex(type === "misc" ? "online" : type, paper, [
    ...commonFields(paper),
    ["shorttitle", paper.shortName && protectCapitals(paper.shortName, paper.shortName)],
    ["date", paper.year],
    ["booktitle", type === "inproceedings" ? venueName : undefined],
    ["journaltitle", type === "article" ? venueName : undefined],
    ["organization", venue?.kind === "web" ? venueName : undefined],
    ["eprint", paper.arxiv],
    ["eprinttype", paper.arxiv && "arxiv"],
    ["doi", paper.doi],
    ["url", paperAddress(paper)],
  ]);
}

function entryType(venue: Venue | undefined): "inproceedings" | "article" | "misc" {
  const kind = venue?.kind;
  return kind === "conference" || kind === "workshop" ? "inproceedings" : kind === "journal" ? "article" : "misc";
}

function commonFields(paper: Paper): Fields {
  return [
    ["title", protectCapitals(paper.title, paper.shortName)],
    ["author", paper.authors.map(bibtexName).join(" and ")],
  ];
}

/** Formats a name as "von Last, Jr, First". The name of a group is in braces. */
function bibtexName(name: string): string {
  const { literal, particle, family, suffix, given } = splitAuthorName(name);
  if (literal !== undefined) return `{${escapeLatex(literal)}}`;
  // A capitalized prefix ("De Sa") needs braces, or BibTeX takes its first word for a particle or a given name.
  const last = family?.includes(" ") ? `{${escapeLatex(family)}}` : escapeLatex(family ?? "");
  return [[particle && escapeLatex(particle), last].filter(Boolean).join(" "), suffix, given && escapeLatex(given)]
    .filter(Boolean)
    .join(", ");
}

function formatBibtex(type: string, paper: Paper, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : `  ${name} = {${value}},`,
  );
  return `@${type}{${citationKey(paper)},\n${lines.join("\n")}\n}\n`;
}
