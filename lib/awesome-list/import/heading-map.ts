import { isMap, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import * as z from "zod";
import { topicPathSchema } from "../../content/schema/fields";
import type { Survey } from "../../survey/survey";
import { flattenTopics } from "../../survey/taxonomy";
import type { UnknownHeading } from "./import-list";
import type { HeadingDecision, HeadingDecisions } from "./match-headings";

/** An issue in a map of headings. */
export interface MapIssue {
  /** Line in the map, counted from 1. */
  line: number;
  /** What is wrong and what would be right. */
  message: string;
}

const entrySchema = z.object({
  heading: z.string(),
  line: z.int().positive(),
  to: z.string().nullish(),
});

const explanation = `# Headings of the list that are not topics. After "to:", write for each heading
#   the path of a topic        to file its papers there, for example models/quantization
#   new                        to add it as a topic below the heading above
#   new PATH                   to add it as a topic with this path
#   skip                       to leave its papers out
# Then run the import again with the same --map.
`;

/** Headings below which lists have no papers of their own. */
const otherSections =
  /\b(?:news|updates?|change ?log|contents?|index|citations?|citing|cite|bibtex|contribut\w*|licen[cs]es?|acknowledge?ments?|star history|contacts?|about|announcements?|how to|todo|faq|disclaimer|what's new)\b|目录|更新|贡献|引用|致谢|新闻/iu;

/** Whether a heading is that of a section without papers, such as "Contributing". */
export function isOtherSection(heading: string): boolean {
  return otherSections.test(heading) && heading.split(/\s+/u).length <= 6;
}

/** Formats a map for a person to fill in. Headings with a similar topic have it as proposal. */
export function formatHeadingMap(headings: readonly UnknownHeading[], list: string): string {
  const entries = headings.map(({ text, line, papers, proposal }) => ({
    heading: text,
    line,
    papers,
    to: proposal ?? (isOtherSection(text) ? "skip" : null),
  }));
  return `# ${list}\n${explanation}${stringify(entries, { lineWidth: 0, nullStr: "" })}`;
}

/** Reads a map. Headings without a value stay undecided. */
export function readHeadingMap(
  text: string,
  survey: Pick<Survey, "branches">,
): { decisions: HeadingDecisions; issues: MapIssue[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const decisions = new Map<number, HeadingDecision>();
  const issues: MapIssue[] = document.errors.map(({ message, pos: [start] }) => ({
    line: counter.linePos(start).line,
    message: message.split("\n")[0] ?? message,
  }));
  if (issues.length > 0) return { decisions, issues };
  if (!isSeq(document.contents)) {
    return {
      decisions,
      issues: [{ line: 1, message: "The map is not a list of headings. Delete it to get a new draft." }],
    };
  }
  const added = new Set<string>();
  for (const item of document.contents.items) {
    const path = isMap(item) ? /^new\s+(\S+)$/.exec(String(item.get("to") ?? ""))?.[1] : undefined;
    if (path !== undefined) added.add(path);
  }
  for (const item of document.contents.items) {
    const line = isMap(item) && item.range ? counter.linePos(item.range[0]).line : 1;
    const entry = entrySchema.safeParse(isMap(item) ? item.toJSON() : item);
    const decision = entry.success
      ? readDecision(entry.data.to ?? "", survey, added)
      : 'It needs "heading", "line" and "to".';
    if (typeof decision === "string") issues.push({ line, message: decision });
    else if (entry.data && decision) decisions.set(entry.data.line, decision);
  }
  return { decisions, issues };
}

/**
 * Reads a decision; returns a message if it is wrong, and undefined if it is empty. `added` are the paths of new topics
 * that can be used like those of the survey.
 */
export function readDecision(
  text: string,
  { branches }: Pick<Survey, "branches">,
  added: ReadonlySet<string> = new Set(),
): HeadingDecision | string | undefined {
  const value = text.trim();
  if (value === "") return undefined;
  if (value === "skip") return { kind: "skip" };
  if (value === "new") return { kind: "new" };
  const path = /^new\s+(\S+)$/.exec(value)?.[1];
  if (path !== undefined)
    return topicPathSchema.safeParse(path).success
      ? { kind: "new", path }
      : `"${path}" is not the path of a topic, such as branch/topic.`;
  if (added.has(value) || flattenTopics(branches).some((topic) => topic.path === value))
    return { kind: "topic", path: value };
  return `"${value}" is not a topic. Write the path of a topic, new, or skip.`;
}
