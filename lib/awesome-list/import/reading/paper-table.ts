import { isPaperLink } from "./line-links";
import { isLabel, labelKind } from "./link-labels";
import type { ListedLink, ListedPaper } from "./listed";
import { oneLine, type Piece, textOf } from "./pieces";
import { type ListedPublication, mergePublications, readPublication, type VenueTest } from "./publication";
import { type LineReading, readLine } from "./read-line";
import { readVenueText } from "./read-rest";

type Column = "title" | "authors" | "venue" | "date" | "name" | "paper" | "code" | "links";

const headers: readonly [Column, RegExp][] = [
  ["title", /\btitles?\b|标题|題目|题目|タイトル|논문 제목/iu],
  ["authors", /^authors?\b|作者|著者/iu],
  [
    "venue",
    /\b(?:venues?|conferences?|conf|journals?|publications?|published|publish|publisher|pubs?|proceedings)\b|会议|期刊|发表|来源/iu,
  ],
  ["date", /\b(?:date|year|time|month|when|released?|submitted)\b|年份|时间|日期|发布/iu],
  [
    "name",
    /^(?:names?|methods?|models?|algorithms?|approach(?:es)?|abbr\S*|short(?: name)?|acronym|works?|techniques?|systems?|datasets?|benchmarks?|方法|模型|名称|简称)\b|^(?:方法|模型|名称|简称)/iu,
  ],
  ["paper", /^(?:papers?|pdf|arxiv|articles?|reference|publication link)\b|论文|文章/iu],
  ["code", /\b(?:code|github|repo(?:sitory)?|implementations?|project|website|homepage)\b|代码|项目/iu],
  ["links", /\b(?:links?|resources?|urls?)\b|链接|资源/iu],
];

/** Reads a row of a table of papers. */
export type RowReader = (cells: readonly (readonly Piece[])[]) => LineReading;

/** Returns a reader for the rows below a header. Columns with unknown headers only give links to papers. */
export function rowReader(header: readonly string[], isVenue: VenueTest): RowReader {
  const columns = header.map(
    (text) => headers.find(([, pattern]) => pattern.test(oneLine(text).replace(/^[^\p{L}]+/u, "")))?.[0],
  );
  return (cells) => {
    const cell = (column: Column) => cells[columns.indexOf(column)] ?? [];
    const titleColumn = titleColumnOf(columns, cells);
    if (titleColumn === undefined) return readLine(cells.flatMap(withBreak), { isVenue });
    const publications = [
      readVenueText(textOf(cell("venue")), isVenue),
      readPublication(textOf(cell("date")), isVenue),
    ];
    const others = cells.flatMap((pieces, index) => (index === titleColumn ? [] : linksOf(pieces, columns[index])));
    return readTitleCell(cells[titleColumn] ?? [], others, {
      isVenue,
      publications,
      authors: textOf(cell("authors")),
      name: columns[titleColumn] === "name" ? "" : textOf(cell("name")),
    });
  };
}

interface RowParts {
  isVenue: VenueTest;
  publications: readonly (ListedPublication | undefined)[];
  authors: string;
  name: string;
}

function readTitleCell(pieces: readonly Piece[], others: ListedLink[], row: RowParts): LineReading {
  // Links of other cells follow the title, as in a list item.
  const links: Piece[] = others.map(({ label, url }) => ({ kind: "link", label, url, pictures: [], marks: {} }));
  const reading = readLine([...pieces, { kind: "break" }, ...links], { isVenue: row.isVenue });
  if (!reading.paper) return reading;
  const { paper } = reading;
  const [venue, date] = row.publications;
  const own = { venue: paper.venue, year: paper.year, isDate: paper.isDate };
  const merged = mergePublications([venue, own, date]);
  const name = paper.name ?? nameOf(row.name, paper.title);
  return {
    paper: {
      ...paper,
      ...(name && { name }),
      byline: row.authors || paper.byline,
      venue: merged.venue,
      year: merged.year,
      isDate: merged.isDate ?? false,
    } satisfies ListedPaper,
  };
}

/** The column with the title: by its header, else a column of papers or names with a text other than a label. */
function titleColumnOf(
  columns: readonly (Column | undefined)[],
  cells: readonly (readonly Piece[])[],
): number | undefined {
  const hasText = (index: number) => {
    const text = textOf(cells[index] ?? []);
    return /\p{Letter}/u.test(text) && !isLabel(text.replace(/[[\]]/g, ""));
  };
  for (const column of ["title", "paper", "name"] as const) {
    const index = columns.findIndex((own, position) => own === column && hasText(position));
    if (index >= 0) return index;
  }
  return undefined;
}

/** Returns the links of a cell. Labels without a meaning get that of their column. */
function linksOf(pieces: readonly Piece[], column: Column | undefined): ListedLink[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== "link" || piece.url === "") return [];
    const label =
      oneLine(piece.label.replace(/^[\s[(]+|[\s\])]+$/g, "")) ||
      piece.pictures.map(({ alt }) => alt).find((alt) => labelKind(alt)) ||
      "";
    const link = { label, url: piece.url };
    if (labelKind(label) !== undefined) return [link];
    if (column === "paper" || column === "links")
      return [{ ...link, label: isPaperLink(link) || column === "paper" ? "Paper" : label || "Link" }];
    if (column === "code") return [{ ...link, label: "Code" }];
    return isPaperLink(link) ? [{ ...link, label: "Paper" }] : label === "" ? [] : [{ ...link, label: "Link" }];
  });
}

/** The name of a method, if a column has one that is not the title. */
function nameOf(text: string, title: string): string | undefined {
  const isName = /\p{Letter}/u.test(text) && text.length <= 40 && text.split(" ").length <= 4;
  return isName && text !== title ? text : undefined;
}

function withBreak(pieces: readonly Piece[]): Piece[] {
  return [...pieces, { kind: "break" }];
}
