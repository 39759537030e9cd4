import { entryAddress } from "@/lib/search/entry-address";
import type { SearchResponse } from "@/lib/search/search-engine";
import { addresses } from "@/lib/site/addresses";
import { countOf } from "@/lib/text/format";

/** Something to choose in the palette. */
export interface PaletteOption {
  /** Where it leads, from the site's root. */
  address: string;
  title: string;
  detail: string;
  /** Hue of its branch. */
  color: string | undefined;
}

/** Options under a heading. */
export interface PaletteGroup {
  title: string;
  options: PaletteOption[];
}

const mostOf = { topic: 4, technique: 4, framework: 2, author: 3, paper: 7 };
const groupTitles = { topic: "Topics", technique: "Techniques", framework: "Frameworks", author: "Authors" } as const;

/** What the palette offers for a query, by kind; last, the way to all results. */
export function paletteGroups(query: string, { entries, papers, total }: SearchResponse): PaletteGroup[] {
  const ofKind = (kind: keyof typeof groupTitles): PaletteGroup => ({
    title: groupTitles[kind],
    options: entries
      .filter((entry) => entry.kind === kind)
      .slice(0, mostOf[kind])
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
      options: papers.slice(0, mostOf.paper).map(({ id, title, name, byline, venue, unverified, isRetracted, color }) => ({
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

/** What the palette offers before anything is typed. */
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
