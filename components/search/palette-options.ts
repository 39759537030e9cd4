import { entryAddress } from "@/lib/search/entry-address";
import type { SearchResponse } from "@/lib/search/search-engine";
import { addresses } from "@/lib/site/addresses";
import { countOf } from "@/lib/text/format";

/** An option of the palette. */
export interface PaletteOption {
  /** Address that it opens. */
  address: string;
  title: string;
  detail: string;
  /** Hue of the branch. */
  color: string | undefined;
}

/** Options under a heading. */
export interface PaletteGroup {
  title: string;
  options: PaletteOption[];
}

const maxOf = { topic: 4, technique: 4, framework: 2, author: 3, paper: 7 };
const groupTitles = { topic: "Topics", technique: "Techniques", framework: "Frameworks", author: "Authors" } as const;

/** Returns the options for a query by kind. The last option opens all results. */
export function paletteGroups(query: string, { entries, papers, total }: SearchResponse): PaletteGroup[] {
  const ofKind = (kind: keyof typeof groupTitles): PaletteGroup => ({
    title: groupTitles[kind],
    options: entries
      .filter((entry) => entry.kind === kind)
      .slice(0, maxOf[kind])
      .map((entry) => ({
        address: entryAddress(entry),
        title: entry.title,
        detail: [entry.alias, entry.trail.at(-1), entry.papers > 0 && countOf(entry.papers, "paper")]
          .filter(Boolean)
          .join(" · "),
        color: entry.color,
      })),
  });
  const groups: PaletteGroup[] = [
    ofKind("topic"),
    ofKind("technique"),
    {
      title: "Papers",
      options: papers
        .slice(0, maxOf.paper)
        .map(({ id, title, name, byline, venue, unverified, isRetracted, color }) => ({
          address: addresses.paper(id),
          title,
          detail: [name, byline, venue, unverified, isRetracted && "retracted"].filter(Boolean).join(" · "),
          color,
        })),
    },
    ofKind("framework"),
    ofKind("author"),
    {
      title: "Search",
      options: [
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
