import { identifiers } from "../identifiers/identifiers";
import { countDifferentLetters, type IdentityKey, identityKeys, type PaperIdentity } from "../identifiers/same-paper";
import type { Paper } from "../survey/entities";
import { foldTitle } from "../text/fold-title";
import { countOf } from "../text/format";

/** The identity of a paper, with a title. */
type TitledPaper = PaperIdentity & { title: string };

/** A paper of the atlas that is the same as the wanted paper, or similar to it. */
export interface Duplicate<Known extends TitledPaper = Paper> {
  paper: Known;
  /** `similar` if only the titles are nearly the same. It can be a different paper. */
  certainty: "same" | "similar";
  /** The field with the same value. */
  field: IdentityKey["field"];
  /** What the papers share, for example "the arXiv id 2210.17323". */
  agreement: string;
}

/** Share of letters that may differ between two spellings of a title. */
const maxDifference = 0.12;

/** Minimum number of letters for a subtitle to identify a paper. */
const minSubtitle = 25;

/** Finds the paper with the same id, the same title or nearly the same title. */
export function findDuplicate<Known extends TitledPaper>(
  wanted: Omit<TitledPaper, "versions">,
  papers: readonly Known[],
): Duplicate<Known> | undefined {
  return findSame(wanted, papers) ?? findRenamed(wanted, papers) ?? findNearest(wanted, papers);
}

function findSame<Known extends TitledPaper>(
  { title, arxiv, doi, openreview, aclAnthology }: TitledPaper,
  papers: readonly Known[],
): Duplicate<Known> | undefined {
  const ids = { arxiv, doi, openreview, aclAnthology };
  const known = papers.flatMap((paper) => identityKeys(paper).map((key) => ({ paper, ...key })));
  for (const { key, field } of identityKeys({ title, ...ids })) {
    const found = known.filter((candidate) => candidate.key === key);
    const match = found.find(({ isFormer }) => !isFormer) ?? found[0];
    if (!match) continue;
    const agreement =
      field !== "title"
        ? `the ${identifiers[field].label} ${ids[field]}`
        : match.isFormer
          ? "the same title in another version"
          : "the same title";
    return { paper: match.paper, certainty: "same", field, agreement };
  }
  return undefined;
}

/** Finds a paper whose title differs only before the colon. Methods are sometimes renamed. */
function findRenamed<Known extends TitledPaper>(
  { title }: TitledPaper,
  papers: readonly Known[],
): Duplicate<Known> | undefined {
  const subtitle = subtitleOf(title);
  const match = titlesOf(papers).find(({ known }) => subtitle !== undefined && subtitle === subtitleOf(known));
  return match && similar(match.paper, `the same title except for the name: "${match.known}"`);
}

function findNearest<Known extends TitledPaper>(
  { title }: TitledPaper,
  papers: readonly Known[],
): Duplicate<Known> | undefined {
  const [nearest] = titlesOf(papers)
    .flatMap(({ paper, known }) => {
      // Titles with other numbers, such as those of two versions of a model, are of different papers.
      if (numbersIn(title) !== numbersIn(known)) return [];
      const letters = countDifferentLetters(title, known, maxDifference);
      return letters === undefined ? [] : [{ paper, known, letters }];
    })
    .sort((a, b) => a.letters - b.letters);
  return (
    nearest &&
    similar(nearest.paper, `the same title except for ${countOf(nearest.letters, "letter")}: "${nearest.known}"`)
  );
}

function similar<Known extends TitledPaper>(paper: Known, agreement: string): Duplicate<Known> {
  return { paper, certainty: "similar", field: "title", agreement };
}

/** Returns the numbers in a title, separated by spaces. */
function numbersIn(title: string): string {
  return title.match(/\d+(?:\.\d+)*/g)?.join(" ") ?? "";
}

/** Returns the titles of papers and of their versions. */
function titlesOf<Known extends TitledPaper>(papers: readonly Known[]): { paper: Known; known: string }[] {
  return papers.flatMap((paper) =>
    [paper.title, ...(paper.versions ?? []).flatMap((version) => version.title ?? [])].map((known) => ({
      paper,
      known,
    })),
  );
}

/** Returns the part of a title after the colon if it is long enough. */
function subtitleOf(title: string): string | undefined {
  const rest = foldTitle(title.slice(title.indexOf(":") + 1));
  return rest.length >= minSubtitle ? rest : undefined;
}
