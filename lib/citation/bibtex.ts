import type { Paper, Venue } from "../survey/entities";
import { splitAuthorName } from "./author-name";
import { citationKey } from "./citation-key";
import { escapeLatex, type LatexLetters, protectCapitals } from "./latex-text";
import { paperAddress } from "./paper-address";

type Fields = [name: string, value: string | number | undefined][];

/**
 * Returns a paper as a BibTeX entry in ASCII: `@inproceedings`, `@article`, or `@misc` for preprints and web pages.
 * For the fields, see https://www.ctan.org/pkg/bibtex and https://info.arxiv.org/help/hypertex/bibstyles/.
 */
export function toBibtex(paper: Paper, venue: Venue | undefined): string {
  const type = entryType(venue);
  const venueName = escapeLatex(venue?.title ?? paper.venue ?? "", "ascii");
  return formatBibtex(type, paper, [
    ...commonFields(paper, "ascii"),
    ["key", paper.authors.length > 0 ? undefined : escapeLatex(paper.shortName ?? paper.title, "ascii")],
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
  const venueName = escapeLatex(venue?.title ?? paper.venue ?? "", "utf-8");
  return formatBibtex(type === "misc" ? "online" : type, paper, [
    ...commonFields(paper, "utf-8"),
    ["shorttitle", paper.shortName && protectCapitals(paper.shortName, undefined, "utf-8")],
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

function commonFields(paper: Paper, letters: LatexLetters): Fields {
  return [
    ["title", protectCapitals(paper.title, paper.shortName, letters)],
    ["author", paper.authors.map((name) => bibtexName(name, letters)).join(" and ")],
  ];
}

/** Formats a name as "von Last, Jr, First". The name of a group is in braces. */
function bibtexName(name: string, letters: LatexLetters): string {
  const { literal, particle, family, suffix, given } = splitAuthorName(name);
  if (literal !== undefined) return `{${escapeLatex(literal, letters)}}`;
  // In "Van den Broeck", BibTeX would take the words up to the lower-case one for a particle.
  const familyLatex = escapeLatex(family ?? "", letters);
  const last = /\s\p{Ll}/u.test(family ?? "") ? `{${familyLatex}}` : familyLatex;
  return [
    [particle && escapeLatex(particle, letters), last].filter(Boolean).join(" "),
    suffix,
    given && escapeLatex(given, letters),
  ]
    .filter(Boolean)
    .join(", ");
}

function formatBibtex(type: string, paper: Paper, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : `  ${name} = {${value}},`,
  );
  return `@${type}{${citationKey(paper)},\n${lines.join("\n")}\n}\n`;
}
