import type { Paper, Venue } from "../survey/entities";

/** LaTeX commands for special characters that a backslash does not escape. */
const escapes: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Returns a paper as a BibTeX entry in UTF-8: `@inproceedings`, `@article`, or `@misc` for preprints and web pages.
 * For the fields, see https://www.ctan.org/pkg/bibtex and https://info.arxiv.org/help/hypertex/bibstyles/.
 */
export function toBibtex(paper: Paper, venue: Venue | undefined): string {
  const kind = venue?.kind;
  const venueName = venue?.title ?? paper.venue ?? "";
  const fields: [string, string | number | undefined][] = [
    // The second pair of braces preserves upper case.
    ["title", `{${escapeLatex(paper.title)}}`],
    ["author", paper.authors.map(escapeLatex).join(" and ") || undefined],
    ["year", paper.year],
    ["booktitle", kind === "conference" || kind === "workshop" ? escapeLatex(venueName) : undefined],
    ["journal", kind === "journal" ? escapeLatex(venueName) : undefined],
    ["howpublished", kind === "web" ? escapeLatex(venueName) : undefined],
    ["eprint", paper.arxiv],
    ["archiveprefix", paper.arxiv && "arXiv"],
    ["doi", paper.doi],
    ["url", paper.links.find(({ type }) => type === "paper")?.url ?? paper.links[0]?.url],
  ];
  const type = kind === "conference" || kind === "workshop" ? "inproceedings" : kind === "journal" ? "article" : "misc";
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : `  ${name} = {${value}},`,
  );
  return `@${type}{${citationKey(paper)},\n${lines.join("\n")}\n}\n`;
}

/** Returns the citation key of a paper: that of its entry, or a proposed one. */
export function citationKey(paper: Pick<Paper, "id" | "authors" | "year" | "citationKey">): string {
  return paper.citationKey ?? proposeCitationKey(paper);
}

/**
 * Proposes a citation key in ASCII: the family name of the first author, the year, and the id of the paper. Appends a
 * number if the key is taken.
 */
export function proposeCitationKey(
  paper: { id: string; authors: readonly string[]; year?: number | undefined },
  isTaken: (key: string) => boolean = () => false,
): string {
  const family = paper.authors[0]?.split(" ").at(-1) ?? "";
  const base = `${toAscii(family).toLowerCase()}${paper.year ?? ""}${paper.id.replaceAll("-", "")}`;
  let key = base;
  for (let number = 2; isTaken(key); number += 1) key = `${base}-${number}`;
  return key;
}

function escapeLatex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (char) => escapes[char] ?? `\\${char}`);
}

function toAscii(text: string): string {
  return text
    .replace(/ł/g, "l")
    .replace(/Ł/g, "L")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "");
}
