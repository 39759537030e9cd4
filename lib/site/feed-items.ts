import { changesOf, changeTypeNames, mondayOf, type PaperChange } from "../survey/changes";
import type { Paper } from "../survey/entities";
import { groupBy } from "../survey/group-by";
import { summaryLine } from "../survey/paper-summary";
import { publicationOf } from "../survey/publication";
import { shortByline } from "../text/byline";
import { escapeHtml } from "../text/escape-html";
import { formatCount } from "../text/format";
import { addresses } from "./addresses";

/** An item of a feed: a change of a paper, or many changes of one day. */
export interface FeedItem {
  /** Permanent id, a tag URI (https://www.rfc-editor.org/rfc/rfc4151). */
  id: string;
  title: string;
  /** Address of its page, relative to the base path. */
  address: string;
  /** Day of the change, as YYYY-MM-DD. */
  date: string;
  /** Text as HTML. Links are full addresses. */
  html: string;
}

/** At most this many items are in a feed, the newest first. Feed readers keep those that they have seen. */
const maxItems = 30;

/** More changes of one type on one day are one item. */
const maxSingle = 20;

/** An item for many changes lists at most this many papers. */
const maxListed = 100;

/** What a feed is about. */
export interface FeedScope {
  papers: readonly Paper[];
  /** Address of the page that has the feed, relative to the base path. */
  address: string;
  /** Host of the survey's public address. Ids have it, so it must not differ between builds. */
  host: string;
  /** Public address of the site, without a slash at the end. */
  site: string;
}

/** Returns the items of a feed, newest first. Many changes of one type on one day are one item. */
export function feedItems(scope: FeedScope): FeedItem[] {
  const groups = groupBy(changesOf(scope.papers), ({ date, type }) => [`${date} ${type}`]);
  return [...groups.values()]
    .flatMap((changes) => {
      const [first] = changes;
      if (first && changes.length > maxSingle) return [digest(changes, first, scope)];
      return changes.map((change) => singleItem(change, scope));
    })
    .slice(0, maxItems);
}

function singleItem({ date, type, paper, what }: PaperChange, { host }: FeedScope): FeedItem {
  const facts = [shortByline(paper.authors), publicationOf(paper).text].filter(Boolean).join(" · ");
  const texts = [what, facts, summaryLine(paper)].filter((text) => text !== undefined && text !== "");
  // A paper can have two changes of one type on one day.
  const same = paper.history.filter((event) => event.date === date && event.type === type);
  const number = same.findIndex((event) => event.what === what);
  return {
    id: `tag:${host},${date}:papers/${paper.id}/${type}${number > 0 ? `/${number + 1}` : ""}`,
    title: type === "added" ? paper.title : `${changeTypeNames[type].name}: ${paper.title}`,
    address: addresses.paper(paper.id),
    date,
    html: texts.map((text) => `<p>${escapeHtml(text ?? "")}</p>`).join(""),
  };
}

function digest(
  changes: readonly PaperChange[],
  { date, type }: PaperChange,
  { address, host, site }: FeedScope,
): FeedItem {
  const count = formatCount(changes.length);
  const papers = changes
    .slice(0, maxListed)
    .map(({ paper }) => `<li><a href="${site}${addresses.paper(paper.id)}">${escapeHtml(paper.title)}</a></li>`);
  const more = changes.length - papers.length;
  const week = addresses.newIn(mondayOf(date));
  return {
    id: `tag:${host},${date}:changes${address}${type}`,
    title: `${count} papers ${changeTypeNames[type].counted}`,
    address: week,
    date,
    html: `<ul>${papers.join("")}</ul>${more > 0 ? `<p><a href="${site}${week}">${formatCount(more)} more</a></p>` : ""}`,
  };
}
