import {
  type CitationFormatId,
  citationFormatIds,
  citationFormats,
  listFormats,
  paperFormats,
  surveyFormats,
} from "@/lib/citation/citation-formats";
import { addresses } from "@/lib/site/addresses";
import type { Paper } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { writeSiteFile } from "../write-site-file";
import type { Citation } from "./cite-papers";

/**
 * Writes the citation files of a site: those of each paper, of the papers of each topic and technique, and of all papers,
 * and the data from which pages export a selection (one file per format: texts by paper id).
 */
export function writeCitations(
  folder: string,
  survey: Survey,
  citations: ReadonlyMap<string, Citation>,
  contentHash: string,
): void {
  const textsOf = (papers: readonly Pick<Paper, "id">[], format: CitationFormatId) =>
    papers.flatMap(({ id }) => citations.get(id)?.[format] ?? []);
  const write = (address: string, text: string) => writeSiteFile(folder, address, text);
  const writeList = (
    addressOf: (extension: string) => string,
    papers: readonly Paper[],
    formats: readonly CitationFormatId[],
  ) => {
    for (const format of formats) {
      const { extension, join: joinTexts } = citationFormats[format];
      write(addressOf(extension), joinTexts(textsOf(papers, format)));
    }
  };
  for (const paper of survey.papers) {
    writeList((extension) => addresses.paperFile(paper.id, extension), [paper], paperFormats);
  }
  for (const { path, papers } of flattenTopics(survey.branches)) {
    writeList((extension) => addresses.topicFile(path, extension), papers, listFormats);
  }
  for (const { id } of survey.techniques) {
    writeList(
      (extension) => addresses.techniqueFile(id, extension),
      survey.papersByTechnique.get(id) ?? [],
      listFormats,
    );
  }
  writeList(addresses.atlasFile, survey.papers, surveyFormats);
  for (const format of citationFormatIds) {
    const texts = Object.fromEntries([...citations].map(([id, citation]) => [id, citation[format]]));
    write(addresses.citationData(format, contentHash), JSON.stringify(texts));
  }
}
