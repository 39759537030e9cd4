import { toBibtex } from "../citation/bibtex";
import { addresses } from "../site/addresses";
import { absoluteUrl, siteUrl } from "../site/site-config";
import type { Paper } from "../survey/entities";
import { linksOf } from "../survey/paper-links";
import { describePublication } from "../survey/publication";
import { relatedFinderOf } from "../survey/related-papers";
import { statedRelations } from "../survey/stated-relations";
import type { Survey } from "../survey/survey";
import { findTopic } from "../survey/taxonomy";
import { escapeMarkdown } from "../text/escape-markdown";
import { inlineLink, joinBlocks, listSection, markdownUrl, sectionsMarkdown, withFullLinks } from "./markdown-parts";

/** Returns the page of a paper as Markdown. */
export function paperMarkdown(paper: Paper, survey: Survey): string {
  const { branches, techniqueById, venueByName, settings } = survey;
  const toPaper = (other: Paper) => inlineLink(other.title, markdownUrl(survey, addresses.paper(other.id)));
  const topics = paper.topics.map((path) =>
    inlineLink(findTopic(branches, path)?.title ?? path, markdownUrl(survey, addresses.topic(path))),
  );
  const techniques = paper.techniques.map((id) =>
    inlineLink(techniqueById.get(id)?.name ?? id, markdownUrl(survey, addresses.technique(id))),
  );
  const facts = [
    paper.authors.length > 0 && `- Authors: ${escapeMarkdown(paper.authors.join(", "))}`,
    `- Published: ${escapeMarkdown(describePublication(paper))}`,
    paper.shortName && `- Known as: ${escapeMarkdown(paper.shortName)}`,
    paper.retracted && `- Retracted: ${paper.retracted.date}`,
    `- Topics: ${topics.join(", ")}`,
    techniques.length > 0 && `- Techniques: ${techniques.join(", ")}`,
    ...linksOf(paper).map(({ label, url }) => `- ${label}: <${url}>`),
    `- Page: <${absoluteUrl(siteUrl(settings), addresses.paper(paper.id))}>`,
  ];
  return joinBlocks([
    `# ${escapeMarkdown(paper.title)}`,
    facts.filter(Boolean).join("\n"),
    withFullLinks(paper.body || (paper.tldr ?? ""), survey),
    ...sectionsMarkdown(paper, survey, "##"),
    listSection(
      "Relations that sources state",
      statedRelations(paper, survey).map(
        ({ label, paper: other, source }) => `- ${label} ${toPaper(other)} (<${source.href}>)`,
      ),
    ),
    listSection(
      "Related papers",
      relatedFinderOf(survey)(paper).map(
        ({ paper: other, reason }) => `- ${toPaper(other)}: ${escapeMarkdown(reason)}`,
      ),
    ),
    `## BibTeX\n\n\`\`\`bibtex\n${toBibtex(paper, venueByName.get(paper.venue ?? "")).trim()}\n\`\`\``,
  ]);
}
