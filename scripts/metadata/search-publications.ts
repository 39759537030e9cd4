import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { parseCrossrefList } from "@/lib/contribute/metadata/parse-crossref";
import { parseOpenreview } from "@/lib/contribute/metadata/parse-openreview";
import type { Patience } from "./fetch-paper";
import { requestText } from "./request-text";
import type { Services } from "./services";

/** Services that can be searched by title. One that fails is not asked again, and says why. */
export interface TitleSearch {
  /** Records that may be of this title, of all services that answer. */
  find(title: string): Promise<PaperMetadata[]>;
  /** Why services were given up, one line each. */
  failures: readonly string[];
}

/** Opens a search for titles at Crossref and OpenReview. */
export function openTitleSearch(services: Services, patience: Patience = {}): TitleSearch {
  const failures: string[] = [];
  let sources = [
    {
      name: "Crossref",
      address: (title: string) => `${services.crossref}/works?rows=5&query.bibliographic=${title}`,
      read: parseCrossrefList,
    },
    ...services.openreview.map((base) => ({
      name: "OpenReview",
      address: (title: string) => `${base}/notes/search?content=all&group=all&source=forum&limit=10&term=${title}`,
      read: parseOpenreview,
    })),
  ];
  return {
    failures,
    async find(title) {
      const records: PaperMetadata[] = [];
      for (const source of sources) {
        const { name, address, read } = source;
        const url = address(encodeURIComponent(title));
        const request = { service: name, url, userAgent: services.userAgent, notFound: `${name} has no search.` };
        try {
          records.push(...read(await requestText({ ...request, ...patience })));
        } catch (error) {
          if (!(error instanceof MetadataError)) throw error;
          failures.push(`${error.message} It was not asked again.`);
          sources = sources.filter((other) => other !== source);
        }
      }
      return records;
    },
  };
}
