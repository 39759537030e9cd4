import { labelledLinks } from "../labelled-links";
import type { ListedLink, ListedPaper } from "../listed";
import { type Piece, textOf } from "../pieces";
import { splitVenueYear, type VenueYear } from "../venue-year";

type Column = "title" | "authors" | "date" | "venue" | "paper" | "code" | "links";

const headers: readonly [Column, RegExp][] = [
  ["title", /\btitles?\b/i],
  ["authors", /^authors?$/i],
  ["date", /^(?:date|year|time)$/i],
  ["venue", /^(?:venue|conference|journal|publication|published|publish|pub)\b/i],
  ["links", /^(?:links?|resources?|url)$/i],
  ["paper", /^(?:papers?|pdf|arxiv)$/i],
  ["code", /^(?:code|github|repo(?:sitory)?|project)$/i],
];

/** Reads a row of a paper table; undefined if it has no title. */
export type RowReader = (cells: readonly (readonly Piece[])[]) => ListedPaper | undefined;

/**
 * Returns a reader for tables such as `| Title & Authors | … | Links |` and `| Date | Title | Paper | Code | … |`.
 *
 * One header must have the word "title", and another must be for links, papers or code. Unknown columns are ignored.
 */
export function paperTableReader(header: readonly string[]): RowReader | undefined {
  const columns = header.map((text) => headers.find(([, pattern]) => pattern.test(text.trim()))?.[0]);
  if (!columns.includes("title") || !columns.some((column) => /^(?:links|paper|code)$/.test(column ?? ""))) {
    return undefined;
  }
  return (cells) => {
    const cell = (column: Column) => cells[columns.indexOf(column)] ?? [];
    const { title, name, byline, links, badge } = readTitleCell(cell("title"));
    if (title === "") return undefined;
    const date = splitVenueYear(textOf(cell("date")));
    const candidates = [splitVenueYear(textOf(cell("venue"))), badge, { venue: undefined, year: date.year }];
    const paperLinks = [...relabelled(cell("paper"), "Paper"), ...links];
    return {
      title,
      ...(name && { name }),
      byline: byline || textOf(cell("authors")),
      venue: candidates.find(({ venue }) => venue !== undefined)?.venue,
      year: candidates.find(({ year }) => year !== undefined)?.year,
      links: distinctUrls([...paperLinks, ...relabelled(cell("code"), "Code"), ...labelledLinks(cell("links")).links]),
      oddities: [],
    };
  };
}

/** Reads badges, `[Name]` and the title (a link or text), and authors after a line break. */
function readTitleCell(pieces: readonly Piece[]) {
  const badge = pieces.map(venueOfBadge).find((venueYear) => venueYear !== undefined) ?? {
    venue: undefined,
    year: undefined,
  };
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "tag" && piece.name === "br") parts.push([]);
    else if (piece.kind !== "image") parts.at(-1)?.push(piece);
  }
  const [title = [], ...others] = parts.filter((part) => textOf(part) !== "");
  const linked = title.find((piece) => piece.kind === "link");
  const [, name, unlinked = ""] = /^[^\p{Letter}\p{Number}[]*(?:\[([^\][]+)\])?\s*(.*)$/u.exec(textOf(title)) ?? [];
  return {
    badge,
    name: linked ? undefined : name,
    // After titles without a link, some lists have affiliations: "(@NVIDIA etc)".
    title: linked?.label ?? unlinked.replace(/\s*\(@[^()]*\)?\s*$/, "").trim(),
    byline: others.map(textOf).join(", "),
    links: linked ? [{ label: "Paper", url: linked.url }] : [],
  };
}

/**
 * Reads the venue from a badge such as `https://img.shields.io/badge/Conference-ICML'24-blue`
 * (https://shields.io/badges).
 */
function venueOfBadge(piece: Piece): VenueYear | undefined {
  if (piece.kind !== "image") return undefined;
  const message = /^https:\/\/img\.shields\.io\/badge\/(?:Conference|Venue|Journal|Publish)-((?:[^-]|--)+)-/i.exec(
    piece.url,
  );
  return message?.[1] === undefined
    ? undefined
    : splitVenueYear(decodeBadge(message[1]).replace(/--/g, "-").replace(/_/g, " "));
}

function decodeBadge(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the links of a cell with the label of its column. */
function relabelled(pieces: readonly Piece[], label: string): ListedLink[] {
  return labelledLinks(pieces).links.map(({ url }) => ({ label, url }));
}

/** Removes links with a repeated URL. */
function distinctUrls(links: readonly ListedLink[]): ListedLink[] {
  return links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index);
}
