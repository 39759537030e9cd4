import { familyName } from "../citation/author-name";
import { citationKey } from "../citation/citation-key";
import { paperAddress } from "../citation/paper-address";
import type { BranchColor } from "../content/schema/topic";
import type { PaperIds } from "../identifiers/identifiers";
import { type PaperRow, paperRow } from "../site/paper-row";
import type { Paper } from "../survey/entities";
import { formerTitles } from "../survey/former-titles";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";

/** What the shelf needs to know about a paper. Keys without a value are omitted. */
export interface ShelfPaper extends Omit<PaperRow, "code">, PaperIds {
  /** Citation key. */
  key: string;
  /** Paths of its topics, main topic first. */
  topics: readonly string[];
  /** Ids of its techniques, most important first. */
  techniques: readonly string[];
  /** Its authors in a sentence: "Frantar et al.". */
  cited?: string;
  /** Address under which it is cited. */
  url?: string;
  /** Address of its code. */
  code?: string;
  /** Whether it has facts to compare. */
  facts?: true;
  /** Titles of other versions. */
  versions?: readonly { title: string }[];
  /** Former ids. */
  aliases?: readonly string[];
}

/** The papers of the atlas for the shelf, and the names of topics and techniques. */
export interface ShelfData {
  papers: ShelfPaper[];
  topics: { path: string; title: string; color: BranchColor }[];
  techniques: { id: string; name: string }[];
}

/** Returns the data that the shelf needs in the browser. */
export function buildShelfData(survey: Survey): ShelfData {
  const { papers, branches, techniques } = survey;
  return {
    papers: papers.map((paper) => toShelfPaper(paper, survey)),
    topics: flattenTopics(branches).map(({ path, title, color }) => ({ path, title, color })),
    techniques: techniques.map(({ id, name }) => ({ id, name })),
  };
}

function toShelfPaper(paper: Paper, survey: Survey): ShelfPaper {
  const { code: _, ...row } = paperRow(paper, survey);
  const { arxiv, doi, openreview, aclAnthology, topics, techniques, aliases, links } = paper;
  const versions = formerTitles(paper).map((title) => ({ title }));
  const cited = citedAuthors(paper.authors);
  const url = paperAddress(paper);
  const code = links.find(({ type }) => type === "code")?.url;
  return {
    ...row,
    key: citationKey(paper),
    topics,
    techniques,
    ...(cited && { cited }),
    ...(url && { url }),
    ...(code && { code }),
    ...(paper.facts.length > 0 && { facts: true }),
    ...(arxiv && { arxiv }),
    ...(doi && { doi }),
    ...(openreview && { openreview }),
    ...(aclAnthology && { aclAnthology }),
    ...(versions.length > 0 && { versions }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** Returns the authors as a sentence names them: "Frantar et al.", "Hu and Shen"; undefined without authors. */
function citedAuthors([first, second, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  if (second === undefined) return familyName(first);
  return others.length > 0 ? `${familyName(first)} et al.` : `${familyName(first)} and ${familyName(second)}`;
}
