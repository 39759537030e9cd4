import { addresses } from "../site/addresses";
import { emptySections } from "../site/empty-sections";
import { absoluteUrl, siteUrl } from "../site/site-config";
import { publicationOf } from "../survey/publication";
import type { Survey } from "../survey/survey";
import { flattenTopics, type TopicNode } from "../survey/taxonomy";
import { shortByline } from "../text/byline";
import { escapeMarkdown } from "../text/escape-markdown";
import { firstSentence } from "../text/excerpt";
import { countOf } from "../text/format";
import { inlineLink, joinBlocks, listSection, markdownUrl, sectionsMarkdown, withFullLinks } from "./markdown-parts";

/** Returns `llms.txt` (https://llmstxt.org): what the site is, with links to its Markdown pages. */
export function llmsText(survey: Survey): string {
  const { settings, branches, techniques, frameworks, questions, papers } = survey;
  const url = (address: string) => absoluteUrl(siteUrl(settings), address);
  const topicLines = (topics: readonly TopicNode[], depth: number): string[] =>
    topics.flatMap((topic) => [
      `${"  ".repeat(depth)}- ${inlineLink(topic.title, markdownUrl(survey, addresses.topic(topic.path)))}: ${countOf(topic.papers.length, "paper")}`,
      ...topicLines(topic.children, depth + 1),
    ]);
  return joinBlocks([
    `# ${escapeMarkdown(settings.title)}`,
    `> ${escapeMarkdown(settings.description)} ${countOf(papers.length, "paper")} on ${escapeMarkdown(settings.field)}.`,
    "Each paper, topic, technique, framework and question has a Markdown page: append `index.md` to the address of its page.",
    listSection("Topics", topicLines(branches, 0)),
    listSection(
      "Techniques",
      techniques.map(
        ({ id, name, body }) =>
          `- ${inlineLink(name, markdownUrl(survey, addresses.technique(id)))}: ${escapeMarkdown(firstSentence(body))}`,
      ),
    ),
    listSection(
      "Frameworks",
      frameworks.length > 0
        ? [
            `- ${inlineLink("Frameworks", markdownUrl(survey, addresses.frameworks))}: ${countOf(frameworks.length, "framework")}`,
          ]
        : [],
    ),
    listSection(
      "Questions",
      questions.map(({ id, question }) => `- ${inlineLink(question, markdownUrl(survey, addresses.question(id)))}`),
    ),
    listSection(
      "Choosing",
      emptySections(survey).includes(addresses.choose)
        ? []
        : [
            `- ${inlineLink("Choose", markdownUrl(survey, addresses.choose))}: memory and speed of models, and what helps`,
          ],
    ),
    listSection("Data", [
      `- [All text in one file](${url(addresses.llmsFull)}): topics, and each paper with its note`,
      `- [API](${url(addresses.api)}): JSON and CSV files`,
      `- [BibTeX](${url(addresses.atlasFile("bib"))}): all papers`,
      `- [Changes](${url(addresses.feed(addresses.home, "atom"))}): Atom feed`,
    ]),
  ]);
}

/** Returns `llms-full.txt`: all topics, each with the papers that have it as their first topic, and their notes. */
export function llmsFullText(survey: Survey): string {
  const { settings, branches, papers } = survey;
  const sections = flattenTopics(branches).map((topic) => {
    const own = papers.filter(({ topics: [first] }) => first === topic.path);
    return joinBlocks([
      `## ${escapeMarkdown(topic.title)}`,
      `Topic: ${topic.path}`,
      withFullLinks(topic.body, survey),
      ...own.map((paper) => {
        const facts = [
          shortByline(paper.authors),
          publicationOf(paper).text,
          absoluteUrl(siteUrl(settings), addresses.paper(paper.id)),
        ];
        return joinBlocks([
          `### ${escapeMarkdown(paper.title)}`,
          facts.filter(Boolean).join(" · "),
          withFullLinks(paper.body || (paper.tldr ?? ""), survey),
          ...sectionsMarkdown(paper, survey, "####"),
        ]).trim();
      }),
    ]).trim();
  });
  return joinBlocks([`# ${escapeMarkdown(settings.title)}`, `> ${escapeMarkdown(settings.description)}`, ...sections]);
}
