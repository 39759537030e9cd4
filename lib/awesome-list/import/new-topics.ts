import { branchColorSchema, topicSchema } from "../../content/schema/topic";
import { formatEntry } from "../../contribute/format-entry";
import { validId } from "../../contribute/paper-id";
import { toId } from "../../search/to-id";
import type { Survey } from "../../survey/survey";
import { findTopic, flattenTopics, type TopicNode } from "../../survey/taxonomy";
import { foldTitle } from "../../text/fold-title";
import { freeName } from "../../text/free-name";
import type { ImportDraft } from "./import-context";
import { type HeadingDecision, type HeadingDecisions, type HeadingMatch, topicOfMatch } from "./match-headings";
import type { ListHeading } from "./reading/read-list";

const colors = branchColorSchema.options;

/** Drafts of new topics, and the decisions with their paths. */
interface NewTopics {
  drafts: ImportDraft[];
  decisions: HeadingDecisions;
}

/** Drafts the topics of headings that are decided to be new: below the topic of the heading above, after its siblings. */
export function draftTopics(
  headings: readonly ListHeading[],
  matches: ReadonlyMap<ListHeading, HeadingMatch>,
  decisions: HeadingDecisions,
  { branches }: Pick<Survey, "branches">,
  source: string | undefined,
): NewTopics {
  const taken = new Set(flattenTopics(branches).map(({ path }) => path));
  const orders = new Map<string, number>();
  const names = new Set(flattenTopics(branches).flatMap(namesOfTopic).map(foldTitle));
  const titles = new Map(flattenTopics(branches).map(({ path, title }) => [path, title]));
  const paths = new Map<number, HeadingDecision>(decisions);
  const drafts: ImportDraft[] = [];
  const pathAbove = (heading: ListHeading): string => {
    for (let above = heading.parent; above; above = above.parent) {
      const decided = paths.get(above.line);
      const path = decided?.kind === "topic" ? decided.path : topicOfMatch(matches.get(above))?.path;
      if (path !== undefined) return path;
    }
    return "";
  };
  for (const heading of headings) {
    const decision = decisions.get(heading.line);
    // A topic of an earlier import has the name of the heading.
    if (decision?.kind !== "new" || topicOfMatch(matches.get(heading))) continue;
    const path = decision.path ?? freePath(pathAbove(heading), heading.text, taken);
    paths.set(heading.line, { kind: "topic", path });
    if (taken.has(path)) continue;
    taken.add(path);
    const parent = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const siblings = parent === "" ? branches : (findTopic(branches, parent)?.children ?? []);
    const order = (orders.get(parent) ?? Math.max(0, ...siblings.map((topic) => topic.order))) + 1;
    orders.set(parent, order);
    const color = parent === "" ? { color: colors[(order - 1) % colors.length] } : {};
    const title = freeTitle(heading.text, titles.get(parent), names);
    names.add(foldTitle(title));
    titles.set(path, title);
    const fields = {
      title,
      order,
      ...color,
      sources: source === undefined ? [] : [{ source, line: heading.line }],
    };
    drafts.push({ path: `topics/${path}.md`, text: formatEntry(fields, topicSchema.keyof().options, ""), isNew: true });
  }
  return { drafts, decisions: paths };
}

function namesOfTopic({ title, shortTitle, aliases }: TopicNode): string[] {
  return [title, ...(shortTitle ? [shortTitle] : []), ...aliases];
}

/** Topics have different names. "Training" of two sections becomes "Training (Frameworks)" in the second. */
function freeTitle(text: string, parent: string | undefined, names: ReadonlySet<string>): string {
  const base = names.has(foldTitle(text)) && parent !== undefined ? `${text} (${parent})` : text;
  let title = base;
  for (let number = 2; names.has(foldTitle(title)); number += 1) title = `${base} ${number}`;
  return title;
}

/** Returns a free path below a topic. Headings in other scripts than Latin have no id of their own. */
function freePath(parent: string, title: string, taken: ReadonlySet<string>): string {
  const words = toId(title).split("-").slice(0, 6).join("-");
  const id = validId(words, "topic");
  return freeName(parent === "" ? id : `${parent}/${id}`, (path) => taken.has(path));
}
