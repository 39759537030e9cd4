import { buildSearchData } from "@/lib/search/build-search-data";
import { detailsFile } from "@/lib/search/details-file";
import { packSearchData, searchDataFile } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { authorData } from "@/lib/site/author-data";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";
export const dynamicParams = false;

const authorFile = () => addresses.authorData(loadContentHash()).replace(/^.*\//, "");

/**
 * The two files of search data, and the names of authors. The names of the files change with the content, so that
 * browsers can cache them permanently. The search data take as long to build as many pages. Next splits the routes
 * between its two workers in alphabetical order, so the name `data` puts them in the first half: topics and techniques
 * are in the second.
 */
export function generateStaticParams() {
  const file = searchDataFile(loadContentHash());
  return [{ file }, { file: detailsFile(file) }, { file: authorFile() }];
}

let packed: ReturnType<typeof packSearchData> | undefined;

/** Returns one of the files. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === authorFile()) return Response.json(authorData(loadSurvey()));
  packed ??= packSearchData(buildSearchData(loadSurvey()));
  return Response.json(file === searchDataFile(loadContentHash()) ? packed.first : packed.details);
}
