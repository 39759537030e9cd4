import type { z } from "zod";
import { firstSentence } from "@/lib/markdown/excerpt";
import type { paperSchema } from "@/lib/schema/paper";
import type { Paper } from "@/lib/survey/entities";
import { foldTitle } from "@/lib/survey/fold-title";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";

/** A made-up paper, as its file would hold it. */
export interface SyntheticPaper {
  id: string;
  fields: z.input<typeof paperSchema>;
  body: string;
}

/** Share of synthetic papers with a note, so that the Markdown layer has work even where real papers have none. */
const shareWithNote = 0.5;

/**
 * Makes papers out of the parts of real ones: halves of two titles, authors of many, the venue, year and links of one
 * and the topics of another, so that lists, pages and topics keep their real sizes. Ids and titles are new.
 */
export function recombinePapers(survey: Survey, count: number, random: () => number): SyntheticPaper[] {
  const { papers } = survey;
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("There is nothing to recombine: the survey has no papers or topics.");
    return item;
  };
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))];
  const sentences = flattenTopics(survey.branches).flatMap(({ body }) => firstSentence(body) || []);
  const titles = new Set(papers.map(({ title }) => foldTitle(title)));

  return Array.from({ length: count }, (_, index): SyntheticPaper => {
    const number = papers.length + 1 + index;
    const named = pick(papers);
    let title = joinTitles(named, pick(papers));
    // A pair that was drawn before, or a paper with itself.
    while (titles.has(foldTitle(title))) title = joinTitles(named, pick(papers));
    titles.add(foldTitle(title));

    const byline = new Set<string>();
    const bylineLength = pick(papers).authors.length;
    while (byline.size < bylineLength) byline.add(pick(authors));
    const { topics, techniques } = pick(papers);
    return {
      id: `${named.id}-s${number}`,
      fields: {
        title,
        ...(named.shortName && { shortName: `${named.shortName} ${number}` }),
        authors: [...byline],
        ...publicationOf(pick(papers), number),
        topics,
        ...(techniques.length > 0 && { techniques }),
      },
      body: random() < shareWithNote ? `${pick(sentences)} ${pick(sentences)}` : "",
    };
  });
}

function joinTitles(head: Paper, tail: Paper): string {
  const words = head.title.split(" ");
  const others = tail.title.split(" ");
  return [...words.slice(0, Math.ceil(words.length / 2)), ...others.slice(Math.floor(others.length / 2))].join(" ");
}

/** Where and when a paper appeared, with identifiers of the same forms that belong to nobody. */
function publicationOf(paper: Paper, number: number) {
  // The month in an arXiv id agrees with the year; five digits from the top are years away from being given out.
  const month = /^\d{4}(?=\.)/.exec(paper.arxiv ?? "")?.[0];
  const arxiv = month && `${month}.${99_999 - number}`;
  const acl = /^\d{4}\..*\./.exec(paper.aclAnthology ?? "")?.[0];
  return {
    year: paper.year,
    venue: paper.venue,
    status: paper.status,
    ...(arxiv && { arxiv }),
    ...(paper.doi && { doi: `${paper.doi}.s${number}` }),
    ...(paper.openreview && { openreview: `synth${String(number).padStart(5, "0")}` }),
    ...(acl && { aclAnthology: `${acl}${10_000 + number}` }),
    links: paper.links.map(({ type, url }) => ({
      type,
      url: arxiv && paper.arxiv && url.includes(paper.arxiv) ? url.replace(paper.arxiv, arxiv) : `${url}-s${number}`,
    })),
    added: paper.added,
    ...(paper.authorsSource && { authorsSource: paper.authorsSource }),
    ...(paper.corrections.length > 0 && { corrections: paper.corrections }),
  };
}
