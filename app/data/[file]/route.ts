import { buildSearchData, searchDataFile } from "@/lib/search/build-search-data";
import { packSearchData } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { authorData } from "@/lib/site/author-data";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";
export const dynamicParams = false;

const authorFile = () => addresses.authorData(loadContentHash()).replace(/^.*\//, "");

/**
 * The search data, and the names of authors. Their names change with the content, so that browsers can cache them permanently. The search data take as long to build as
 * many pages. Next splits the routes between its two workers in alphabetical order, so the name `data` puts it in the
 * first half: topics and techniques are in the second.
 */
export function generateStaticParams() {
  return [{ file: searchDataFile(loadContentHash()) }, { file: authorFile() }];
}

/** Returns the search data or the names of authors. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  if ((await params).file === authorFile()) return Response.json(authorData(loadSurvey()));
  return Response.json(packSearchData(buildSearchData(loadSurvey())));
}
