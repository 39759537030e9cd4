import type { EntryHit } from "@/lib/search/describe-entry";
import { entryAddress } from "@/lib/search/entry-address";
import { namesPaper } from "@/lib/search/flat-results";
import { printClause } from "@/lib/search/query/print-query";
import type { SearchResponse } from "@/lib/search/search-engine";
import { wholeName } from "@/lib/search/search-fields";
import { addresses } from "@/lib/site/addresses";
import { bylineText } from "@/lib/text/byline";
import { countOf } from "@/lib/text/format";

/** An option of the palette. */
export interface PaletteOption {
  /** Address that it opens. */
  address: string;
  title: string;
  detail: string;
  /** The entry that it opens, which has its own detail. */
  entry?: EntryHit;
  /** Hue of the branch. */
  color: string | undefined;
}

/** Options under a heading. */
export interface PaletteGroup {
  title: string;
  options: PaletteOption[];
}

/** The most options of each kind. */
export const maxOptions = { topic: 4, technique: 4, framework: 2, page: 2, author: 3, paper: 7 };
const groupTitles = {
  topic: "Topics",
  technique: "Techniques",
  framework: "Frameworks",
  page: "Pages",
  author: "Authors",
} as const;

/**
 * Returns the options for a query by kind. A framework or author whose name is the query precedes the papers, unless it
 * is the name of a paper as well. The last options open all results, and the form for a paper that the query
 * names and the survey does not have.
 */
export function paletteGroups(query: string, response: SearchResponse): PaletteGroup[] {
  const { entries, total } = response;
  const ofKind = (kind: keyof typeof groupTitles): PaletteGroup => ({
    title: groupTitles[kind],
    options: entries
      .filter((entry) => entry.kind === kind)
      .slice(0, maxOptions[kind])
      .map((entry) => ({
        address: entryAddress(entry),
        title: entry.title,
        detail: "",
        entry,
        color: entry.color,
      })),
  });
  const topics = [ofKind("topic"), ofKind("technique")];
  const papers = paperOptions(response);
  const frameworks = ofKind("framework");
  const authors = withPapers(ofKind("author"), response);
  const isName = ({ options }: PaletteGroup) => (options[0]?.entry?.fit ?? 0) >= wholeName;
  const others = [frameworks, authors];
  const groups: PaletteGroup[] = [
    ...(namesPaper(response)
      ? [papers, ...topics, frameworks, ofKind("page"), authors]
      : [ofKind("page"), ...topics, ...others.filter(isName), papers, ...others.filter((group) => !isName(group))]),
    {
      title: "Search",
      options: [
        ...similarOptions(response),
        {
          address: addresses.searchFor(query),
          title: total > 0 ? `All results for “${query}”` : `Search for “${query}”`,
          detail: countOf(total, "paper"),
          color: undefined,
        },
      ],
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function paperOptions({ papers }: SearchResponse): PaletteGroup {
  return {
    title: "Papers",
    options: papers
      .slice(0, maxOptions.paper)
      .map(({ id, title, name, authors, venue, unverified, isRetracted, color }) => ({
        address: addresses.paper(id),
        title,
        detail: [name, authors && bylineText(authors), venue, unverified, isRetracted && "retracted"]
          .filter(Boolean)
          .join(" · "),
        color,
      })),
  };
}

/** Adds an option for the papers that only the names of authors match. */
function withPapers(group: PaletteGroup, { byAuthor }: SearchResponse): PaletteGroup {
  if (byAuthor.total === 0) return group;
  const author = printClause({
    type: "filter",
    field: "author",
    value: byAuthor.name,
    negated: false,
    start: 0,
    end: 0,
  });
  const title = `${countOf(byAuthor.total, "paper")} by authors named “${byAuthor.name}”`;
  return {
    ...group,
    options: [...group.options, { address: addresses.searchFor(author), title, detail: "", color: undefined }],
  };
}

/** Returns options for other queries, and for a paper that can be added. */
function similarOptions({ shown, noExactMatch, missing }: SearchResponse): PaletteOption[] {
  const option = (address: string, title: string, detail: string) => ({ address, title, detail, color: undefined });
  return [
    ...(shown ? [option(addresses.searchFor(shown), `Showing results for: ${shown}`, "")] : []),
    ...(noExactMatch?.similar ?? []).map((name) =>
      option(addresses.searchFor(name), name, `No exact match for ${noExactMatch?.word}; similar`),
    ),
    ...(missing ? [option(addresses.contributePaper(missing), "Add it", missing.replace(/^https?:\/\//, ""))] : []),
  ];
}

/** Returns the options for an empty query: recent searches. */
export function recentGroups(recent: readonly string[]): PaletteGroup[] {
  if (recent.length === 0) return [];
  const options = recent.map((query) => ({
    address: addresses.searchFor(query),
    title: query,
    detail: "",
    color: undefined,
  }));
  return [{ title: "Recent searches", options }];
}
