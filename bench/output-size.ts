import type { Build } from "./builds";
import { atMost, type Check } from "./check";
import { countPages, listOutput } from "./output-files";
import { kindsOfPages, type PageKind } from "./page-kinds";

const maxFilesPerPage = 2.1;
const maxKilobytesPerPage = 35;

/** Number and size of the files of one kind. */
export interface KindSize {
  kind: string;
  files: number;
  bytes: number;
}

/** Number and size of the files of a built site. */
export interface OutputSize {
  name: string;
  pages: number;
  files: number;
  bytes: number;
  filesPerPage: number;
  /** 1 KB is 1,000 bytes. */
  kilobytesPerPage: number;
  kinds: KindSize[];
}

/** Measures the number and size of the files of a built site, in total and by kind. */
export function measureOutput({ name, folder }: Build): OutputSize {
  const output = listOutput(folder);
  const pages = countPages(output);
  const bytes = sumBytes(output);
  const kindOfPage = kindsOfPages(output.map(({ path }) => path));
  const withKinds = output.map((file) => ({ ...file, kind: kindOf(file.path, kindOfPage.get(file.path)) }));
  const kinds = [...new Set(withKinds.map(({ kind }) => kind))].map((kind) => {
    const ofKind = withKinds.filter((file) => file.kind === kind);
    return { kind, files: ofKind.length, bytes: sumBytes(ofKind) };
  });
  return {
    name,
    pages,
    files: output.length,
    bytes,
    filesPerPage: output.length / pages,
    kilobytesPerPage: bytes / 1000 / pages,
    kinds: kinds.sort((a, b) => b.bytes - a.bytes),
  };
}

/** Bytes that 1,000 more pages add. */
export interface KindGrowth {
  kind: string;
  bytes: number;
}

/** Compares a small and a large site: the bytes of each kind of file that 1,000 more pages add, largest first. */
export function growthByKind(small: OutputSize, large: OutputSize): KindGrowth[] {
  const thousands = (large.pages - small.pages) / 1000;
  const bytesOf = ({ kinds }: OutputSize, kind: string) => kinds.find((each) => each.kind === kind)?.bytes ?? 0;
  const names = new Set([...small.kinds, ...large.kinds].map(({ kind }) => kind));
  return [...names]
    .map((kind) => ({ kind, bytes: (bytesOf(large, kind) - bytesOf(small, kind)) / thousands }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Compares the size of a site with its bars. */
export function checkOutput({ name, filesPerPage, kilobytesPerPage }: OutputSize): Check[] {
  return [
    atMost(`Files per page: ${name}`, filesPerPage, maxFilesPerPage),
    atMost(`KB per page: ${name}`, kilobytesPerPage, maxKilobytesPerPage),
  ];
}

function kindOf(path: string, kind: PageKind | undefined): string {
  if (path.endsWith(".html")) return `html: ${kind ?? "not found"}`;
  const extension = path.slice(path.lastIndexOf(".") + 1);
  if (/^(?:woff2?|ttf|otf)$/.test(extension)) return "fonts";
  return ["js", "css", "json", "md", "xml", "bib", "ris", "csv", "txt"].includes(extension) ? extension : "other";
}

function sumBytes(files: readonly { bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
