import { chooseMarkdown } from "@/lib/markdown-pages/choose-markdown";
import {
  frameworkMarkdown,
  frameworksMarkdown,
  questionMarkdown,
  techniqueMarkdown,
  topicMarkdown,
  waitingMarkdown,
} from "@/lib/markdown-pages/list-markdown";
import { llmsFullText, llmsText } from "@/lib/markdown-pages/llms-text";
import { paperMarkdown } from "@/lib/markdown-pages/paper-markdown";
import { addresses } from "@/lib/site/addresses";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { writeSiteFile } from "../write-site-file";

/**
 * Writes `llms.txt`, `llms-full.txt`, and a Markdown page beside the page of each paper, topic, technique, framework and
 * question, the queue, and the page for choosing.
 */
export function writeMarkdown(folder: string, survey: Survey): void {
  const write = (address: string, text: string) => writeSiteFile(folder, address, text);
  for (const paper of survey.papers) write(addresses.markdown(addresses.paper(paper.id)), paperMarkdown(paper, survey));
  for (const topic of flattenTopics(survey.branches))
    write(addresses.markdown(addresses.topic(topic.path)), topicMarkdown(topic, survey));
  for (const technique of survey.techniques)
    write(addresses.markdown(addresses.technique(technique.id)), techniqueMarkdown(technique, survey));
  for (const framework of survey.frameworks)
    write(addresses.markdown(addresses.framework(framework.id)), frameworkMarkdown(framework, survey));
  for (const question of survey.questions)
    write(addresses.markdown(addresses.question(question.id)), questionMarkdown(question, survey));
  if (survey.frameworks.length > 0) write(addresses.markdown(addresses.frameworks), frameworksMarkdown(survey));
  if (survey.waiting.length > 0) write(addresses.markdown(addresses.waiting), waitingMarkdown(survey));
  const choose = chooseMarkdown(survey);
  if (choose) write(addresses.markdown(addresses.choose), choose);
  write(addresses.llms, llmsText(survey));
  write(addresses.llmsFull, llmsFullText(survey));
}
