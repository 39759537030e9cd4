import { languagesOf } from "@/lib/names/languages";
import { nameData } from "@/lib/names/name-data";
import { buildSearchData } from "@/lib/search/build-search-data";
import { detailsFile } from "@/lib/search/details-file";
import { packSearchData, searchDataFile } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { authorData } from "@/lib/site/author-data";
import { waitingData } from "@/lib/site/waiting-pages";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = (address: string) => address.replace(/^.*\//, "");
const authorFile = () => fileOf(addresses.authorData(loadContentHash()));
const waitingFile = () => fileOf(addresses.waitingData(loadContentHash()));
const nameFiles = () =>
  languagesOf(loadSurvey()).map((language) => ({
    language,
    file: fileOf(addresses.nameData(language, loadContentHash())),
  }));

/**
 * The two files of search data, the names of authors, the waiting papers, and the names of topics and techniques in each
 * language. The names of the files change with the content, so that browsers can cache them permanently. The search data
 * take as long to build as many pages. Next splits the routes between its two workers in alphabetical order, so the name
 * `data` puts them in the first half: topics and techniques are in the second.
 */
export function generateStaticParams() {
  const file = searchDataFile(loadContentHash());
  return [
    { file },
    { file: detailsFile(file) },
    { file: authorFile() },
    { file: waitingFile() },
    ...nameFiles().map(({ file: names }) => ({ file: names })),
  ];
}

let packed: ReturnType<typeof packSearchData> | undefined;

/** Returns one of the files. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === authorFile()) return Response.json(authorData(loadSurvey()));
  if (file === waitingFile()) return Response.json(waitingData(loadSurvey()));
  const named = nameFiles().find((names) => names.file === file);
  if (named) return Response.json(nameData(loadSurvey(), named.language));
  packed ??= packSearchData(buildSearchData(loadSurvey()));
  return Response.json(file === searchDataFile(loadContentHash()) ? packed.first : packed.details);
}
