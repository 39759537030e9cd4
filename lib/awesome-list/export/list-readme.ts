import GithubSlugger from "github-slugger";
import type { Framework, Paper } from "../../survey/entities";
import { compareNewestFirst } from "../../survey/paper-date";
import type { Survey } from "../../survey/survey";
import { flattenTopics, type TopicNode } from "../../survey/taxonomy";
import { countOf } from "../../text/format";
import { frameworkTable } from "./framework-rows";
import { escapeText } from "./markdown-text";
import { paperLine, withLinkedArxiv } from "./paper-line";

/** A line of the list and the content file that it comes from. */
export interface OutputLine {
  text: string;
  /** Path below the content folder; undefined if the line does not come from a file. */
  file?: string;
}

const deepestHeading = 6;

/** Levels of the table of contents. */
const contentsLevels = 2;

/**
 * Formats the survey as an awesome-list in Markdown: a table of contents, topics as headings, papers under each of
 * their topics, and frameworks as tables. The output depends on the content only. `site` is the public address of the
 * site.
 */
export function listReadme(survey: Survey, site: string): OutputLine[] {
  const { settings, branches } = survey;
  const anchors = anchorsOf(["Contents", ...flattenTopics(branches).map(({ title }) => title)], settings.title);
  const [, ...topicAnchors] = anchors;
  const anchorByTopic = new Map(flattenTopics(branches).map((topic, index) => [topic, topicAnchors[index] ?? ""]));
  const fromSettings = (text: string): OutputLine => ({ text, file: settings.file });
  const { repository, dataLicense } = settings;
  return [
    ...header(repository.contentFolder).map((text) => ({ text })),
    { text: "" },
    fromSettings(`# ${escapeText(settings.title)}`),
    { text: "" },
    fromSettings(`> ${escapeText(settings.description)}`),
    { text: "" },
    fromSettings(
      `${countOf(survey.papers.length, "paper")} and ${countOf(survey.frameworks.length, "framework")} on ` +
        `${escapeText(settings.field)}, from the [${escapeText(settings.title)}](${site}). ` +
        "This list is generated from the entries in " +
        `[${repository.contentFolder}/](${repository.url}/tree/${repository.branch}/${repository.contentFolder}). ` +
        `Add and edit papers there. Content under [${escapeText(dataLicense.name)}](${dataLicense.url}). ${escapeText(dataLicense.notice ?? "")}`.trimEnd(),
    ),
    { text: "" },
    { text: "## Contents" },
    { text: "" },
    ...branches.flatMap((branch) => contentsOf(branch, 0, anchorByTopic)),
    ...branches.flatMap((branch) => sectionOf(branch, 2, site)),
  ];
}

/** Joins the lines of a list into its text. */
export function joinLines(lines: readonly OutputLine[]): string {
  return `${lines.map(({ text }) => text).join("\n")}\n`;
}

function header(contentFolder: string): string[] {
  return [
    "<!--",
    "Written by `npm run export -- list`, which replaces this file. Edits here are lost.",
    `Edit the entry instead: ${contentFolder}/papers/, frameworks/ or topics/. New papers get a file in ${contentFolder}/papers/.`,
    "-->",
  ];
}

/** Returns the anchors that GitHub gives to headings below a title. */
function anchorsOf(headings: readonly string[], title: string): string[] {
  const slugger = new GithubSlugger();
  slugger.slug(title);
  return headings.map((heading) => slugger.slug(heading));
}

function contentsOf(topic: TopicNode, depth: number, anchors: ReadonlyMap<TopicNode, string>): OutputLine[] {
  const text = `${"  ".repeat(depth)}- [${escapeText(topic.title)}](#${anchors.get(topic)})`;
  const children = depth + 1 < contentsLevels ? topic.children : [];
  return [{ text, file: topic.file }, ...children.flatMap((child) => contentsOf(child, depth + 1, anchors))];
}

function sectionOf(topic: TopicNode, depth: number, site: string): OutputLine[] {
  const heading = `${"#".repeat(Math.min(depth, deepestHeading))} ${escapeText(topic.title)}`;
  const frameworks = topic.frameworks.filter(({ topics }) => topics.includes(topic.path));
  const papers = topic.ownPapers.map(withLinkedArxiv).sort(compareNewestFirst);
  return [
    { text: "" },
    { text: heading, file: topic.file },
    ...block(papers.map((paper: Paper) => ({ text: paperLine(paper, site), file: paper.file }))),
    ...block(rowsOf(frameworks, site)),
    ...topic.children.flatMap((child) => sectionOf(child, depth + 1, site)),
  ];
}

function rowsOf(frameworks: readonly Framework[], site: string): OutputLine[] {
  if (frameworks.length === 0) return [];
  const [header = "", dashes = "", ...rows] = frameworkTable(frameworks, site);
  return [
    { text: header },
    { text: dashes },
    ...frameworks.map(({ file }, index): OutputLine => ({ text: rows[index] ?? "", file })),
  ];
}

function block(lines: readonly OutputLine[]): OutputLine[] {
  return lines.length === 0 ? [] : [{ text: "" }, ...lines];
}
