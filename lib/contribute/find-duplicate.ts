import { distance } from "fastest-levenshtein";
import { identifierNames, identifiers } from "../identifiers/identifiers";
import type { Paper } from "../survey/entities";
import { foldTitle } from "../text/fold-title";
import { countOf } from "../text/format";

/** What two entries of one paper would share. */
export type PaperIdentity = Pick<Paper, "title"> &
  Partial<Pick<Paper, "arxiv" | "doi" | "openreview" | "aclAnthology" | "versions">>;

/** A paper of the atlas that is the paper in question, or looks very much like it. */
export interface Duplicate<Known extends PaperIdentity = Paper> {
  paper: Known;
  /** `similar` when only the titles are nearly the same, which two papers can have. */
  certainty: "same" | "similar";
  /** The field that agrees. */
  field: Exclude<keyof PaperIdentity, "versions">;
  /** What agrees, for example "the arXiv id 2210.17323". */
  agreement: string;
}

/** Share of a title's letters that may differ between two spellings of it. */
const mostDifferent = 0.12;

const fewestLetters = 25;

/** The paper that is in the atlas already under the same id, the same title or nearly the same title. */
export function findDuplicate<Known extends PaperIdentity>(
  wanted: PaperIdentity,
  papers: readonly Known[],
): Duplicate<Known> | undefined {
  for (const key of identifierNames) {
    const id = wanted[key];
    const paper = id && papers.find((candidate) => candidate[key]?.toLowerCase() === id.toLowerCase());
    if (paper) return { paper, certainty: "same", field: key, agreement: `the ${identifiers[key].label} ${id}` };
  }
  const title = foldTitle(wanted.title);
  const same = papers.find((candidate) => foldTitle(candidate.title) === title);
  if (same) return { paper: same, certainty: "same", field: "title", agreement: "the title" };
  const former = papers.find(({ versions = [] }) =>
    versions.some((version) => version.title !== undefined && foldTitle(version.title) === title),
  );
  if (former) return { paper: former, certainty: "same", field: "title", agreement: "the title of another version" };
  const titles = papers.flatMap((paper) => titlesOf(paper).map((known) => ({ paper, known })));
  const subtitle = subtitleOf(wanted.title);
  const renamed = titles.find(({ known }) => subtitle !== undefined && subtitle === subtitleOf(known));
  if (renamed)
    return {
      paper: renamed.paper,
      certainty: "similar",
      field: "title",
      agreement: `the title but for the name: "${renamed.known}"`,
    };
  const nearest = titles
    .flatMap(({ paper, known }) => {
      const other = foldTitle(known);
      const most = mostDifferent * Math.max(title.length, other.length);
      if (Math.abs(title.length - other.length) > most) return [];
      const steps = distance(title, other);
      return steps <= most ? [{ paper, known, steps }] : [];
    })
    .sort((a, b) => a.steps - b.steps)[0];
  if (!nearest) return undefined;
  const { paper, known, steps } = nearest;
  const agreement = `the title but for ${countOf(steps, "letter")}: "${known}"`;
  return { paper, certainty: "similar", field: "title", agreement };
}

/** The title of a paper and those of its versions. */
function titlesOf({ title, versions = [] }: PaperIdentity): string[] {
  return [title, ...versions.flatMap((version) => version.title ?? [])];
}

/** What follows the name in a title, where it is long enough to be a title by itself: papers change their names. */
function subtitleOf(title: string): string | undefined {
  const rest = foldTitle(title.slice(title.indexOf(":") + 1));
  return rest.length >= fewestLetters ? rest : undefined;
}
