import type * as z from "zod";
import { authorIssue } from "@/lib/content/schema/author";
import type { paperSchema } from "@/lib/content/schema/paper";
import type { Paper } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { firstSentence } from "@/lib/text/excerpt";
import { foldTitle } from "@/lib/text/fold-title";
import { splitSentences } from "@/lib/text/sentences";

/** A made-up paper: id, front matter and note. */
export interface SyntheticPaper {
  id: string;
  fields: z.input<typeof paperSchema>;
  body: string;
}

/** Share of papers with a made-up note in a survey without notes, so that the Markdown layer has work. */
const shareWithNote = 0.5;
/** Share of author names that are new, because new papers in a growing collection bring new authors. */
const shareOfNewNames = 0.5;

/**
 * Makes papers from parts of real ones: halves of two titles, author names, the venue, year and links of one paper, the
 * topics of another, and halves of two notes. Lists, pages and topics keep realistic sizes. Ids and titles are unique.
 *
 * @throws Error if the survey has no papers or topics.
 */
export function recombinePapers(survey: Survey, count: number, random: () => number): SyntheticPaper[] {
  const { papers } = survey;
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("The survey has no papers or topics to recombine.");
    return item;
  };
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))];
  const pickAuthor = () => (random() < shareOfNewNames ? joinNames(pick(authors), pick(authors)) : pick(authors));
  const papersWithNote = papers.filter(({ body }) => body !== "");
  const sentences = flattenTopics(survey.branches).flatMap(({ body }) => firstSentence(body) || []);
  const makeBody = () => (random() < shareWithNote ? `${pick(sentences)} ${pick(sentences)}` : "");
  const titles = new Set(papers.map(({ title }) => foldTitle(title)));

  return Array.from({ length: count }, (_, index): SyntheticPaper => {
    const number = papers.length + 1 + index;
    const base = pick(papers);
    let title = joinWords(base.title, pick(papers).title);
    // Pick again if the title exists: a repeated pair, or a paper with itself.
    while (titles.has(foldTitle(title))) title = joinWords(base.title, pick(papers).title);
    titles.add(foldTitle(title));

    const byline = new Set<string>();
    const bylineLength = pick(papers).authors.length;
    while (byline.size < bylineLength) byline.add(pickAuthor());
    const { topics, techniques } = pick(papers);
    const note =
      papersWithNote.length > 0
        ? joinNotes(pick(papersWithNote), pick(papersWithNote))
        : { fields: {}, body: makeBody() };
    return {
      id: `${base.id}-s${number}`,
      fields: {
        title,
        ...(base.shortName && { shortName: `${base.shortName} ${number}` }),
        authors: [...byline],
        ...publicationOf(pick(papers), number),
        topics,
        ...(techniques.length > 0 && { techniques }),
        ...note.fields,
      },
      body: note.body,
    };
  });
}

/** Joins the given names of one author and the family name of another. */
function joinNames(given: string, family: string): string {
  const name = [...given.split(" ").slice(0, -1), family.split(" ").at(-1)].join(" ");
  // Parts of the names of teams need not make a name.
  return authorIssue(name) === undefined ? name : family;
}

/** Joins the first half of the words of one text and the second half of another's. */
function joinWords(head: string, tail: string): string {
  return joinHalves(head.split(" "), tail.split(" ")).join(" ");
}

function joinNotes(head: Paper, tail: Paper) {
  const tldr = head.tldr && tail.tldr && joinWords(head.tldr, tail.tldr);
  return {
    fields: { ...(tldr && { tldr }), ...(head.noteSource && { noteSource: head.noteSource }) },
    body: joinHalves(splitSentences(head.body), splitSentences(tail.body)).join(" "),
  };
}

function joinHalves(head: readonly string[], tail: readonly string[]): string[] {
  return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))];
}

/** Returns the publication fields of a paper, with made-up identifiers of the same form. */
function publicationOf(paper: Paper, number: number) {
  // The month in an arXiv id must match the year. arXiv does not reach five-digit numbers near 99999.
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
    history: paper.history,
    ...(paper.authorsSource && { authorsSource: paper.authorsSource }),
    ...(paper.corrections.length > 0 && { corrections: paper.corrections }),
  };
}
