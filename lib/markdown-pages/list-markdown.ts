import { addressOfWaiting } from "../intake/format-queue";
import { addresses } from "../site/addresses";
import { usesOf } from "../site/framework-facts";
import { shortListName, waitingIntroduction } from "../site/waiting-pages";
import type { Framework, Question, Technique } from "../survey/entities";
import { referenceLinks } from "../survey/reference-links";
import type { Survey } from "../survey/survey";
import { findTopic, type TopicNode } from "../survey/taxonomy";
import { escapeMarkdown } from "../text/escape-markdown";
import { firstSentence } from "../text/excerpt";
import { inlineLink, joinBlocks, listSection, markdownUrl, paperItem, withFullLinks } from "./markdown-parts";

/** Returns the page of a topic as Markdown. It lists the papers filed directly under the topic, or all if it has no subtopics. */
export function topicMarkdown(topic: TopicNode, survey: Survey): string {
  const { title, aliases, body, children, papers, ownPapers, frameworks } = topic;
  return joinBlocks([
    `# ${escapeMarkdown(title)}`,
    otherNames(aliases),
    withFullLinks(body, survey),
    listSection(
      "Subtopics",
      children.map(
        (child) =>
          `- ${inlineLink(child.title, markdownUrl(survey, addresses.topic(child.path)))} (${child.papers.length})`,
      ),
    ),
    listSection(
      children.length > 0
        ? `Papers directly in this topic (${ownPapers.length} of ${papers.length})`
        : `Papers (${papers.length})`,
      ownPapers.map((paper) => paperItem(paper, survey)),
    ),
    listSection("Frameworks", children.length > 0 ? [] : frameworks.map(({ name }) => `- ${escapeMarkdown(name)}`)),
  ]);
}

/** Returns the page of a technique as Markdown. */
export function techniqueMarkdown(technique: Technique, survey: Survey): string {
  const papers = survey.papersByTechnique.get(technique.id) ?? [];
  return joinBlocks([
    `# ${escapeMarkdown(technique.name)}`,
    otherNames(technique.aliases),
    withFullLinks(technique.body, survey),
    listSection(
      "Related techniques",
      technique.related.flatMap((id) => {
        const other = survey.techniqueById.get(id);
        return other ? [`- ${inlineLink(other.name, markdownUrl(survey, addresses.technique(id)))}`] : [];
      }),
    ),
    listSection(
      `Papers (${papers.length})`,
      papers.map((paper) => paperItem(paper, survey)),
    ),
  ]);
}

/** Returns the page of a framework as Markdown. */
export function frameworkMarkdown(framework: Framework, survey: Survey): string {
  const { name, aliases, repository, body, papers, implements: methods } = framework;
  const supported = usesOf(framework, true);
  const toPaper = (id: string) =>
    inlineLink(survey.paperById.get(id)?.title ?? id, markdownUrl(survey, addresses.paper(id)));
  const facts = [
    supported && `- Supports: ${supported}`,
    repository && `- Source code: <${repository}>`,
    ...papers.map((id) => `- Paper: ${toPaper(id)}`),
  ];
  return joinBlocks([
    `# ${escapeMarkdown(name)}`,
    otherNames(aliases),
    facts.filter(Boolean).join("\n"),
    withFullLinks(body, survey),
    listSection(
      "Methods that it implements",
      methods.map(({ what, status, constraint, paper, technique, source }) => {
        const technical = technique === undefined ? undefined : survey.techniqueById.get(technique);
        const link = technical
          ? inlineLink(technical.name, markdownUrl(survey, addresses.technique(technical.id)))
          : toPaper(paper ?? "");
        const remark = status === "supported" ? "" : ` (**${status}**)`;
        const limits = constraint === undefined ? "" : `; ${escapeMarkdown(constraint)}`;
        return `- ${link}${remark}: ${escapeMarkdown(what)}${limits} (source: ${source})`;
      }),
    ),
  ]);
}

/** Returns the list of all frameworks as Markdown. */
export function frameworksMarkdown(survey: Survey): string {
  const lines = survey.frameworks.map(
    ({ id, name, body }) =>
      `- ${inlineLink(name, markdownUrl(survey, addresses.framework(id)))}: ${escapeMarkdown(firstSentence(body))}`,
  );
  return joinBlocks(["# Frameworks", lines.join("\n")]);
}

/** Returns the page of a question as Markdown. */
export function questionMarkdown(question: Question, survey: Survey): string {
  const { branches, techniqueById, paperById, sourceById } = survey;
  const references = referenceLinks(question.sources, sourceById);
  const link = (name: string, address: string) => `- ${inlineLink(name, markdownUrl(survey, address))}`;
  return joinBlocks([
    `# ${escapeMarkdown(question.question)}`,
    `Asked in ${references.map(({ title, url }) => inlineLink(title, url)).join(", ")}.`,
    withFullLinks(question.body, survey),
    listSection(
      "Topics",
      question.topics.map((path) => link(findTopic(branches, path)?.title ?? path, addresses.topic(path))),
    ),
    listSection(
      "Techniques",
      question.techniques.map((id) => link(techniqueById.get(id)?.name ?? id, addresses.technique(id))),
    ),
    listSection(
      "Papers in this answer",
      question.papers.flatMap((id) => paperById.get(id) ?? []).map((paper) => paperItem(paper, survey)),
    ),
  ]);
}

/** Returns the queue of waiting papers as Markdown. */
export function waitingMarkdown({ waiting }: Pick<Survey, "waiting">): string {
  const items = waiting
    .filter(({ leftOut }) => leftOut === undefined)
    .map((paper) => {
      const address = addressOfWaiting(paper);
      const title = address ? inlineLink(paper.title, address) : escapeMarkdown(paper.title);
      const facts = [paper.byline, paper.year].flatMap((fact) => (fact === undefined ? [] : escapeMarkdown(`${fact}`)));
      return `- ${[title, ...facts].join(", ")}: named by ${escapeMarkdown(paper.lists.map(shortListName).join(", "))}`;
    });
  return joinBlocks(["# Papers waiting", waitingIntroduction, items.join("\n")]);
}

function otherNames(names: readonly string[]): string | undefined {
  return names.length > 0 ? `Also called ${escapeMarkdown(names.join(", "))}.` : undefined;
}
