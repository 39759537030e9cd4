import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import sirv from "sirv";
import { detailsFile } from "@/lib/search/details-file";
import { packSearchData } from "@/lib/search/packed-search-data";
import type { SearchData } from "@/lib/search/search-data";
import { benchFolder } from "../builds";
import { atlasInWorker, type MeasuredEngine, measuredEngines, pagefindPapers } from "./measured-engines";
import { writePagefindIndex } from "./pagefind-index";
import { type PaperDocument, toDocuments } from "./search-documents";

/** Folder of the served pages, scripts and data. */
const siteFolder = join(benchFolder, "search");
const pageSources = join("bench", "search", "page");
/** The search worker of the site. */
const workerSource = join("lib", "search", "search-worker-browser.ts");
const workerName = "search-worker-browser";
// Hosts that compress each response on the fly do not use a higher quality.
const brotliQuality = 9;

/** Size of a response, uncompressed and compressed. */
export interface TransferSize {
  bytes: number;
  gzipBytes: number;
  brotliBytes: number;
}

/** Bundles each engine for the browser and writes its page. Returns the size of the scripts of each page. */
export async function writeEnginePages(): Promise<Map<string, TransferSize>> {
  rmSync(siteFolder, { recursive: true, force: true });
  mkdirSync(siteFolder, { recursive: true });
  const pages = [...measuredEngines.map(({ page }) => page), "typing-page"];
  await build({
    entryPoints: [...pages.map((page) => join(pageSources, `${page}.ts`)), workerSource],
    entryNames: "[name]",
    outdir: siteFolder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    logLevel: "warning",
  });
  for (const page of pages) {
    const script = `<script type="module" src="/${page}.js"></script>`;
    writeFileSync(join(siteFolder, `${page}.html`), `<!doctype html><title>${page}</title><input><ol></ol>${script}\n`);
  }
  return new Map(
    pages.map((page) => {
      const scripts = page === atlasInWorker ? [page, workerName] : [page];
      return [page, addSizes(scripts.map((name) => sizeOfFile(`${name}.js`)))];
    }),
  );
}

/** URL and size of served data. */
type Served = TransferSize & { url: string };

/** Served data for one size, by kind. */
export interface ServedData extends Record<Exclude<MeasuredEngine["data"], "pagefind">, Served> {
  /** Undefined for sizes above `pagefindPapers`. */
  pagefind: Served | undefined;
}

/** Writes the data for one size, in the format of each kind of engine. */
export async function writeSearchData(data: SearchData): Promise<ServedData> {
  const papers = data.papers.title.length;
  const documents = toDocuments(data);
  return {
    packed: writePacked(`packed-${papers}.json`, data),
    documents: writeData(`documents-${papers}.json`, documents),
    pagefind: papers > pagefindPapers ? undefined : await writePagefind(documents),
  };
}

/** Writes both files of search data. Returns the URL of the first file and the size of both. */
function writePacked(name: string, data: SearchData): Served {
  const { first, details } = packSearchData(data);
  const { url, ...size } = writeData(name, first);
  const { url: _, ...detailsSize } = writeData(detailsFile(name), details);
  return { url, ...addSizes([size, detailsSize]) };
}

/** Writes Pagefind's index. Its files are already compressed. */
async function writePagefind(documents: readonly PaperDocument[]): Promise<Served> {
  const folder = `pagefind-${documents.length}`;
  const bytes = await writePagefindIndex(documents, join(siteFolder, folder));
  return { url: `/${folder}/pagefind.js`, bytes, gzipBytes: bytes, brotliBytes: bytes };
}

function writeData(name: string, data: unknown): Served {
  writeFileSync(join(siteFolder, name), JSON.stringify(data));
  return { url: `/${name}`, ...sizeOfFile(name) };
}

function addSizes(sizes: readonly TransferSize[]): TransferSize {
  const total = (key: keyof TransferSize) => sizes.reduce((sum, size) => sum + size[key], 0);
  return { bytes: total("bytes"), gzipBytes: total("gzipBytes"), brotliBytes: total("brotliBytes") };
}

/** Returns the size of a file, and writes a compressed copy for the server. */
function sizeOfFile(name: string): TransferSize {
  const file = join(siteFolder, name);
  const text = readFileSync(file);
  const compressed = gzipSync(text);
  writeFileSync(`${file}.gz`, compressed);
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return {
    bytes: text.length,
    gzipBytes: compressed.length,
    brotliBytes: brotliCompressSync(text, { params }).length,
  };
}

/**
 * Serves the pages with gzip, isolated from other origins. Browsers then measure time in steps of 5 µs instead of
 * 100 µs, and measure memory (https://developer.mozilla.org/en-US/docs/Web/API/Window/crossOriginIsolated).
 */
export function serveSearchSite(port: number): Promise<Server> {
  const files = sirv(siteFolder, {
    gzip: true,
    setHeaders(response) {
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}
