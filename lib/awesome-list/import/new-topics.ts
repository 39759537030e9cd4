import { branchColorSchema, topicSchema } from "../../content/schema/topic";
import { formatEntry } from "../../contribute/format-entry";
import { toId } from "../../search/to-id";
import type { Survey } from "../../survey/survey";
import { findTopic, flattenTopics } from "../../survey/taxonomy";
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
    const fields = {
      title: heading.text,
      order,
      ...color,
      sources: source === undefined ? [] : [{ source, line: heading.line }],
    };
    drafts.push({ path: `topics/${path}.md`, text: formatEntry(fields, topicSchema.keyof().options, ""), isNew: true });
  }
  return { drafts, decisions: paths };
}

/** Returns a free path below a topic. Headings in other scripts than Latin have no id of their own. */
function freePath(parent: string, title: string, taken: ReadonlySet<string>): string {
  const words = toId(title).split("-").slice(0, 6).join("-");
  const id = words === "" || /^(?:\d{4}|undated)$/.test(words) ? `topic-${words}`.replace(/-$/, "") : words;
  const base = parent === "" ? id : `${parent}/${id}`;
  let path = base;
  for (let number = 2; taken.has(path); number += 1) path = `${base}-${number}`;
  return path;
}
