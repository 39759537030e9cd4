import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { addresses, type FeedFormat } from "@/lib/site/addresses";
import { feedItems } from "@/lib/site/feed-items";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { writeSiteFile } from "../write-site-file";

/** A feed: its title, the page that it belongs to, and its papers. */
interface FeedSource {
  title: string;
  address: string;
  papers: readonly Paper[];
}

/** Writes an Atom feed and a JSON Feed for the whole survey, each topic and each technique. */
export function writeFeeds(folder: string, survey: Survey): void {
  const { settings, papers, branches, techniques, papersByTechnique } = survey;
  const sources: FeedSource[] = [
    { title: settings.title, address: addresses.home, papers },
    ...flattenTopics(branches).map((topic) => ({
      title: `${topic.title} · ${settings.title}`,
      address: addresses.topic(topic.path),
      papers: topic.papers,
    })),
    ...techniques.map(({ id, name }) => ({
      title: `${name} · ${settings.title}`,
      address: addresses.technique(id),
      papers: papersByTechnique.get(id) ?? [],
    })),
  ];
  for (const source of sources) {
    const { atom, json } = feedTexts(source, settings);
    writeSiteFile(folder, addresses.feed(source.address, "atom"), atom);
    writeSiteFile(folder, addresses.feed(source.address, "json"), json);
  }
}

/** Returns a feed in both formats. Its date is that of the newest item. Equal content therefore gives equal files. */
export function feedTexts(
  { title, address, papers }: FeedSource,
  settings: Survey["settings"],
): Record<FeedFormat, string> {
  const site = siteUrl(settings);
  const host = new URL(settings.url).hostname;
  const items = feedItems({ papers, address, host, site: site.replace(/\/$/, "") });
  const pageUrl = absoluteUrl(site, address);
  const feedUrl = (format: FeedFormat) => absoluteUrl(site, addresses.feed(address, format));
  const atom = generateAtomFeed({
    // Not `site`, which a build can override: the id never changes.
    id: absoluteUrl(settings.url, addresses.feed(address, "atom")),
    title: { value: title },
    updated: toDate(items[0]?.date ?? "1970-01-01"),
    authors: [{ name: settings.title }],
    links: [
      { href: pageUrl, rel: "alternate", type: "text/html" },
      { href: feedUrl("atom"), rel: "self", type: "application/atom+xml" },
    ],
    entries: items.map(({ id, title: name, address: page, date, html }) => ({
      id,
      title: { value: name },
      updated: toDate(date),
      published: toDate(date),
      links: [{ href: absoluteUrl(site, page), rel: "alternate", type: "text/html" }],
      content: { value: html, type: "html" },
    })),
  });
  const json = generateJsonFeed({
    title,
    home_page_url: pageUrl,
    feed_url: feedUrl("json"),
    authors: [{ name: settings.title, url: site }],
    language: "en",
    items: items.map(({ id, title: name, address: page, date, html }) => ({
      id,
      url: absoluteUrl(site, page),
      title: name,
      content_html: html,
      date_published: toDate(date),
    })),
  });
  // The library leaves out empty lists, but JSON Feed requires `items`.
  return { atom, json: `${JSON.stringify(Object.assign({ items: [] }, json))}\n` };
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
