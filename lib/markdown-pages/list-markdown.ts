import { addresses } from "../site/addresses";
import type { Technique } from "../survey/entities";
import type { Survey } from "../survey/survey";
import type { TopicNode } from "../survey/taxonomy";
import {
  escapeMarkdown,
  inlineLink,
  joinBlocks,
  listSection,
  markdownUrl,
  paperItem,
  withFullLinks,
} from "./markdown-parts";

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

const uses = [
  ["preTraining", "pre-training"],
  ["fineTuning", "fine-tuning"],
  ["inference", "inference"],
] as const;

/** Returns the page of all frameworks as Markdown. */
export function frameworksMarkdown(survey: Survey): string {
  const sections = survey.frameworks.map(({ name, repository, supports, body, papers }) => {
    const supported = uses.flatMap(([key, text]) => (supports[key] ? [text] : []));
    const facts = [
      supported.length > 0 && `- Supports: ${supported.join(", ")}`,
      repository && `- Source code: <${repository}>`,
      ...papers.flatMap((id) => {
        const paper = survey.paperById.get(id);
        return paper ? [`- Paper: ${inlineLink(paper.title, markdownUrl(survey, addresses.paper(id)))}`] : [];
      }),
    ];
    return joinBlocks([
      `## ${escapeMarkdown(name)}`,
      facts.filter(Boolean).join("\n"),
      withFullLinks(body, survey),
    ]).trim();
  });
  return joinBlocks(["# Frameworks", ...sections]);
}

function otherNames(names: readonly string[]): string | undefined {
  return names.length > 0 ? `Also called ${escapeMarkdown(names.join(", "))}.` : undefined;
}
